package org.kurultai.seeds.extract.visit;

import java.util.Optional;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** "A met B in Riga. B is on a two-day visit to the country": that of those whom the visitor met, and who the visitor is. */
final class ThatCountry {

    private static final String COUNTRY = "country";

    private ThatCountry() {}

    /** Where a visit leads that a sentence tells of; nowhere if it tells of another place, or none was told before. */
    static Located of(Story story, Scene scene) {
        var words = words(scene);
        return words == Item.NONE ? Located.NONE : talks(story)
                .map(met -> new Located("", met.host(), scene.sentence().span(words.from(), words.to()),
                        "that country"))
                .orElse(Located.NONE);
    }

    /** The only one of those who talked who is of another state. */
    static Optional<Person> guest(Story story, Scene scene) {
        var guests = words(scene) == Item.NONE || !scene.persons().isEmpty() ? Optional.<Draft>empty() : talks(story);
        var others = guests.stream().flatMap(met -> met.persons().values().stream()
                .filter(person -> !person.side().isEmpty() && !person.side().equals(met.host()))).limit(2).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static Optional<Draft> talks(Story story) {
        return story.current().filter(met -> !met.isMeeting() && !met.host().isEmpty());
    }

    private static Item words(Scene scene) {
        return scene.sentence().all(Category.HERE).stream().filter(words -> words.is(Category.HERE, COUNTRY))
                .findFirst()
                .orElse(Item.NONE);
    }
}
