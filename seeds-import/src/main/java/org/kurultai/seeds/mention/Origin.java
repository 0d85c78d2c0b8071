package org.kurultai.seeds.mention;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/** The state that the phrase around a name tells: "Poland (A)", "A (Poland)", "A of Poland", "from Poland came A". */
final class Origin {

    private static final int NEAR = 4;

    private final Sentence sentence;

    Origin(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The state of a name or of a name with its office; empty if its phrase tells none.
     *
     * @param from the first token
     * @param to the token after the last
     */
    String of(int from, int to) {
        var brackets = inBrackets(from, to);
        if (!brackets.isEmpty()) {
            return brackets;
        }
        var after = after(to);
        return after.isEmpty() ? before(from) : after;
    }

    /** "A (Poland)" and "Poland (A)". */
    String inBrackets(int from, int to) {
        if (sentence.sign(to, '(') && sentence.is(to + 1, Category.STATE)) {
            return Roles.state(sentence.item(to + 1));
        }
        return sentence.sign(from - 1, '(') && sentence.sign(to, ')') && sentence.is(from - 2, Category.STATE)
                ? Roles.state(sentence.item(from - 2))
                : "";
    }

    private String after(int to) {
        if (!sentence.is(to, Category.LINK) && !sentence.is(to, Category.FROM)) {
            return "";
        }
        var next = to;
        while (next < sentence.size() && (sentence.is(next, Category.LINK) || sentence.is(next, Category.FROM)
                || sentence.is(next, Category.STATE_TITLE))) {
            next = sentence.item(next).to();
        }
        return sentence.is(next, Category.STATE) ? Roles.state(sentence.item(next)) : "";
    }

    private String before(int from) {
        for (var at = from - 1; at >= Math.max(0, from - NEAR); at--) {
            var item = sentence.item(at);
            if (item.is(Category.STATE)) {
                return speaksFor(item.from(), at + 1, from) ? Roles.state(item) : "";
            }
            if (sentence.token(at).kind() == Token.Kind.SIGN || item.is(Category.AND)) {
                return "";
            }
        }
        return "";
    }

    /** Whether a state is one that the next name is from, or that it represents. */
    private boolean speaksFor(int state, int after, int name) {
        var before = state - 1;
        while (sentence.is(before, Category.LINK) && !sentence.is(before, Category.FROM)
                || sentence.is(before, Category.STATE_TITLE)) {
            before--;
        }
        return sentence.is(before, Category.FROM)
                || sentence.has(Category.REPRESENT)
                        && (sentence.first(Category.REPRESENT, after, name) != Item.NONE
                                || sentence.first(Category.REPRESENT, name, sentence.size()) != Item.NONE);
    }
}
