package org.kurultai.seeds.extract.document;

import java.util.function.IntPredicate;
import org.kurultai.seeds.text.Sentence;

/** Where a clause begins and ends that what cuts a sentence sets off. */
final class ClauseBounds {

    private ClauseBounds() {}

    static int begin(int at, IntPredicate cuts) {
        var from = at;
        while (from > 0 && !cuts.test(from - 1)) {
            from--;
        }
        return from;
    }

    static int end(Sentence sentence, int at, IntPredicate cuts) {
        var to = at;
        while (to < sentence.size() && !cuts.test(to)) {
            to++;
        }
        return to;
    }
}
