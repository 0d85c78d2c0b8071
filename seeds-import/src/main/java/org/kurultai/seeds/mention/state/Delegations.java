package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of whose delegation or side somebody is: "the Polish delegation, led by A", "from the Peruvian side A". */
public final class Delegations {

    private static final int LED = 3;
    private static final int NEAR = 10;
    private static final int APPOSED = 4;

    private final Sentence sentence;
    private final Circumstance circumstance;

    public Delegations(Sentence sentence, Circumstance circumstance) {
        this.sentence = sentence;
        this.circumstance = circumstance;
    }

    /** The state of the delegation the person leads, or of the side the person acts for; empty if neither is told. */
    String stateOf(int from, int to) {
        var sign = circumstance.beforeTitles(from);
        var spokenFor = sentence.item(sentence.item(sign).from() - 1);
        if (sentence.sign(sentence.item(sign).from() - 1, '–')) {
            spokenFor = sentence.item(sentence.item(sign).from() - 2);
        }
        if (spokenFor.is(Category.NUMBER, "1")) {
            spokenFor = sentence.item(spokenFor.from() - 1);
        }
        if (sentence.is(sign, Category.BY)
                && (spokenFor.is(Category.STATE) || spokenFor.is(Category.NATIONALITY))) {
            return Roles.state(spokenFor);
        }
        if (sentence.is(sign, Category.REPRESENT) && sentence.is(to, Category.STATE)) {
            return Roles.state(sentence.item(to));
        }
        var ellipsis = ofEllipsis(sign);
        var alone = ellipsis.isEmpty() ? Leaders.ofAdjectiveAlone(sentence, sign) : ellipsis;
        var next = alone.isEmpty() ? new Leaders(sentence).ofNext(sign) : alone;
        var behind = next.isEmpty() ? ofEllipsisBehind(to) : next;
        if (!behind.isEmpty()) {
            return behind;
        }
        var opening = opened(to);
        if (!opening.isEmpty()) {
            return opening;
        }
        var spoken = sentence.item(sign);
        if ((spoken.is(Category.REPRESENT) || spoken.is(Category.ATTEND, "by")) && sentence.sign(spoken.from() - 1, ',')
                && sentence.is(spoken.from() - 2, Category.STATE)) {
            return Roles.state(sentence.item(spoken.from() - 2));
        }
        var row = Rows.stateOf(sentence, sign);
        if (!row.isEmpty()) {
            return row;
        }
        var members = ofMembers(from);
        var led = members.isEmpty() ? ofLed(from) : members;
        if (!led.isEmpty()) {
            return led;
        }
        for (var at = from - 1; at >= Math.max(0, from - 2 * NEAR) && !sentence.sign(at, ';')
                && !isToMeet(at, from) && !isReceiver(sign, to); at--) {
            if (sentence.is(at, Category.DELEGATION) && (from - at <= NEAR || !stateAfter(at, from).isEmpty()
                    || sentence.is(sentence.item(at).from() - 1, Category.NATIONALITY))) {
                return isMetByLed(at, to) ? "" : stateNear(at, from);
            }
        }
        if (sentence.has(Category.REPRESENT) && !sentence.is(sign, Category.WITH)) {
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
        var leader = ofLeader(to);
        if (!leader.isEmpty()) {
            return leader;
        }
        var verb = Appositions.verbBehind(sentence, to);
        for (var at = verb; at < Math.min(sentence.size(), verb + NEAR) && !Appositions.isCut(sentence, at)
                && !sentence.is(at, Category.RECEIVE); at++) {
            if (sentence.is(at, Category.DELEGATION)) {
                if (isAddressed(at) || isReceived(to, at)) {
                    return "";
                }
                var owns = sentence.token(at - 1).kind() == Token.Kind.SUFFIX;
                var before = Roles.state(sentence.item(owns ? at - 2 : at - 1));
                return before.isEmpty() ? stateAfter(at, sentence.size()) : before;
            }
        }
        return "";
    }

    /** "In the Polish delegation are A; B; and C": all whom the sentence names. */
    private String ofMembers(int from) {
        var named = sentence.first(Category.DELEGATION, 0, Math.min(from, LED + 1));
        return sentence.is(0, Category.IN) && sentence.is(named.to(), Category.BE)
                && sentence.all(Category.DELEGATION).size() == 1 ? Roles.state(sentence.item(named.from() - 1)) : "";
    }

    /**
     * "The Polish delegation led by A visited Riga and met", "the Polish delegation met with": whoever stands behind is no member
     * of it.
     */
    private boolean isToMeet(int verb, int from) {
        return sentence.is(verb, Category.MEET) && sentence.item(verb).from() == verb
                && (sentence.is(verb - 1, Category.AND) || sentence.is(verb - 1, Category.DELEGATION)
                        || sentence.is(verb - 1, Category.STOP) && sentence.is(verb - 2, Category.DELEGATION))
                && circumstance.isMet(from);
    }

    /** "The Polish delegation was received by A", "wurde von A empfangen": who received it is no member of it. */
    private boolean isReceiver(int by, int to) {
        return sentence.item(to).is(Category.RECEIVE, "passive")
                || sentence.is(by, Category.BY) && (sentence.is(to, Category.RECEIVE)
                        || sentence.is(sentence.item(by).from() - 1, Category.RECEIVE));
    }

    /** "Represented by A, Poland took over": the state behind the comma after the words by which a sentence opens. */
    private String opened(int to) {
        var at = sentence.sign(to, ',') ? skipLinks(to + 1) : 0;
        return sentence.item(0).is(Category.REPRESENT) && sentence.is(at, Category.STATE)
                ? Roles.state(sentence.item(at)) : "";
    }

    /** "A başkanlığındaki heyet, B ile görüştü": where who led a delegation stands before it, it met whom a small word follows. */
    private boolean isMetByLed(int delegation, int to) {
        var from = sentence.item(delegation).from();
        var led = sentence.last(Category.ATTEND, Math.max(0, from - LED), from);
        var behind = sentence.item(to);
        return led != Item.NONE && led.from() > 0 && !led.is(Category.ATTEND, "by")
                && NameWords.mayBegin(sentence, led.from() - 1)
                && (behind.is(Category.MEET) || behind.is(Category.WITH) || behind.is(Category.BY)
                        || behind.is(Category.RECEIVE));
    }

    /** "A hat eine polnische Delegation empfangen": where the verb ends the clause. */
    private boolean isReceived(int verb, int delegation) {
        return sentence.is(verb, Category.BE)
                && (sentence.first(Category.RECEIVE, delegation, sentence.size()) != Item.NONE
                        || sentence.first(Category.MEET, delegation, sentence.size()) != Item.NONE);
    }

    /** "A thanked the Polish side", "had talks with a Polish parliamentary delegation": of which A is none. */
    private boolean isAddressed(int delegation) {
        var at = sentence.item(delegation).from() - 1;
        while (sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.PORTFOLIO)
                || sentence.item(at).is(Category.LINK, "indefinite")
                || sentence.item(at).is(Category.LINK, "definite") && !sentence.is(at, Category.UNTIL)) {
            at--;
        }
        var verb = sentence.item(at);
        return verb.is(Category.PERSONAL) || verb.is(Category.MEET) || verb.is(Category.HOST) || verb.is(Category.WITH)
                || verb.is(Category.UNTIL)
                || verb.is(Category.INVITE) || verb.is(Category.SAY) || verb.is(Category.EXPECTED, "hope");
    }

    /** "A delegation of the Ministry of Defence of Poland, led by A": the state that is told between the delegation and who led it. */
    private String ofLed(int from) {
        var at = circumstance.beforeTitles(from);
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.BY)
                || sentence.is(at, Category.STOP) && !sentence.token(at).capitalized()) {
            at--;
        }
        var led = sentence.item(at);
        if (!led.is(Category.ATTEND, "by")) {
            return "";
        }
        var delegation = sentence.last(Category.DELEGATION, Math.max(0, led.from() - 2 * NEAR), led.from());
        for (var state = led.from() - 1; delegation != Item.NONE && state >= delegation.to(); state--) {
            if (sentence.is(state, Category.STATE) || sentence.is(state, Category.NATIONALITY)) {
                return Roles.state(sentence.item(state));
            }
        }
        return delegation == Item.NONE ? ofGroup(led.from()) : "";
    }

    /** "Polish lawmakers led by A": whose people they are. */
    private String ofGroup(int led) {
        var at = led - 1;
        while (at > led - LED && at > 0 && (sentence.item(at) == Item.NONE || sentence.is(at, Category.PORTFOLIO)
                || sentence.is(at, Category.HEADS))
                && sentence.token(at).kind() == Token.Kind.WORD && !sentence.token(at).capitalized()) {
            at--;
        }
        return at < led - 1 && sentence.is(at, Category.NATIONALITY) ? Roles.state(sentence.item(at)) : "";
    }

    /** "A, the head of the Polish delegation, ": whose delegation somebody is said to lead. */
    private String ofLeader(int to) {
        var head = skipLinks(to + 1);
        var whose = skipLinks(sentence.item(head).to());
        var delegation = sentence.item(whose).to();
        if (!sentence.sign(to, ',') || !sentence.is(head, Category.HEAD)) {
            return "";
        }
        return sentence.is(whose, Category.DELEGATION) ? stateAfter(whose, sentence.size())
                : sentence.is(delegation, Category.DELEGATION) ? Roles.state(sentence.item(whose)) : "";
    }

    private int skipLinks(int from) {
        var at = from;
        while (sentence.is(at, Category.LINK)) {
            at = sentence.item(at).to();
        }
        return at;
    }

    /** "Für die polnische Delegation sprach A, für die dänische Minister B". */
    private String ofEllipsis(int at) {
        var adjective = beforeLinks(at);
        return sentence.is(adjective, Category.NATIONALITY)
                && sentence.is(beforeLinks(sentence.item(adjective).from() - 1), Category.FROM)
                        ? Roles.state(sentence.item(adjective)) : "";
    }

    /**
     * "Minister A attended on the Polish side, and Minister B on the Danish", "A led the Polish delegation and B the Danish one/side",
     * "A represented Poland and B Denmark": where the verb is told but of the first, the state stands behind the next.
     */
    private String ofEllipsisBehind(int to) {
        var behind = sentence.sign(to, ',') && sentence.is(to + 1, Category.LINK) ? to + 1 : to;
        var adjective = behind;
        while (sentence.is(adjective, Category.LINK) || sentence.is(adjective, Category.FROM)) {
            adjective = sentence.item(adjective).to();
        }
        if (adjective == behind + 1 && sentence.is(adjective, Category.DELEGATION)) {
            adjective = sentence.item(adjective).to();
        }
        var item = sentence.item(adjective);
        var side = sentence.is(item.to(), Category.DELEGATION) || sentence.is(adjective - 1, Category.DELEGATION);
        var ends = item.to() >= sentence.size() || sentence.token(item.to()).kind() == Token.Kind.SIGN || side
                || sentence.is(item.to(), Category.AND);
        var told = sentence.first(Category.REPRESENT, 0, to);
        if (adjective == to && item.is(Category.STATE) && ends && !side
                && sentence.is(told.to(), Category.STATE)) {
            return Roles.state(item);
        }
        var first = sentence.first(Category.DELEGATION, 0, to) != Item.NONE;
        var alone = sentence.item(item.to()).is(Category.NUMBER, "1") || side || ends && behind == to;
        var next = (adjective == behind + 1 || sentence.is(adjective - 1, Category.DELEGATION))
                && !sentence.is(sentence.item(item.to()).to(), Category.BY);
        if (item.is(Category.NATIONALITY) && first && alone && next && sentence.is(behind, Category.LINK)) {
            return Roles.state(item);
        }
        return adjective > to + 1 && item.is(Category.NATIONALITY) && ends && sentence.is(to, Category.FROM)
                && sentence.has(Category.DELEGATION) ? Roles.state(item) : "";
    }

    private int beforeLinks(int at) {
        var before = at;
        while (sentence.is(before, Category.LINK) && !sentence.is(before, Category.FROM)) {
            before--;
        }
        return before;
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
        var at = circumstance.beforeTitles(from);
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.BY)) {
            at--;
        }
        if (sentence.sign(at, ',')) {
            var sent = sentence.last(Category.REPRESENT, Math.max(0, at - APPOSED), at);
            at = sent == Item.NONE ? at : sent.from();
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
            var opens = city.from() == 0 || sentence.token(city.from() - 1).kind() == Token.Kind.SIGN
                    || sentence.is(city.from() - 1, Category.OCCASION);
            if (city.is(Category.CITY) && opens) {
                return sentence.is(city.to(), Category.REPRESENT) || sentence.is(city.to(), Category.BE)
                        ? Roles.state(city) : "";
            }
        }
        return "";
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
        var owner = sentence.is(of, Category.STATE) || sentence.is(of, Category.NATIONALITY)
                && (sentence.is(of + 1, Category.INSTITUTION) || sentence.is(of + 1, Category.PORTFOLIO));
        var genitive = sentence.is(of, Category.STATE) && sentence.sign(sentence.item(of).to(), ',');
        return (of > delegation + 1 || genitive) && of < to && owner ? Roles.state(sentence.item(of)) : "";
    }

    /** "The Polish delegation led by A, and one led by B". */
    private boolean isNextOfTwo(int and) {
        return sentence.is(and, Category.AND) && sentence.sign(and - 1, ',')
                && sentence.last(Category.DELEGATION, 0, and) != Item.NONE;
    }

    private String stateNear(int delegation, int to) {
        var own = stateAfter(delegation, to);
        if (!own.isEmpty()) {
            return own;
        }
        for (var at = delegation - 1; at >= Math.max(0, delegation - NEAR) && !isNextOfTwo(at)
                && !sentence.sign(at, ';'); at--) {
            var posting = sentence.is(at, Category.STATE) && sentence.is(sentence.item(at).from() - 1, Category.IN)
                    && sentence.item(at).to() != sentence.item(delegation).from();
            var state = !posting && (sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY))
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
