package org.kurultai.seeds.mention.state;

import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The state that the phrase around a name tells: "Poland (A)", "A (Poland)", "A of Poland", "A, minister, Poland", "from
 * Poland came A".
 */
public final class Origin {

    private static final List<String> OWNING = List.of("s", "in", "un");
    private static final int NEAR = 8;
    /** What ends the words that tell what somebody did for a state. */
    private static final Categories ENDING = Categories.of(
            Category.CLAUSE, Category.HEADS, Category.COUNTERPART, Category.STATE, Category.AND,
            Category.BUT, Category.EVENT, Category.RECEIVE, Category.WITH, Category.VISITORS, Category.GUEST);
    /** An authority's name has no more words than these: "the Danish Road Authority". */
    private static final int LONGEST_NAME = 3;

    private final Sentence sentence;
    private final Brackets brackets;

    public Origin(Sentence sentence, Brackets brackets) {
        this.sentence = sentence;
        this.brackets = brackets;
    }

    /**
     * The state of a name or of a name with its office; empty if its phrase tells none.
     *
     * @param from the first token
     * @param to the token after the last
     */
    public String of(int from, int to) {
        var bracketed = brackets.state(from, to);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        var behind = behindNumeral(to);
        var side = side(behind);
        var after = side.isEmpty() ? after(behind) : side;
        if (!after.isEmpty()) {
            return after;
        }
        var apposed = apposed(from, to);
        var told = apposed.isEmpty() ? before(from) : apposed;
        var arrivals = new Arrivals(sentence);
        return told.isEmpty() && arrivals.areSeveral() ? arrivals.of(from, to) : told;
    }

    /** "Harald V. von Norwegen": the full stop of a numeral ends no name. */
    private int behindNumeral(int to) {
        return sentence.sign(to, '.') && sentence.is(to, Category.ORDINAL) ? to + 1 : to;
    }

    /** "A, Secretary (Africa), Ministry of Trade, from the Polish side", "A, from the side of Poland". */
    private String side(int to) {
        for (var at = to; at < Math.min(sentence.size(), to + 2 * NEAR) && !sentence.is(at, Category.AND)
                && !sentence.sign(at, ';'); at++) {
            var state = sentence.item(skipLinks(at + 1));
            if (sentence.is(at, Category.FROM) && sentence.is(state.to(), Category.DELEGATION)
                    && endsClause(sentence.item(state.to()).to())
                    && (state.is(Category.NATIONALITY) || state.is(Category.STATE))) {
                return Roles.state(state);
            }
            var of = sentence.item(skipLinks(state.to()));
            if (sentence.is(at, Category.FROM) && state.is(Category.DELEGATION) && of.is(Category.STATE)
                    && endsClause(of.to())) {
                return Roles.state(of);
            }
        }
        return "";
    }

    private int skipLinks(int from) {
        var next = from;
        while (sentence.is(next, Category.LINK) || sentence.is(next, Category.STATE_TITLE)) {
            next = sentence.item(next).to();
        }
        return next;
    }

    private String after(int to) {
        var spoken = spokenFor(to);
        if (!spoken.isEmpty()) {
            return spoken;
        }
        if (sentence.is(to, Category.CLAUSE) && sentence.item(to + 1).is(Category.LINK, "of")
                && sentence.is(skipTitles(to + 1), Category.STATE)) {
            return Roles.state(sentence.item(skipTitles(to + 1)));
        }
        if (sentence.is(to, Category.REPRESENT) && sentence.is(skipTitles(sentence.item(to).to()), Category.STATE)) {
            return Roles.state(sentence.item(skipTitles(sentence.item(to).to())));
        }
        var verb = sentence.is(to, Category.CONCLUDE) || sentence.is(to, Category.REPRESENT)
                || sentence.is(to, Category.ATTEND);
        var link = verb ? sentence.item(to).to() : to;
        if (!sentence.is(link, Category.FROM) && (verb || !sentence.is(link, Category.LINK)
                || sentence.item(link).is(Category.LINK, "charge"))) {
            return "";
        }
        var next = skipTitles(link);
        var ofMinistry = sentence.is(next, Category.NATIONALITY)
                && sentence.first(Category.INSTITUTION, next, sentence.item(next).to() + LONGEST_NAME) != Item.NONE;
        return sentence.is(next, Category.STATE) || ofMinistry ? Roles.state(sentence.item(next)) : "";
    }

    /** The state of a name by whom its bearer speaks for or whence he came; empty if neither is told. */
    public String spokenFor(NameMention name) {
        var spoken = spokenFor(name.to());
        var told = spoken.isEmpty() ? new Leaders(sentence).stateOf(name) : spoken;
        var came = told.isEmpty() ? new Arrivals(sentence).of(name.from(), name.to()) : told;
        return came.isEmpty() ? new Arrivals(sentence).whence(name.from()) : came;
    }

    /** "A held the pen for Norway", "A came on behalf of Norway", "A, from Oslo": the words for whom somebody acts end the clause. */
    private String spokenFor(int to) {
        for (var at = to; at < Math.min(sentence.size(), to + NEAR); at++) {
            var place = placeOf(skipTitles(at));
            var city = at == to + 1 && sentence.sign(to, ',') && place.is(Category.CITY);
            var apart = at > to + 1 || at > to && sentence.is(at, Category.ABSENT);
            if (sentence.is(at, Category.FROM) && (city || apart && place.is(Category.STATE)
                    && !sentence.is(at - 1, Category.ARRIVE) && !sentence.is(at - 1, Category.CHAIR))
                    && endsClause(afterInstitution(place.to()))) {
                return Roles.state(place);
            }
            if (at > to && sentence.token(at).kind() == Token.Kind.SIGN && !sentence.token(at).hyphen()
                    || sentence.item(at).isAny(ENDING)
                    || sentence.item(at) == Item.NONE && sentence.token(at).capitalized()) {
                return "";
            }
        }
        return "";
    }

    /** "On behalf of the government of Kenya": the state whose institution acts; else what stands there. */
    private Item placeOf(int at) {
        var item = sentence.item(at);
        return item.is(Category.INSTITUTION) && sentence.item(item.to()).is(Category.LINK, "of")
                ? sentence.item(skipTitles(item.to())) : item;
    }

    /** "On behalf of the Kenya Revenue Authority": where the words end that name an authority of the state before them. */
    private int afterInstitution(int from) {
        var institution = sentence.first(Category.INSTITUTION, from, from + LONGEST_NAME);
        for (var at = from; at < institution.from(); at++) {
            if (!sentence.token(at).capitalized()) {
                return from;
            }
        }
        return institution == Item.NONE ? from : institution.to();
    }

    /** "A, finance minister in Berlin, ": the capital where an office behind a name is held. */
    String seat(int to) {
        var city = sentence.item(to + 1);
        return sentence.is(to, Category.IN) && city.is(Category.CITY) && endsClause(city.to()) ? Roles.state(city) : "";
    }

    private boolean endsClause(int at) {
        return at >= sentence.size() || sentence.sign(at, '.') || sentence.sign(at, ',') || sentence.sign(at, ';')
                || sentence.sign(at, '–') || sentence.sign(at, '—') || sentence.sign(at, '(')
                || sentence.sign(at, '-') && sentence.token(at).start() > sentence.token(at - 1).end()
                || sentence.is(at, Category.AND);
    }

    /** The state between a name and the office behind it: "A, Poland, Minister of Justice"; empty if none is there. */
    String between(int name, int to) {
        var state = sentence.item(name + 1);
        return sentence.sign(name, ',') && state.is(Category.STATE) && sentence.sign(state.to(), ',')
                && state.to() < to ? Roles.state(state) : "";
    }

    /** The organization of somebody: "A for the European Commission", "A of UNEP", "FAO's A"; empty if none is told. */
    public String organization(int from, int to) {
        var owner = sentence.item(from - 2);
        if (from > 1 && sentence.token(from - 1).kind() == Token.Kind.SUFFIX && owner.is(Category.ORGANIZATION)) {
            return organization(owner);
        }
        return sentence.is(to, Category.FROM) || sentence.item(to).is(Category.LINK, "of")
                ? organization(sentence.item(skipTitles(to))) : "";
    }

    /** "The CIS Executive Committee was represented by A": the organization that somebody came for; empty if none is told. */
    public String represented(int from) {
        var verb = sentence.item(new Circumstance(sentence).beforeTitles(from));
        var at = verb.from() - 1;
        while (verb.is(Category.REPRESENT) && sentence.is(at, Category.INSTITUTION)) {
            at = sentence.item(at).from() - 1;
        }
        return verb.is(Category.REPRESENT) ? organization(sentence.item(at)) : "";
    }

    private static String organization(Item item) {
        return item.as(Category.ORGANIZATION).map(Term::value).orElse("");
    }

    /** The place behind the small words and titles before a state's name: "the Republic of". */
    int skipTitles(int from) {
        var next = from;
        while (next < sentence.size() && (sentence.is(next, Category.LINK) || sentence.is(next, Category.FROM)
                || sentence.is(next, Category.STATE_TITLE))) {
            next = sentence.item(next).to();
        }
        return next;
    }

    /** "A, Minister of Justice, Poland": the state ends what is told of somebody, begins no list and is not represented by another. */
    private String apposed(int from, int to) {
        if (!sentence.sign(to, ',') && !sentence.sign(to, '–') && !sentence.sign(to, '—') && !sentence.sign(to, '-')
                && !sentence.sign(to, '/')) {
            return "";
        }
        var at = skipTitles(to + 1);
        if (!sentence.is(at, Category.STATE)) {
            return "";
        }
        var after = sentence.item(at).to();
        if (sentence.is(sentence.sign(after, ',') ? after + 1 : after, Category.REPRESENT)) {
            return "";
        }
        var title = new Circumstance(sentence).beforeTitles(from);
        var listed = sentence.sign(title, ';') || sentence.is(title, Category.AND) && sentence.sign(title - 1, ';');
        var ends = listed || after >= sentence.size() || sentence.sign(after, ';') || sentence.sign(after, '.')
                || sentence.sign(after, ')') || sentence.sign(after, '(')
                || (sentence.sign(after, ',') || sentence.is(after, Category.AND))
                        && !sentence.is(skipTitles(sentence.is(after + 1, Category.AND) ? after + 2 : after + 1),
                                Category.STATE)
                || isLastOfList(at, after);
        return ends ? Roles.state(sentence.item(at)) : "";
    }

    /** "A, Minister of Justice, Poland and B, Minister of Justice, Chad met": the verb of all ends the list. */
    private boolean isLastOfList(int state, int verb) {
        return (sentence.is(verb, Category.ATTEND) || sentence.is(verb, Category.ACT)
                || sentence.is(verb, Category.GATHER)
                || sentence.is(verb, Category.CONCLUDE) || sentence.is(verb, Category.PERSONAL))
                && sentence.between(Category.STATE, 0, state).stream()
                        .anyMatch(other -> sentence.sign(other.from() - 1, ',')
                                && (sentence.sign(other.to(), ',') || sentence.is(other.to(), Category.AND)));
    }

    private String before(int from) {
        var owner = owner(from);
        if (!owner.isEmpty()) {
            return owner;
        }
        for (var at = new Circumstance(sentence).beforeTitles(from); at >= Math.max(0, from - NEAR); at--) {
            var item = sentence.item(at);
            if (item.is(Category.CITY) && sentence.is(item.from() - 1, Category.FROM)) {
                return Roles.state(item);
            }
            if (item.is(Category.BY) && sentence.token(Math.max(0, at - 1)).kind() == Token.Kind.SUFFIX
                    && sentence.is(at - 2, Category.STATE)) {
                return Roles.state(sentence.item(at - 2));
            }
            var one = sentence.item(item.from() - 1).is(Category.NUMBER, "1") ? item.from() - 2 : item.from() - 1;
            if (item.is(Category.BY) && sentence.is(one, Category.NATIONALITY)
                    && sentence.first(Category.REPRESENT, 0, at) != Item.NONE) {
                return Roles.state(sentence.item(one));
            }
            if (item.is(Category.STATE)) {
                return speaksFor(item.from(), at + 1, from) ? Roles.state(item) : "";
            }
            var opens = sentence.sign(at, ',')
                    && (sentence.is(at - 1, Category.STATE) || sentence.is(at - 1, Category.CITY))
                    && opensClause(sentence.item(at - 1).from() - 1);
            if (isDash(at) && isInList(at - 1)
                    && (sentence.is(at - 1, Category.STATE) || sentence.is(at - 1, Category.NATIONALITY))) {
                return Roles.state(sentence.item(at - 1));
            }
            if (!opens && sentence.token(at).kind() == Token.Kind.SIGN || item.is(Category.AND)) {
                return "";
            }
        }
        return "";
    }

    /**
     * "Poland's delegate, Minister A", "the Polish guest, Minister A", "Warsaw's Minister A", "Poland, whose minister A",
     * "Poland, for which A spoke": whose man somebody is.
     */
    private String owner(int from) {
        var which = new Circumstance(sentence).beforeTitles(from);
        if (sentence.is(which, Category.CLAUSE) && sentence.is(which - 1, Category.FROM)
                && sentence.sign(which - 2, ',') && sentence.is(which - 3, Category.STATE)) {
            return Roles.state(sentence.item(which - 3));
        }
        var owner = sentence.item(from - 3) == Item.NONE && from > 3 && !sentence.token(from - 3).capitalized()
                ? from - 4
                : from - 3;
        if (sentence.item(from - 1).is(Category.CLAUSE, "owner") && sentence.sign(from - 2, ',')
                && sentence.is(owner, Category.STATE)) {
            return Roles.state(sentence.item(owner));
        }
        if (from > 1 && owns(sentence.token(from - 1)) && sentence.is(from - 2, Category.CITY)) {
            return Roles.state(sentence.item(from - 2));
        }
        if (sentence.sign(from - 1, ',') && sentence.is(from - 2, Category.ACT)
                && !sentence.is(from - 2, Category.DELEGATION) && sentence.is(from - 3, Category.NATIONALITY)) {
            return Roles.state(sentence.item(from - 3));
        }
        var at = sentence.sign(from - 1, ',') ? from - 2 : -1;
        var noun = at;
        while (noun > 0 && noun > at - 3 && !sentence.is(noun, Category.HEADS)
                && sentence.token(noun).kind() == Token.Kind.WORD
                && !sentence.token(noun).capitalized()) {
            noun--;
        }
        var owns = noun > 0 && noun < at && sentence.token(noun).kind() == Token.Kind.SUFFIX
                && (sentence.is(noun - 1, Category.STATE) || sentence.is(noun - 1, Category.CITY));
        return owns ? Roles.state(sentence.item(noun - 1)) : "";
    }

    /** "Riga's", "Riga'nın", but not "Riga'da", which says where. */
    private static boolean owns(Token suffix) {
        return suffix.kind() == Token.Kind.SUFFIX && OWNING.stream().anyMatch(suffix.fold()::endsWith);
    }

    private boolean isDash(int at) {
        return sentence.sign(at, '–') || sentence.sign(at, '—') || sentence.sign(at, '-');
    }

    /**
     * "Польшу представлял A, Данию – B", "the ministers of Poland – A, Denmark – B": a state where a sentence tells who spoke for
     * others.
     */
    private boolean isInList(int state) {
        return sentence.last(Category.REPRESENT, 0, state) != Item.NONE
                || sentence.is(sentence.item(state).from() - 1, Category.FROM)
                || sentence.all(Category.STATE).stream().filter(other -> isDash(other.to())).count() > 1;
    }

    /** "For Poland, A": words for what somebody is from, at the beginning of a clause. */
    private boolean opensClause(int before) {
        var from = before;
        while (sentence.is(from, Category.STATE_TITLE) || sentence.is(from, Category.LINK)
                && !sentence.is(from, Category.FROM)) {
            from--;
        }
        return sentence.is(from, Category.FROM) && (sentence.item(from).from() <= 1
                || sentence.is(sentence.item(from).from() - 1, Category.AND)
                || sentence.token(sentence.item(from).from() - 1).kind() == Token.Kind.SIGN);
    }

    /** "A from Poland": the state is that of the name before it. */
    private boolean isName(int at) {
        return at >= 0 && sentence.item(at) == Item.NONE && sentence.token(at).capitalized();
    }

    /** Whether a state is one that the next name is from, or that it represents. */
    private boolean speaksFor(int state, int after, int name) {
        var before = state - 1;
        while (sentence.is(before, Category.LINK) && !sentence.is(before, Category.FROM)
                || sentence.is(before, Category.STATE_TITLE)) {
            before--;
        }
        return sentence.is(before, Category.FROM) && !isName(before - 1) && !sentence.is(before - 1, Category.VISITORS)
                || sentence.is(after, Category.BY) && sentence.first(Category.REPRESENT, 0, state) != Item.NONE
                || sentence.has(Category.REPRESENT)
                        && (sentence.first(Category.REPRESENT, after, name) != Item.NONE
                                || sentence.first(Category.REPRESENT, name, sentence.size()) != Item.NONE);
    }
}
