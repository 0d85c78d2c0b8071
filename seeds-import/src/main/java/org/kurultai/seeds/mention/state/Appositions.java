package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** What else somebody is, between a name and the verb: "A, head of the board, led". */
final class Appositions {

    private static final int LONGEST = 20;
    private static final Categories VERBS = Categories.of(
            Category.BE, Category.ACT, Category.ATTEND, Category.REPRESENT, Category.MEET);

    private Appositions() {}

    /** The verb behind the second comma; the place behind the name if there is no such verb. */
    static int verbBehind(Sentence sentence, int to) {
        var at = sentence.sign(to, ',') ? to + 1 : to;
        while (at > to && at < Math.min(sentence.size(), to + LONGEST) && !sentence.sign(at, ',')) {
            if (sentence.item(at).isAny(VERBS) || sentence.sign(at, ';')) {
                return to;
            }
            at++;
        }
        return at > to && sentence.sign(at, ',') && sentence.is(at + 1, Category.ACT)
                && !sentence.is(at + 1, Category.MEET) ? at + 1 : to;
    }

    /** A comma, but for one before the verb: "Ambassador A, Secretary for Trade, led", "has led". */
    static boolean isCut(Sentence sentence, int comma) {
        var verb = sentence.is(comma + 1, Category.BE) ? sentence.item(comma + 1).to() : comma + 1;
        return sentence.sign(comma, ',')
                && !(sentence.is(verb, Category.ACT) && !sentence.token(verb).capitalized()
                        || (verb > comma + 1 || sentence.is(verb, Category.FUTURE))
                                && sentence.is(verb, Category.ATTEND));
    }
}
