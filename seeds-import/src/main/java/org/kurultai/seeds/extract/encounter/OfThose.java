package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.text.Item;

/** Of which organization or states those are who met, and the how-manieth time, as the words for them or for what they had tell. */
final class OfThose {

    private OfThose() {}

    static void organization(Scene scene, Draft draft) {
        for (var body : EncounterWords.bodies(scene)) {
            if (!body.organization().isEmpty()) {
                draft.organization(body.organization(), scene.sentence().span(body.from(), body.to()),
                        scene.sentence().zone(), "whose ministers were received");
            }
        }
        for (var event : scene.events()) {
            if (event.organizationAt() >= 0) {
                var at = event.organizationAt();
                draft.organization(event.organization(), scene.sentence().span(at, scene.sentence().item(at).to()),
                        scene.sentence().zone(), "whose participants were received");
            }
        }
    }

    /** "The second round of consultations". */
    static void ordinal(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        for (var event : scene.events()) {
            var time = Occasions.ofHolding(sentence, sentence.item(event.at()));
            if (event.type() == draft.type() && event.ordinal() > 0) {
                draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1),
                        sentence.zone());
            } else if (event.type() == draft.type() && time != Item.NONE) {
                draft.ordinal(Occasions.number(time), sentence.span(time.from(), time.to()), sentence.zone());
            }
        }
    }

    /** "Consultations between Malta and Chile". */
    static void parties(Scene scene, Draft draft) {
        scene.events().stream().filter(event -> event.between().size() == 2).findFirst()
                .ifPresent(event -> event.between()
                        .forEach(state -> draft.party(state, scene.sentence().span(event.from(), event.to()),
                                scene.sentence().zone())));
    }

    static void states(Scene scene, Draft draft, List<Person> present) {
        if (present.size() < 2) {
            var told = Stream.concat(EncounterWords.bodies(scene).stream(), Unnamed.colleagues(scene).stream())
                    .toList();
            for (var role : told) {
                role.states().forEach(state -> draft.party(state, scene.sentence().span(role.from(), role.to()),
                        scene.sentence().zone()));
            }
        }
    }
}
