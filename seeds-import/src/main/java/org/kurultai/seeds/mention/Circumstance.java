package org.kurultai.seeds.mention;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the words around a person say: on a visit, of whose delegation. */
final class Circumstance {

    private static final int NEAR = 10;

    private final Sentence sentence;

    Circumstance(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the words beside a person say of guests and hosts. */
    Standing standing(int from, int to) {
        var before = beforeTitles(from);
        while (sentence.is(before, Category.LINK)) {
            before--;
        }
        if (sentence.is(from - 1, Category.GUEST) || sentence.is(from - 2, Category.GUEST)
                || sentence.item(before).is(Category.ATTEND, "company")) {
            return Standing.GUEST;
        }
        while (sentence.sign(before, ',') || sentence.is(before, Category.LINK)) {
            before--;
        }
        return isHost(sentence.item(before)) || isHost(sentence.item(to)) || isApposedHost(to) ? Standing.HOST
                : Standing.UNTOLD;
    }

    /** "A, the host, ", "A, host of the meeting". */
    private boolean isApposedHost(int to) {
        var host = sentence.item(to + 1);
        var of = host.to();
        while (of < sentence.size() && sentence.is(of, Category.LINK)) {
            of++;
        }
        return sentence.sign(to, ',') && isHost(host) && of < sentence.size()
                && (sentence.token(of).kind() == Token.Kind.SIGN || of > host.to() && sentence.is(of, Category.EVENT));
    }

    private static boolean isHost(Item item) {
        return item.is(Category.HOST, "person");
    }

    /** The state of the delegation the person leads, or of the side the person acts for; empty if neither is told. */
    String stateOf(int from, int to) {
        var sign = beforeTitles(from);
        var spokenFor = sentence.item(sentence.item(sign).from() - 1);
        if (sentence.is(sign, Category.BY)
                && (spokenFor.is(Category.STATE) || spokenFor.is(Category.NATIONALITY))) {
            return Roles.state(spokenFor);
        }
        var led = sentence.item(sign);
        if ((led.is(Category.REPRESENT) || led.is(Category.ATTEND, "by")) && sentence.sign(led.from() - 1, ',')
                && sentence.is(led.from() - 2, Category.STATE)) {
            return Roles.state(sentence.item(led.from() - 2));
        }
        var dash = sentence.sign(sign, '–') || sentence.sign(sign, '-') || sentence.sign(sign, ':')
                || sentence.sign(sign, '—');
        if (dash && (sentence.is(sign - 1, Category.STATE) || sentence.is(sign - 1, Category.NATIONALITY))) {
            return Roles.state(sentence.item(sign - 1));
        }
        if (sign == 1 && sentence.sign(sign, ':') && sentence.token(0).allCapitals()) {
            return StateCodes.state(sentence.token(0).text());
        }
        for (var at = from - 1; at >= Math.max(0, from - 2 * NEAR) && !sentence.sign(at, ';'); at--) {
            if (sentence.is(at, Category.DELEGATION) && (from - at <= NEAR || !stateAfter(at, from).isEmpty()
                    || sentence.is(sentence.item(at).from() - 1, Category.NATIONALITY))) {
                return stateNear(at, from);
            }
        }
        if (sentence.has(Category.REPRESENT)) {
            var represented = stateNear(from, from);
            if (!represented.isEmpty()) {
                return represented;
            }
            var subject = subject(from);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        var side = ofSide(from);
        if (!side.isEmpty()) {
            return side;
        }
        for (var at = to; at < Math.min(sentence.size(), to + NEAR) && !sentence.sign(at, ','); at++) {
            if (sentence.is(at, Category.DELEGATION)) {
                var before = Roles.state(sentence.item(at - 1));
                return before.isEmpty() ? stateAfter(at, sentence.size()) : before;
            }
        }
        return "";
    }

    /** "С польской стороны участвовал A", "Polonya tarafından A": the state before the words for its side. */
    private String ofSide(int from) {
        for (var at = from - 1; at >= Math.max(0, from - NEAR); at--) {
            var token = sentence.token(at);
            if (sentence.is(at, Category.SIDE)) {
                return Roles.state(sentence.item(sentence.item(at).from() - 1));
            }
            if (token.is(',') || token.is(';')) {
                return "";
            }
        }
        return "";
    }

    /** "Thailand, which had asked for the talks in the first place, was represented by A": the state before the verb. */
    private String subject(int from) {
        var at = beforeTitles(from);
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.BY)) {
            at--;
        }
        for (var before = at; sentence.is(at, Category.REPRESENT) && before >= 0; before--) {
            if (sentence.is(before, Category.STATE) || sentence.is(before, Category.NATIONALITY)) {
                return Roles.state(sentence.item(before));
            }
        }
        return ofSender(from);
    }

    /** "Warsaw sent A", "Warschau war durch A vertreten": a city that opens the clause stands for its state. */
    private String ofSender(int from) {
        for (var at = from - 1; at >= Math.max(0, from - NEAR); at--) {
            var city = sentence.item(at);
            if (city.is(Category.CITY) && (city.from() == 0
                    || sentence.token(city.from() - 1).kind() == Token.Kind.SIGN)) {
                return sentence.is(city.to(), Category.REPRESENT) || sentence.is(city.to(), Category.BE)
                        ? Roles.state(city) : "";
            }
        }
        return "";
    }

    /** What stands before the forms of address and the ranks before a name. */
    int beforeTitles(int from) {
        var at = from - 1;
        while (sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.RANK)
                || sentence.sign(at, '.') && (sentence.is(at - 1, Category.HONORIFIC)
                        || sentence.is(at - 1, Category.RANK) || sentence.is(at - 1, Category.ABBREVIATION))
                || sentence.is(at, Category.ABBREVIATION) && sentence.sign(at + 1, '.')) {
            at--;
        }
        return at;
    }

    /** The state directly after: "the delegation of the Republic of Korea". */
    private String stateAfter(int delegation, int to) {
        var adjective = sentence.item(delegation + 1);
        if (adjective.is(Category.NATIONALITY)) {
            return Roles.state(adjective);
        }
        var of = delegation + 1;
        while (sentence.is(of, Category.LINK) || sentence.is(of, Category.STATE_TITLE)) {
            of = sentence.item(of).to();
        }
        return of > delegation + 1 && of < to && sentence.is(of, Category.STATE) ? Roles.state(sentence.item(of)) : "";
    }

    private String stateNear(int delegation, int to) {
        var own = stateAfter(delegation, to);
        if (!own.isEmpty()) {
            return own;
        }
        for (var at = delegation - 1; at >= Math.max(0, delegation - NEAR); at--) {
            var state = sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)
                    ? Roles.state(sentence.item(at)) : "";
            if (!state.isEmpty()) {
                return state;
            }
        }
        for (var at = delegation + 1; at < to; at++) {
            var state = sentence.is(at, Category.STATE) ? Roles.state(sentence.item(at)) : "";
            if (!state.isEmpty()) {
                return state;
            }
        }
        return "";
    }
}
