package org.kurultai.seeds.mention.office;

import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** Whether who holds an office may be sent to a state, or another one: "the ambassador to Peru", "the representative of Chile to Peru". */
final class SentAbroad {

    static final Set<String> OFFICES = Set.of("ambassador", "adviser", "commissioner");
    /** "The visit of the president of Chile to Peru": who holds no office there. */
    private static final Set<String> AT_HOME = Set.of("president", "prime-minister", "monarch", "minister", "speaker");
    private static final int NEAR = 6;

    private SentAbroad() {}

    static boolean isEnvoy(Sentence sentence, int at) {
        return OFFICES.contains(kindBefore(sentence, at));
    }

    static boolean isAtHome(Sentence sentence, int at) {
        return AT_HOME.contains(kindBefore(sentence, at));
    }

    private static String kindBefore(Sentence sentence, int at) {
        return sentence.last(Category.HEAD, at - NEAR, at).as(Category.HEAD).map(term -> term.kind()).orElse("");
    }
}
