package org.kurultai.seeds.mention.office;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.name.NounSurnames;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Finds the words of a sentence that name offices. */
public final class Roles {

    private static final String DEPUTY = "deputy";

    private final Sentence sentence;
    private final RoleExtent extent;
    private final NounSurnames nouns;
    private final OfficeKinds kinds;
    private final boolean headLast;
    private final Language.Renaming names;
    private final List<RoleMention> found = new ArrayList<>();

    private Roles(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.headLast = language.order().headLast();
        this.names = language.names();
        this.extent = new RoleExtent(sentence, language.order());
        this.nouns = new NounSurnames(sentence, language.order());
        this.kinds = new OfficeKinds(sentence, headLast);
    }

    /** The offices named in a sentence, in order. */
    public static List<RoleMention> in(Sentence sentence, Language language) {
        var roles = new Roles(sentence, language);
        roles.find();
        return roles.found;
    }

    private void find() {
        var at = 0;
        while (at < sentence.size()) {
            var head = sentence.item(at);
            if (isDeputyAlone(head, at)) {
                var holder = found.getLast();
                found.add(new RoleMention(at, head.to(), holder.offices().stream()
                        .map(office -> new Office(office.kind(), office.portfolio(), DEPUTY)).toList(),
                        holder.states(), "", Kind.ONE, !head.unbent()));
                at = head.to();
                continue;
            }
            if (head.from() != at || !isHead(head) || isHalfOfName(head)) {
                at++;
                continue;
            }
            var floor = found.isEmpty() ? 0 : found.getLast().to();
            var from = extent.left(head.from(), floor);
            var several = isSeveral(head) || head.is(Category.COUNTERPART);
            from = several ? extent.listBefore(from, floor) : from;
            var right = extent.right(head.to());
            var to = several ? extent.list(head.is(Category.HEADS) ? extent.origin(right) : originOfNamed(right))
                    : right;
            at = Math.max(to, head.to());
            var role = mention(head, from, to);
            if (sentence.between(Category.DELEGATION, from, to).isEmpty()) {
                add(role);
            } else if (role.kind() == Kind.ONE && !(role.state().isEmpty() && role.organization().isEmpty())) {
                add(new RoleMention(from, to, List.of(), role.states(), role.organization(), Kind.ONE, role.bent()));
            }
        }
    }

    /** "His counterparts from Chad and Malta, A and B": where the states end that whoever is named behind them came from. */
    private int originOfNamed(int counterparts) {
        var end = extent.list(extent.origin(counterparts));
        var name = sentence.sign(end, ',') || sentence.sign(end, ':') || NameWords.isDash(sentence, end) ? end + 1
                : end;
        return sentence.is(name, Category.HONORIFIC) || NameWords.mayBeginFull(sentence, name) ? end : counterparts;
    }

    /** "Minister A and his deputy B", "the minister's deputy, B": of the office that was named before. */
    private boolean isDeputyAlone(Item word, int at) {
        var name = sentence.sign(word.to(), ',') ? word.to() + 1 : word.to();
        return word.from() == at && !found.isEmpty() && found.getLast().kind() == Kind.ONE
                && word.as(Category.GRADE).filter(grade -> grade.value().equals(DEPUTY)).isPresent()
                && !word.is(Category.HEAD) && !sentence.token(at).capitalized() && isOwned(at - 1)
                && NameWords.mayBegin(sentence, name) && NameWords.mayBegin(sentence, name + 1);
    }

    /** "His", "the minister's". */
    private boolean isOwned(int at) {
        return sentence.token(at).kind() == Token.Kind.SUFFIX || sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized() && !sentence.is(at, Category.LINK)
                && !sentence.is(at, Category.HEAD) && !sentence.is(at, Category.ATTEND);
    }

    private static boolean isHead(Item item) {
        return item.is(Category.HEAD)
                || item.is(Category.HEADS)
                || item.is(Category.COUNTERPART)
                || item.is(Category.SPOKESPERSON, "")
                || item.is(Category.REMEMBERED);
    }

    /** "Amir-Abbasi", "Abdul Amir Al-Sayed". */
    private boolean isHalfOfName(Item head) {
        var next = head.to() + 1;
        var within = head.to() - head.from() == 1 && NameWords.mayBegin(sentence, head.from() - 1)
                && !sentence.is(head.from() - 1, Category.MONTH)
                && (NameWords.mayBegin(sentence, head.to()) || sentence.is(head.to(), Category.PARTICLE))
                && sentence.token(head.from()).capitalized();
        if (isGivenName(head) || nouns.isBehindOffice(head)) {
            return true;
        }
        if (within && head.as(Category.HEAD).filter(term -> term.kind().equals("monarch")).isPresent()) {
            return true;
        }
        return next < sentence.size() && sentence.token(head.to()).hyphen() && sentence.item(next) == Item.NONE
                && sentence.token(next).capitalized()
                && sentence.token(next).start() == sentence.token(head.to() - 1).end() + 1;
    }

    /** "The Honourable Dean Stone": what is the head of a faculty elsewhere stands as a name behind a form of address. */
    private boolean isGivenName(Item head) {
        var academic = head.as(Category.HEAD).filter(term -> term.kind().equals("rector")).isPresent();
        return academic && head.to() - head.from() == 1 && sentence.token(head.from()).capitalized()
                && sentence.is(head.from() - 1, Category.HONORIFIC) && NameWords.mayBegin(sentence, head.to())
                && !NameWords.mayBegin(sentence, head.to() + 1);
    }

    private static boolean isSeveral(Item head) {
        return head.is(Category.HEADS)
                || head.as(Category.COUNTERPART).filter(term -> term.value().equals("several")).isPresent();
    }

    private RoleMention mention(Item head, int from, int to) {
        var offices = new ArrayList<Office>();
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (item.from() == at && (item.is(Category.HEAD) || item.is(Category.HEADS))
                    && !isDependent(item, from, to)
                    && (item == head || item.is(Category.HEAD) || isSeveral(head))) {
                offices.add(kinds.of(item, from, to));
            }
        }
        var states = new ArrayList<String>();
        var organization = "";
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (item.from() != at && at != from) {
                continue;
            }
            var state = isPosting(head, item) ? "" : named(item);
            if (!state.isEmpty() && !states.contains(state)) {
                states.add(state);
            }
            organization = isPosting(head, item) || isListedRegion(item)
                    || item.is(Category.REGION) && !organization.isEmpty() ? organization
                            : item.as(Category.ORGANIZATION).map(term -> term.value()).orElse(organization);
        }
        var press = sentence.between(Category.SPOKESPERSON, from, to).isEmpty() ? kind(head) : Kind.SPOKESPERSON;
        var role = new RoleMention(from, to, offices, states, organization, press, isBent(head, from));
        return !isSeveral(head) && role.isOfMinister()
                ? new RoleMention(from, to, offices, states, "", press, role.bent()) : role;
    }

    /** "Заместитель министра" is bent if "заместитель" is; "премьер-министров" by its ending, be it listed as it stands. */
    private boolean isBent(Item head, int from) {
        var compound = head.to() - head.from() > 1 && sentence.token(head.from() + 1).hyphen();
        var word = sentence.token(compound ? head.to() - 1 : head.from());
        if (head.is(Category.HEADS) && names.isBentOfSeveral(word.fold())) {
            return true;
        }
        var grade = sentence.first(Category.GRADE, from, head.from());
        return grade == Item.NONE || headLast ? !head.unbent() : !grade.unbent();
    }

    /** "Beauftragter für Osteuropa und Zentralasien": not what the states of that part of the world hold together. */
    private boolean isListedRegion(Item item) {
        return item.is(Category.REGION) && sentence.is(item.from() - 1, Category.AND)
                && sentence.is(item.from() - 2, Category.REGION);
    }

    /** Where an envoy is sent, who is of another state, or whose affairs are somebody's: "Ambassador to Kenya", "coordinator in Malawi". */
    private boolean isPosting(Item head, Item place) {
        var kind = head.as(Category.HEAD).map(Term::kind).orElse("");
        var before = place.from() - 1;
        if (!headLast && place.to() + 1 < sentence.size() && sentence.is(place.to() + 1, Category.HEAD)
                && sentence.token(place.to()).kind() == Token.Kind.SUFFIX) {
            return false;
        }
        while (sentence.is(before, Category.LINK) && !sentence.item(before).is(Category.LINK, "charge")
                || sentence.is(before, Category.STATE_TITLE)) {
            before--;
        }
        if (sentence.item(before).is(Category.LINK, "charge")) {
            return true;
        }
        if (!SentAbroad.OFFICES.contains(kind) || kind.equals("commissioner") && head.to() - head.from() > 2) {
            return !headLast && sentence.is(before, Category.IN)
                    && sentence.last(Category.ORGANIZATION, head.to(), before) != Item.NONE
                    || sentence.is(before, Category.UNTIL) && sentence.is(before - 1, Category.DELEGATION);
        }
        return place.is(Category.CITY) || place.is(Category.ORGANIZATION)
                && (sentence.is(before, Category.UNTIL) || sentence.is(before + 1, Category.UNTIL))
                || !headLast && (sentence.is(before, Category.IN) || sentence.is(before, Category.UNTIL))
                || (headLast || place.from() > head.from()) && sentence.is(before + 1, Category.FROM)
                        && sentence.is(before + 1, Category.LINK) && !isToOrganization(head.to(), before + 1);
    }

    /** "The commissioner to the union for Peru": whither the envoy of a state is sent. */
    private boolean isToOrganization(int from, int to) {
        var organization = sentence.first(Category.ORGANIZATION, from, to);
        var before = organization.from() - 1;
        while (sentence.is(before, Category.LINK) && !sentence.is(before, Category.UNTIL)) {
            before--;
        }
        return organization != Item.NONE && sentence.is(before, Category.UNTIL);
    }

    /** Whether an office is only that of whom another serves: "adviser to the President". */
    private boolean isDependent(Item head, int from, int to) {
        if (headLast) {
            return head.to() < to && sentence.is(head.to(), Category.HEAD);
        }
        var before = head.from() - 1;
        while (before > from && (sentence.is(before, Category.LINK)
                || (sentence.is(before, Category.ORGANIZATION) || sentence.is(before, Category.NATIONALITY))
                        && sentence.is(sentence.item(before).from() - 1, Category.LINK))) {
            before--;
        }
        return before >= from && sentence.is(before, Category.HEAD);
    }

    /**
     * The state that a word tells by its name, its people, or a city; empty if none. A word for an office that only one state has
     * tells nobody else's: "President A, the Taoiseach said".
     */
    public static String state(Item item) {
        return item.is(Category.HEAD) ? "" : named(item);
    }

    private static String named(Item item) {
        return item.as(Category.STATE)
                .or(() -> item.as(Category.NATIONALITY))
                .map(term -> term.value())
                .or(() -> item.as(Category.CITY).map(term -> term.value().substring(term.value().indexOf('|') + 1)))
                .orElse("");
    }

    private static Kind kind(Item head) {
        if (head.is(Category.SPOKESPERSON)) {
            return Kind.SPOKESPERSON;
        }
        if (head.is(Category.REMEMBERED)) {
            return Kind.REMEMBERED;
        }
        if (head.is(Category.HEAD)) {
            return head.is(Category.HEADS) ? Kind.EITHER : Kind.ONE;
        }
        return head.is(Category.HEADS) ? Kind.SEVERAL : Kind.COUNTERPART;
    }

    /** Two offices with nothing between but "and" or a comma are those of one person, unless of two states. */
    private void add(RoleMention role) {
        if (!found.isEmpty() && joins(found.getLast(), role)) {
            var first = found.removeLast();
            var offices = new ArrayList<>(isOwner(first, role) ? List.<Office>of() : first.offices());
            offices.addAll(role.offices());
            found.add(new RoleMention(
                    first.from(),
                    role.to(),
                    offices,
                    role.states().isEmpty() ? first.states() : role.states(),
                    first.isOfMinister() || role.isOfMinister() ? ""
                            : role.organization().isEmpty() ? first.organization() : role.organization(),
                    first.kind(),
                    first.bent()));
        } else {
            found.add(role);
        }
    }

    /** "The King's Office Director": the first office is that of another. */
    private boolean isOwner(RoleMention first, RoleMention second) {
        return !headLast && sentence.between(Category.HEAD, first.from(), second.from()).stream()
                .anyMatch(head -> head.to() < second.from() && sentence.token(head.to()).kind() == Token.Kind.SUFFIX);
    }

    /** "And Coordinating Minister". */
    private boolean isQualified(int at, RoleMention second) {
        return at == second.from() - 1 && sentence.item(at) == Item.NONE && sentence.token(at).capitalized();
    }

    /**
     * "A, Minister of Transport of Malta, and Vice-Chairman B", "A, ministre, et le directeur, M. B": behind a name stands its
     * office, before another one that one's.
     */
    private boolean isOfNext(RoleMention first, RoleMention second) {
        return sentence.sign(first.to(), ',') && isBehindName(first.from() - 1)
                && (sentence.is(second.to(), Category.HONORIFIC) || NameWords.mayBegin(sentence, second.to())
                        || sentence.item(second.from() - 1).is(Category.LINK, "definite")
                                && sentence.sign(second.to(), ',')
                                && sentence.is(second.to() + 1, Category.HONORIFIC));
    }

    /** "A, Chairman of the CIS and Minister of Malta": whether a name stands before an office, be it with another one between. */
    private boolean isBehindName(int comma) {
        var at = comma;
        if (sentence.is(at, Category.AND) && found.size() > 1 && found.get(found.size() - 2).to() == at) {
            at = found.get(found.size() - 2).from() - 1;
        }
        return sentence.sign(at, ',') && NameWords.mayBegin(sentence, at - 1);
    }

    private static boolean isOffice(RoleMention role) {
        return role.kind() == Kind.ONE || role.kind() == Kind.EITHER;
    }

    /** "Nazir Liqanın baş katibi ilə görüşüb": where offices come last, one word alone is whoever met the officer behind it. */
    private boolean isOfAnother(RoleMention first, RoleMention second) {
        return headLast && first.to() - first.from() == 1 && second.from() == first.to()
                && (!second.organization().isEmpty() || !second.states().isEmpty());
    }

    private boolean joins(RoleMention first, RoleMention second) {
        var counterpart = first.kind() == Kind.COUNTERPART && first.states().size() == 1 && second.states().isEmpty();
        if (!isOffice(first) && !counterpart || !isOffice(second) || !first.organization().isEmpty()
                || isOfAnother(first, second)) {
            return false;
        }
        var joined = false;
        var comma = false;
        for (var at = first.to(); at < second.from(); at++) {
            var item = sentence.item(at);
            if (item.is(Category.AND) && item.to() - item.from() > 1) {
                return false;
            } else if (item.is(Category.AND)) {
                joined = true;
            } else if (sentence.token(at).hyphen() || sentence.sign(at, '–') || sentence.sign(at, '/')) {
                joined = true;
            } else if (sentence.sign(at, ',')) {
                comma = true;
            } else if (!item.is(Category.LINK) && !(joined && isQualified(at, second))) {
                return false;
            }
        }
        if (isOfNext(first, second)) {
            return false;
        }
        var sameState = first.states().isEmpty() || second.states().isEmpty() || first.state().equals(second.state());
        return joined ? sameState && !counterpart : comma
                ? first.states().isEmpty() || first.states().equals(second.states())
                        || second.states().isEmpty() && second.from() == first.to() + 1
                : second.from() <= first.to();
    }
}
