package org.kurultai.seeds.extract.place;

import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence says that somebody was in another city than that of the engagement: "A, speaking in Oslo", "B was in Rome". */
public final class Elsewhere {

    private static final Set<String> ENVOYS = Set.of("ambassador", "adviser");
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

    /** "A, representative to the African Union in Addis Ababa, took part": where an envoy is posted, in what is told of him between commas. */
    static boolean isPost(Scene scene, int place) {
        var city = scene.sentence().item(place - 2);
        var at = scene.sentence().sign(place - 1, ',') && city.is(Category.CITY) ? city.from() : place;
        return scene.sentence().is(at - 1, Category.IN)
                && IntStream.range(place, scene.sentence().size()).anyMatch(comma -> scene.sentence().sign(comma, ','))
                && scene.roles().stream()
                        .anyMatch(role -> role.to() == at - 1 && scene.sentence().sign(role.from() - 1, ',')
                                && role.offices().stream().anyMatch(office -> ENVOYS.contains(office.kind())));
    }

    private static String named(Sentence sentence, int at) {
        return sentence.item(at).as(Category.CITY).map(Term::value).orElseThrow().split("\\|")[0];
    }
}
