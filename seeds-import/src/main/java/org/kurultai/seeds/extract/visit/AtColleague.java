package org.kurultai.seeds.extract.visit;

import java.util.List;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.ColleagueVisited;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;

/** Where somebody was who visited a colleague: "hat in Riga ihren Kollegen B besucht". */
final class AtColleague {

    private AtColleague() {}

    /** The place that is told, if it is in the state of the colleague, else that state; nowhere if nobody visited one. */
    static Located place(Scene scene, List<Person> present, Story story) {
        var colleague = ColleagueVisited.in(scene)
                .flatMap(mention -> story.known(mention, scene.sentence().zone()))
                .filter(person -> !person.state().isEmpty() && Story.areSides(present));
        var place = story.places().in(scene, 0, scene.sentence().size());
        return colleague.isEmpty() ? Located.NONE
                : place.state().equals(colleague.get().state()) ? place
                : new Located("", colleague.get().state(), colleague.get().span(), Visits.LEADS);
    }
}
