package org.kurultai.seeds.mention.state;

import java.util.Comparator;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.presence.Beside;
import org.kurultai.seeds.mention.presence.SpokenOf;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of which state somebody is whose office does not name it: by whom he or she replaces or accompanies, and by what stands around. */
public final class HomeState {

    /** So many words a name has, and the verb behind it. */
    private static final int NAME = 5;

    /** So many words tell of what field an office is, before the verb. */
    private static final int FIELD = 8;

    private final Sentence sentence;
    private final List<RoleMention> roles;
    private final Delegations delegations;
    private final Origin origin;
    private final Brackets brackets;
    private final Beside beside;

    public HomeState(Sentence sentence, List<RoleMention> roles, Delegations delegations, Origin origin,
            Brackets brackets,
            Beside beside) {
        this.sentence = sentence;
        this.roles = roles;
        this.delegations = delegations;
        this.origin = origin;
        this.brackets = brackets;
        this.beside = beside;
    }

    /**
     * The state of the bearer of an office that names none itself.
     *
     * @param role the office
     * @param name its bearer's name
     * @param from where office and name begin
     * @param to the place behind them
     * @param few the states that alone have such an office
     */
    public String of(RoleMention role, NameMention name, int from, int to, List<String> few) {
        var served = ofOwner(role);
        var owned = served.isEmpty() ? ofMinistry(role) : served;
        var replaced = owned.isEmpty() ? replaced(to) : owned;
        var other = replaced.isEmpty() ? accompanied(to) : replaced;
        if (!other.isEmpty()) {
            return other;
        }
        var party = brackets.isParty(name.to());
        var bracketed = party ? brackets.party(name.to(), few) : brackets.state(name.from(), name.to());
        if (isActorBehind(from)) {
            return bracketed;
        }
        if (bracketed.isEmpty() && !brackets.partyBefore(role.from()).isEmpty()) {
            return brackets.partyBefore(role.from());
        }
        var seat = bracketed.isEmpty() && to > name.to() ? origin.seat(to) : bracketed;
        var named = seat.isEmpty() ? represented(role, name, from) : seat;
        var between = named.isEmpty() ? origin.between(name.to(), to) : named;
        var own = between.isEmpty() && !party ? origin.of(from, to) : between;
        var beforeIt = own.isEmpty() ? beside.possible(name).state() : own;
        var behindIt = beforeIt.isEmpty() ? beside.behind(to) : beforeIt;
        if (!behindIt.isEmpty() || isSecretary(role)) {
            return behindIt;
        }
        var around = few.size() == 1 ? few.getFirst() : delegations.stateOf(from, to);
        var told = around.isEmpty() ? ofAbsent(from) : around;
        return hasOther(told, role) ? "" : told;
    }

    /** "Poland's president A and President B": no state has two of one office. */
    private boolean hasOther(String state, RoleMention role) {
        return role.kind() == RoleMention.Kind.ONE && !role.offices().isEmpty() && role.offices().getFirst().isSole()
                && roles.stream().anyMatch(other -> other.from() != role.from() && other.kind() == RoleMention.Kind.ONE
                        && other.states().equals(List.of(state)) && other.offices().equals(role.offices()));
    }

    /** "Mit dem Präsidenten von Peru, A, sprach Präsident B": who did so with others stands behind the verb, and is none of theirs. */
    private boolean isActorBehind(int from) {
        var article = sentence.is(from - 1, Category.LINK) ? from - 2 : from - 1;
        var verb = sentence.item(article);
        var spoke = verb.is(Category.MEET) || verb.is(Category.DISCUSS, "on") || verb.is(Category.BE);
        return spoke && sentence.is(0, Category.WITH) && roles.stream().anyMatch(role -> role.to() <= verb.from());
    }

    /** "A represented Chad", "the director, A, represented Chad", "Chad's representative was State Secretary A". */
    private String represented(RoleMention role, NameMention name, int from) {
        var verb = role.from() < name.from() && sentence.sign(role.to(), ',') && sentence.sign(name.to(), ',')
                ? name.to() + 1 : name.to();
        var end = Math.min(sentence.size(), role.to() + FIELD);
        if (role.from() > name.from()) {
            verb = role.to();
            while (verb < end && !sentence.sign(verb, ';') && !sentence.is(verb, Category.REPRESENT)) {
                verb++;
            }
        }
        if (sentence.is(verb, Category.REPRESENT)) {
            return Roles.state(sentence.item(origin.skipTitles(sentence.item(verb).to())));
        }
        var article = sentence.is(from - 1, Category.LINK) ? from - 2 : from - 1;
        var named = roles.stream()
                .filter(other -> other.to() <= article && other.kind() == RoleMention.Kind.ONE)
                .reduce((one, next) -> next);
        return sentence.is(article, Category.BE) && named.isPresent() && named.get().states().size() == 1
                && named.get().offices().stream().anyMatch(office -> office.kind().equals("adviser"))
                        ? named.get().state() : "";
    }

    /** "The Polish president A and his wife B": of the state of whoever is named before. */
    public String ofSpouse(RoleMention role, int from, List<PersonMention> found) {
        return !isSpouse(role) ? "" : found.stream().filter(person -> person.to() <= from && !person.state().isEmpty())
                .max(Comparator.comparingInt(PersonMention::to)).map(PersonMention::state).orElse("");
    }

    private static boolean isSpouse(RoleMention role) {
        return role.offices().stream().anyMatch(office -> office.kind().equals("spouse"));
    }

    /** Of no state by what stands around: a secretary general, but for that of a ministry. */
    private boolean isSecretary(RoleMention role) {
        return role.offices().stream().anyMatch(office -> office.kind().equals("secretary-general"))
                && sentence.between(Category.INSTITUTION, role.from(), role.to()).stream()
                        .allMatch(body -> body.is(Category.UNION) || body.is(Category.SITTING));
    }

    /** "Poland's minister did not come; his deputy, State Secretary A, spoke". */
    private String ofAbsent(int from) {
        return roles.stream().filter(role -> role.to() < from && role.states().size() == 1)
                .filter(role -> sentence.first(Category.NOT, role.to(), from) != Item.NONE
                        || sentence.first(Category.MISSING, role.to(), from) != Item.NONE || isReplaced(role))
                .filter(role -> isReplaced(role) || sentence.first(Category.MEET, role.to(), from) == Item.NONE)
                .reduce((first, last) -> last).map(RoleMention::state).orElse("");
    }

    /** "In the place of the Polish minister". */
    private boolean isReplaced(RoleMention role) {
        var before = sentence.is(role.from() - 1, Category.LINK) ? role.from() - 2 : role.from() - 1;
        return sentence.item(role.from() - 1).is(Category.ABSENT, SpokenOf.PLACE)
                || sentence.item(before).is(Category.ABSENT, SpokenOf.PLACE);
    }

    /** "The Polish minister's adviser A", "A, adviser to the Polish minister": of the same state as whom somebody serves. */
    private String ofOwner(RoleMention role) {
        var adviser = role.offices().stream().anyMatch(office -> office.kind().equals("adviser"));
        return roles.stream().filter(owner -> owner.states().size() == 1)
                .filter(owner -> owner.to() == role.from() - 1
                        && sentence.token(owner.to()).kind() == Token.Kind.SUFFIX
                        || adviser && isServed(role.to(), owner.from()))
                .map(RoleMention::state).findFirst().orElse("");
    }

    /** "Poland's Ministry of Trade Director A": of the state whose ministry stands before an office. */
    private String ofMinistry(RoleMention role) {
        var at = role.from() - 1;
        while (sentence.is(at, Category.PORTFOLIO) || sentence.is(at, Category.LINK)) {
            at = sentence.item(at).from() - 1;
        }
        if (!sentence.is(at, Category.INSTITUTION)) {
            return "";
        }
        var before = sentence.item(at).from() - 1;
        var owner = sentence.item(
                before > 0 && sentence.token(before).kind() == Token.Kind.SUFFIX ? before - 1 : before);
        return owner.is(Category.STATE) || owner.is(Category.NATIONALITY) ? Roles.state(owner) : "";
    }

    /** "The UN Secretary-General's envoy A": of the same organization as whom somebody serves; empty if of none. */
    public String organizationOfOwner(RoleMention role) {
        return roles.stream().filter(owner -> owner.to() == role.from() - 1
                && sentence.token(owner.to()).kind() == Token.Kind.SUFFIX)
                .map(RoleMention::organization).findFirst().orElse("");
    }

    /** "To", "of the": what stands between who serves and whom. */
    private boolean isServed(int from, int to) {
        var serves = sentence.is(from, Category.UNTIL) || sentence.item(from).is(Category.LINK, "of");
        return serves && (to == from + 1 || to == from + 2 && sentence.is(from + 1, Category.LINK));
    }

    /** "A took part on behalf of the Polish minister". */
    private String onBehalf(int to) {
        return sentence.between(Category.ABSENT, to, sentence.size()).stream()
                .filter(words -> words.is(Category.FROM))
                .flatMap(words -> roles.stream()
                        .filter(role -> role.from() >= words.to() && role.from() <= words.to() + 1))
                .map(RoleMention::state).findFirst().orElse("");
    }

    /** "A sat in for the Polish minister", "A, der den Minister B vertritt": of the same state as whom somebody replaces. */
    private String replaced(int to) {
        var verb = sentence.item(to);
        if (sentence.sign(to, ',') && sentence.is(to + 1, Category.LINK)) {
            return roles.stream()
                    .filter(role -> role.from() > to + 1 && role.from() <= to + 3
                            && sentence.first(Category.REPRESENT, role.to(), role.to() + NAME) != Item.NONE)
                    .map(RoleMention::state).findFirst().orElse("");
        }
        var which = sentence.is(to + 1, Category.CLAUSE) || sentence.is(to + 1, Category.STOP) ? to + 2 : to + 1;
        if (sentence.sign(to, ',') && sentence.is(which, Category.REPRESENT)) {
            return ofSender(sentence.item(which).to());
        }
        if (!verb.is(Category.MISSING, "instead") && !verb.is(Category.REPRESENT)) {
            return onBehalf(to);
        }
        return roles.stream().filter(role -> role.from() >= verb.to() && role.from() <= verb.to() + 2)
                .map(RoleMention::state).findFirst().orElse("");
    }

    /** "Minister A, who represented B, President of Chad", "representing President B of Chad": of the same state as whom somebody spoke for. */
    private String ofSender(int from) {
        var end = from;
        while (end < Math.min(sentence.size(), from + FIELD) && !sentence.is(end, Category.AND)
                && !sentence.sign(end, ';') && !sentence.is(end, Category.STATE)) {
            end++;
        }
        var to = end;
        var sender = roles.stream().filter(role -> role.from() >= from && role.from() < to).findFirst();
        return sender.map(role -> role.states().isEmpty() && sentence.item(to - 1).is(Category.LINK, "of")
                ? Roles.state(sentence.item(to)) : role.state()).orElse("");
    }

    /** "A and B accompanied the Polish minister": of the same state as whom somebody accompanies. */
    private String accompanied(int to) {
        var verb = sentence.first(Category.ATTEND, to, sentence.size());
        return !verb.is(Category.ATTEND, "company") || sentence.is(verb.from() - 1, Category.BE)
                || sentence.first(Category.CLAUSE, to, verb.from()) != Item.NONE ? ""
                        : roles.stream().filter(role -> role.from() >= verb.to() && role.from() <= verb.to() + 1)
                                .map(RoleMention::state).findFirst().orElse("");
    }

    /** "Prince A von und zu Liechtenstein": the state by whose name a house is called; empty if it is called by none. */
    public static String stateOfHouse(Sentence sentence, NameMention name) {
        var house = sentence.between(Category.PARTICLE, name.from(), name.to()).stream()
                .filter(words -> words.is(Category.PARTICLE, "estate")).findFirst();
        return house.map(words -> Roles.state(sentence.item(words.to()))).orElse("");
    }
}
