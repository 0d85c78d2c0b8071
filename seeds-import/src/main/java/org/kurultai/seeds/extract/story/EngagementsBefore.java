package org.kurultai.seeds.extract.story;

import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.OtherTimes;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.TakenUp;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;

/** Sentences of which an engagement before the report's own is what they tell: who is named in them was not at the report's own. */
final class EngagementsBefore {

    private static final Categories WAS = Categories.of(
            Category.HELD, Category.ATTEND, Category.HOST, Category.REPRESENT, Category.GATHER);
    private static final int BEGINNING = 3;

    private final Story story;

    EngagementsBefore(Story story) {
        this.story = story;
    }

    /** Whether a sentence tells of another time than the report. */
    boolean isTime(Scene scene) {
        return OtherTimes.are(scene.sentence(), story.year(), held().isPresent(), month()) || isTold(scene)
                || isGoneOnAbout(scene);
    }

    /** Whether a time of before follows somebody, and those named with them: "opened by Minister A in 2001". */
    boolean isEndOf(Scene scene, PersonMention mention) {
        return OtherTimes.isAnother(scene.sentence(), scene.endOfList(mention), story.year(), month());
    }

    /** In which month was what the report is about; 0 if that is unknown, or still to be. */
    private int month() {
        return held().filter(draft -> draft.when().isFull()).map(draft -> draft.when().start().month()).orElse(0);
    }

    private Optional<Draft> held() {
        return story.main().filter(draft -> !draft.isScheduled());
    }

    /** "The previous session was chaired by A", "the second session was held in Riga with A in the chair", in a report of the third. */
    private boolean isTold(Scene scene) {
        var sentence = scene.sentence();
        return held().isPresent() && !scene.events().isEmpty()
                && !sentence.has(Category.SAY) && !sentence.has(Category.FUTURE)
                && isBefore(scene.events().getFirst())
                && scene.events().getFirst().from() < BEGINNING
                && !sentence.hasAny(WAS, 0, scene.events().getFirst().from())
                && sentence.hasAny(WAS, scene.events().getFirst().at(), sentence.size());
    }

    private boolean isBefore(EventMention event) {
        var main = story.main().orElseThrow();
        return event.isMeeting() && (event.relation() == EventMention.Relation.PREVIOUS
                || event.ordinal() > 0 && event.ordinal() < main.ordinal()
                        && (event.organization().isEmpty() || event.organization().equals(main.organization())));
    }

    /** Whether a sentence takes up a meeting of years before, or a visit that is not read, of which the one before it tells. */
    boolean isGoneOnAbout(Scene scene) {
        return story.before(scene)
                .filter(told -> story.main().filter(main -> !main.isToldWithin(told.sentence().span())).isPresent())
                .filter(told -> isTakenUp(told, scene, false)
                        || isTakenUp(told, scene, true) && story.drafts().stream()
                                .noneMatch(draft -> draft.isToldWithin(told.sentence().span())))
                .isPresent();
    }

    private boolean isTakenUp(Scene told, Scene scene, boolean visit) {
        return TakenUp.isOfBefore(told, story.year(), visit) && TakenUp.is(scene, visit);
    }
}
