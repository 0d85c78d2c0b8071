package org.kurultai.seeds.extract.place;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence says that somebody was in another city than that of the engagement: "A, speaking in Oslo", "B was in Rome". */
public final class Elsewhere {

    private static final int NEAR = 5;

    private Elsewhere() {}

    /**
     * Whether it says so.
     *
     * @param sentence the sentence
     * @param person whom it names
     * @param city where the engagement is; empty if that is unknown
     */
    public static boolean is(Sentence sentence, PersonMention person, String city) {
        if (city.isEmpty()) {
            return false;
        }
        var verb = person.to();
        while (sentence.sign(verb, ',') || sentence.is(verb, Category.STOP) && !sentence.is(verb, Category.ACT)) {
            verb++;
        }
        if (!sentence.is(verb, Category.BE) && !sentence.is(verb, Category.ATTEND)
                && !(verb == person.to() + 1 && sentence.is(verb, Category.ACT))) {
            return false;
        }
        var to = Math.min(sentence.size(), verb + NEAR);
        for (var at = sentence.item(verb).to(); at < to && !sentence.sign(at, ','); at++) {
            if (sentence.is(at, Category.IN) && sentence.is(at + 1, Category.CITY)) {
                return !named(sentence, at + 1).equals(city);
            }
        }
        return false;
    }

    private static String named(Sentence sentence, int at) {
        return sentence.item(at).as(Category.CITY).map(Term::value).orElseThrow().split("\\|")[0];
    }
}
