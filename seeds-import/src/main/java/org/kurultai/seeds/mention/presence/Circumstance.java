package org.kurultai.seeds.mention.presence;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the words around a person say of guests and hosts, and where they begin. */
public final class Circumstance {

    private static final int NEAR = 6;

    private final Sentence sentence;

    public Circumstance(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the words beside a person say of guests and hosts. */
    public Standing standing(int from, int to) {
        var before = beforeTitles(from);
        while (sentence.is(before, Category.LINK)) {
            before--;
        }
        if (sentence.is(from - 1, Category.GUEST) || sentence.is(from - 2, Category.GUEST)
                || sentence.item(before).is(Category.ATTEND, "company")) {
            return Standing.GUEST;
        }
        while (sentence.sign(before, ',') || sentence.is(before, Category.LINK) || sentence.is(before, Category.BY)) {
            before--;
        }
        if (sentence.item(before).is(Category.GUEST, "side") || isVisitOf(before, from)) {
            return Standing.GUEST;
        }
        if (isOfGuests(sentence.item(before)) || isHost(sentence.item(before)) || isHost(beforeTitle(before))
                || isHost(sentence.item(to))
                || isApposedHost(to) || wasHost(before) || isReceiving(to)) {
            return Standing.HOST;
        }
        if (!sentence.between(Category.HOST, from, to).isEmpty() || isHostedBy(from)) {
            return Standing.HOST;
        }
        if (isTravelling(to)) {
            return Standing.GUEST;
        }
        if (sentence.item(from - 1).is(Category.OUR, "")) {
            return Standing.OURS;
        }
        return isMet(from) ? Standing.MET : Standing.UNTOLD;
    }

    /** "A dinner will be hosted on Monday evening by A". */
    private boolean isHostedBy(int from) {
        var at = beforeTitles(from);
        while (sentence.is(at, Category.LINK) && !sentence.is(at, Category.BY)) {
            at--;
        }
        var host = sentence.is(at, Category.BY) ? sentence.last(Category.HOST, Math.max(0, at - NEAR), at) : Item.NONE;
        return host != Item.NONE && sentence.last(Category.BE, Math.max(0, host.from() - 2), host.to()) != Item.NONE;
    }

    /** "Beim Peru-Besuch von Präsident A": where the state before the visit is whither it went. */
    private boolean isVisitOf(int visit, int from) {
        return sentence.item(visit).is(Category.EVENT, "visit") && sentence.is(from - 1, Category.BY)
                && sentence.token(Math.max(0, visit - 1)).hyphen() && sentence.is(visit - 2, Category.STATE);
    }

    /** "At the invitation of Ambassador A, head of the department": what stands before one of two offices. */
    private Item beforeTitle(int at) {
        return sentence.is(at, Category.HEAD) ? sentence.item(sentence.item(at).from() - 1) : Item.NONE;
    }

    /** "A will travel to". */
    private boolean isTravelling(int to) {
        var verb = to;
        while (!sentence.is(verb, Category.ARRIVE)
                && (sentence.is(verb, Category.FUTURE) || sentence.is(verb, Category.BE))) {
            verb = sentence.item(verb).to();
        }
        var journey = sentence.item(verb);
        return journey.is(Category.ARRIVE, "visit") && !sentence.is(journey.to(), Category.MISSING);
    }

    /** "Met A", "talked with A", "was received by A". */
    public boolean isMet(int from) {
        var at = beforeTitles(from);
        while (!sentence.is(at, Category.MEET) && !isByReceiver(at)
                && (sentence.is(at, Category.LINK) || isSmall(at))) {
            at--;
        }
        var word = sentence.item(at);
        return word.is(Category.MEET) && !isInverted(word) || word.is(Category.RECEIVE)
                || word.is(Category.WITH) && (sentence.has(Category.MEET) || sentence.has(Category.EVENT))
                || word.is(Category.BY) && sentence.has(Category.RECEIVE);
    }

    /** "Von Präsident A empfangen": where the word for "by" is one for "of" as well. */
    private boolean isByReceiver(int at) {
        return sentence.is(at, Category.BY) && sentence.first(Category.RECEIVE, at, sentence.size()) != Item.NONE;
    }

    /** "Am Montag kam Ministerin A in Riga mit ihrem Kollegen zusammen": the verb before the one who met another. */
    private boolean isInverted(Item verb) {
        return sentence.last(Category.HEAD, 0, verb.from()) == Item.NONE && (isSubjectBehind(verb)
                || sentence.between(Category.WITH, verb.to(), sentence.size()).stream()
                        .anyMatch(with -> isSomebody(with.to())));
    }

    /** "In Riga traf Huber den Minister A": a name and then an office. */
    private boolean isSubjectBehind(Item verb) {
        var at = verb.to();
        while (at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).capitalized()) {
            at++;
        }
        return at > verb.to() && at < sentence.size() && sentence.is(at, Category.LINK) && isSomebody(at);
    }

    private boolean isSomebody(int from) {
        var at = from;
        while (!sentence.is(at, Category.HEAD) && (sentence.is(at, Category.STOP)
                || sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.LINK))) {
            at++;
        }
        return sentence.is(at, Category.HEAD) || sentence.is(at, Category.COUNTERPART);
    }

    /** "Her", "his". */
    private boolean isSmall(int at) {
        return sentence.is(at, Category.STOP) && !sentence.token(at).capitalized()
                && sentence.is(at - 1, Category.MEET);
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

    /** "The guests were received by A": by whom guests are received is of the state that hosts. */
    private boolean isOfGuests(Item received) {
        return received.is(Category.RECEIVE, "") && sentence.is(received.from() - 1, Category.VISITORS);
    }

    /** "A will receive the guest". */
    private boolean isReceiving(int to) {
        var verb = to;
        while (sentence.is(verb, Category.STOP) || sentence.is(verb, Category.BE)) {
            verb = sentence.item(verb).to();
        }
        return sentence.item(verb).is(Category.RECEIVE, "") && sentence.is(sentence.item(verb).to(), Category.VISITORS);
    }

    /** "The host was A", but not "neben der Gastgeberin war A". */
    private boolean wasHost(int before) {
        var was = sentence.item(before);
        var host = sentence.item(was.from() - 1);
        return was.is(Category.BE) && isHost(host) && !sentence.is(host.from() - 2, Category.WITH);
    }

    private static boolean isHost(Item item) {
        return item.is(Category.HOST, "person");
    }

    /** What stands before the forms of address and the ranks before a name. */
    public int beforeTitles(int from) {
        var at = from - 1;
        while (sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.RANK)
                || sentence.sign(at, '.') && (sentence.is(at - 1, Category.HONORIFIC)
                        || sentence.is(at - 1, Category.RANK) || sentence.is(at - 1, Category.ABBREVIATION))
                || sentence.is(at, Category.ABBREVIATION) && sentence.sign(at + 1, '.')) {
            at--;
        }
        return at;
    }
}
