package org.kurultai.seeds.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Remote;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** Meetings that no sentence names: "a minister welcomed his colleagues in Brno", "the delegations met in Osh". */
public final class Gatherings {

    private final Story story;

    public Gatherings(Story story) {
        this.story = story;
    }

    /** The meeting of those of whom the report's first sentences say that they met; none if they do not. */
    public Optional<Draft> read() {
        return story.scenes().stream()
                .filter(scene -> scene.sentence().zone() == Zone.BODY)
                .limit(2)
                .filter(scene -> met(scene) != Item.NONE && !isOfTwo(story.present(scene)))
                .findFirst()
                .map(this::meeting);
    }

    private Draft meeting(Scene scene) {
        var sentence = scene.sentence();
        var met = met(scene);
        var draft = story.add(new Draft(EngagementType.MEETING, false, sentence.span(met.from(), met.to()),
                sentence.zone(), "many who met"));
        if (Remote.is(sentence, 0, sentence.size())) {
            draft.remote();
        }
        var date = story.calendar().in(scene, 0, sentence.size(), met.from());
        draft.when(date, sentence.zone());
        draft.where(story.places().in(scene, 0, sentence.size()), sentence.zone());
        if (new Upcoming(story).is(scene, met, date)) {
            draft.scheduled(sentence.span(met.from(), met.to()), sentence.zone());
        }
        story.current(draft);
        return draft;
    }

    private static boolean isOfTwo(List<Person> present) {
        return present.size() == 2 && Story.sides(present).size() == 2;
    }

    private static Item met(Scene scene) {
        for (var category : new Category[] {Category.MEET, Category.RECEIVE, Category.GATHER}) {
            for (var verb : scene.sentence().all(category)) {
                if (!scene.attribution().isNone(verb.from())) {
                    return verb;
                }
            }
        }
        return Item.NONE;
    }
}
