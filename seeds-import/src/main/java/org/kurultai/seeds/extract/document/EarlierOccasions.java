package org.kurultai.seeds.extract.document;

import java.util.Optional;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.TakenUp;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;

/** Engagements of before at which documents were concluded: "He had visited Oslo in 2018. During that visit a plan was signed". */
final class EarlierOccasions {

    private final Story story;

    EarlierOccasions(Story story) {
        this.story = story;
    }

    /** The engagement of before at which came about what a sentence tells. */
    Optional<Draft> of(Scene scene) {
        var before = story.before(scene);
        var main = story.main();
        return before.isEmpty() || main.isEmpty() ? Optional.empty() : story.drafts().stream()
                .filter(draft -> draft != main.get() && !draft.isScheduled()
                        && draft.isToldWithin(before.get().sentence().span())
                        && main.get().when().start().after(draft.when().start()) == Answer.YES
                        && TakenUp.is(scene, draft.isVisit()))
                .findFirst();
    }

    /** Whether it came about at one of years before that is not read yet, or was told without a day: "last year they met in Oslo". */
    boolean isOfUntold(Scene scene) {
        return story.goesOnAboutBefore(scene) && of(scene).isEmpty();
    }
}
