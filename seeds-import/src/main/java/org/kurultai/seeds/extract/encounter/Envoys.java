package org.kurultai.seeds.extract.encounter;

import java.util.List;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Sentence;

/**
 * Where an envoy met somebody: "Minister A met the Ambassador of Peru to Latvia, B" tells that they met in Latvia, if A is of it and
 * no minister of Peru is with them.
 */
final class Envoys {

    private static final int FAR = 9;

    private Envoys() {}

    /** The state to which the envoy among those present is sent, where another is of it; nowhere else. */
    static Located posted(Scene scene, List<Person> present) {
        var envoy = present.stream().filter(Person::isAmbassador).findFirst();
        if (envoy.isEmpty() || present.size() < 2 || present.stream()
                .anyMatch(person -> person != envoy.get() && person.side().equals(envoy.get().side()))) {
            return Located.NONE;
        }
        return scene.persons().stream()
                .filter(mention -> mention.name().equals(envoy.get().name()))
                .map(mention -> posting(scene.sentence(), mention))
                .filter(place -> present.stream().anyMatch(person -> person != envoy.get()
                        && (person.side().isEmpty() || person.side().equals(place.state()))))
                .filter(place -> !place.isNone() && !place.state().equals(envoy.get().side()))
                .findFirst().orElse(Located.NONE);
    }

    /** "To the Republic of Latvia", within the words for the office. */
    private static Located posting(Sentence sentence, PersonMention envoy) {
        for (var to : sentence.between(Category.UNTIL, envoy.from(), Math.min(envoy.to() + FAR, sentence.size()))) {
            var at = to.to();
            while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STATE_TITLE)) {
                at = sentence.item(at).to();
            }
            if (sentence.is(at, Category.STATE)
                    && sentence.last(Category.HEAD, envoy.from(), to.from()).is(Category.HEAD, "ambassador")) {
                return new Located("", sentence.item(at).as(Category.STATE).orElseThrow().value(),
                        sentence.span(to.from(), sentence.item(at).to()), "whereto an envoy is sent");
            }
        }
        return Located.NONE;
    }
}
