package org.kurultai.seeds.extract.date;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** Days on which that began within which something else was: "during the trip, which had begun on 3 May, he met the president". */
final class BegunBefore {

    private static final int NEAR = 2;

    private BegunBefore() {}

    /**
     * Whether a day is of such an inserted clause, and what is asked for stands behind that.
     *
     * @param from the first word of the day
     * @param to the word behind its last
     * @param near where the words stand for what is asked for
     */
    static boolean is(Sentence sentence, int from, int to, int near) {
        var begin = sentence.last(Category.BEGIN, from - NEAR, from);
        return near >= to && sentence.sign(to, ',') && begin.from() > 0
                && sentence.is(begin.from() - 1, Category.CLAUSE);
    }
}
