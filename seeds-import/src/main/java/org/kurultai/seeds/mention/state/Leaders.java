package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whose delegation somebody led who is named without an office. */
public final class Leaders {

    private static final int NEAR = 8;
    private static final int FAR = 12;
    /** What stands between a delegation and who led it. */
    private static final Categories BETWEEN = Categories.of(
            Category.BE, Category.BY, Category.LINK, Category.STATE_TITLE, Category.STOP, Category.INSTITUTION,
            Category.PORTFOLIO);

    /** What those do who lead a delegation. */
    private static final Categories LEADING = Categories.of(
            Category.BE, Category.ACT, Category.ATTEND, Category.REPRESENT);
    /** Behind which somebody else is told. */
    private static final Categories OF_OTHERS = Categories.of(
            Category.WITH, Category.MEET, Category.RECEIVE, Category.DELEGATION, Category.UNTIL, Category.SAY);
    private static final int LED = 3;

    private final Sentence sentence;

    public Leaders(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The state whose delegation somebody led: "A headed a large Polish delegation"; empty if none is told. */
    public String stateOf(NameMention name) {
        var next = sentence.sign(name.to(), ',') ? name.to() + 1 : name.to();
        var verb = sentence.item(sentence.is(next, Category.BE) ? sentence.item(next).to() : next);
        var delegation = verb.is(Category.ATTEND) || verb.is(Category.ACT)
                ? sentence.first(Category.DELEGATION, verb.to(), endOfPhrase(verb.to())) : Item.NONE;
        var whose = sentence.item(delegation.from() - 1);
        return whose.is(Category.STATE) || whose.is(Category.NATIONALITY) ? Roles.state(whose) : headed(name);
    }

    /**
     * "At the head of the delegation of Poland was A", "the Polish delegation was led by A", "Polonya heyetine A başkanlık etti": the
     * state of the delegation that stands before a verb and who led it.
     */
    private String headed(NameMention name) {
        var at = new Circumstance(sentence).beforeTitles(name.from());
        var alone = ofAdjectiveAlone(sentence, at);
        if (!alone.isEmpty()) {
            return alone;
        }
        var next = ofNext(at);
        if (!next.isEmpty()) {
            return next;
        }
        var verb = isLeading(name.to()) || isFirstOfSeveral(name);
        var passed = "";
        for (var end = at - FAR; at > Math.max(-1, end) && !isDelegation(at) && isBetween(at); at--) {
            verb |= isLeading(at) || sentence.is(at, Category.BE);
            passed = isState(at) ? Roles.state(sentence.item(at)) : passed;
        }
        if (at < 0 || !isDelegation(at) || !verb && sentence.is(at, Category.DELEGATION)) {
            return "";
        }
        var delegation = sentence.item(at);
        var apart = delegation.from() > 1 && sentence.token(delegation.from() - 1).kind() == Token.Kind.SUFFIX;
        var before = apart ? delegation.from() - 2 : delegation.from() - 1;
        return isState(before) ? Roles.state(sentence.item(before)) : passed;
    }

    /** "Polonya heyetine A, Danimarka heyetine B başkanlık etti": where the verb of all comes last. */
    private boolean isFirstOfSeveral(NameMention name) {
        var other = sentence.first(Category.DELEGATION, name.to(), sentence.size());
        return sentence.sign(name.to(), ',') && other.from() <= name.to() + LED
                && sentence.first(Category.ATTEND, other.to(), sentence.size()) != Item.NONE;
    }

    /**
     * "The Polish delegation was led by A, the Danish by B", "польскую возглавил A, датскую – B": whose is led by whom, where the verb
     * is told but of the first.
     */
    String ofNext(int last) {
        var at = last;
        while (sentence.is(at, Category.LINK) && !sentence.is(at, Category.BY)) {
            at--;
        }
        if (!sentence.is(at, Category.BY) && !sentence.sign(at, '–') && !sentence.sign(at, '—')) {
            return "";
        }
        at = beforeSmall(at - 1);
        var whose = sentence.item(sentence.is(at, Category.DELEGATION) ? sentence.item(at).from() - 1 : at);
        var before = whose.from() - 1;
        while (sentence.is(before, Category.LINK) || sentence.is(before, Category.STATE_TITLE)
                || sentence.is(before, Category.PRONOUN) || sentence.is(before, Category.STOP)) {
            before--;
        }
        var first = sentence.first(Category.DELEGATION, 0, before);
        var led = first != Item.NONE && (sentence.hasAny(LEADING, first.to(), before)
                || sentence.hasAny(LEADING, 0, first.from()));
        return led && (whose.is(Category.STATE) || whose.is(Category.NATIONALITY))
                && (sentence.sign(before, ',') || sentence.sign(before, ';') || sentence.is(before, Category.AND))
                        ? Roles.state(whose) : "";
    }

    /** "Die polnische unter der von A": small words before who led. */
    private int beforeSmall(int last) {
        var at = last;
        while (at > last - 2 && (sentence.is(at, Category.LINK) || sentence.is(at, Category.PREPOSITION))
                && !isState(at)) {
            at--;
        }
        return at;
    }

    private boolean isBetween(int at) {
        return isLeading(at) || isState(at) || sentence.item(at).isAny(BETWEEN);
    }

    private boolean isDelegation(int at) {
        var item = sentence.item(at);
        return item.is(Category.DELEGATION) || item.is(Category.REPRESENT) && item.to() - item.from() > 2
                && !sentence.is(item.from() - 1, Category.DELEGATION);
    }

    private boolean isLeading(int at) {
        return sentence.is(at, Category.ATTEND) || sentence.is(at, Category.ACT)
                || sentence.is(at, Category.REPRESENT) && !isDelegation(at);
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }

    private int endOfPhrase(int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + NEAR)
                && (sentence.token(at).kind() != Token.Kind.SIGN || sentence.token(at).hyphen())) {
            at++;
        }
        return at;
    }

    /**
     * "Die polnische leitete A", "an der Spitze der polnischen steht A", "польскую возглавил A": whose delegation it is, where a verb
     * follows the adjective instead of a noun; empty if none does.
     */
    static String ofAdjectiveAlone(Sentence sentence, int last) {
        for (var at = last; at > Math.max(0, last - FAR) && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.item(at).isAny(OF_OTHERS); at--) {
            var item = sentence.item(at);
            if (item.is(Category.STATE) || item.is(Category.NATIONALITY)) {
                var verb = sentence.item(item.to());
                var alone = !sentence.token(at).capitalized() && item.is(Category.NATIONALITY)
                        && !sentence.token(item.to()).capitalized() && verb.isAny(LEADING);
                return alone && item.to() <= last ? Roles.state(item) : "";
            }
        }
        return "";
    }
}
