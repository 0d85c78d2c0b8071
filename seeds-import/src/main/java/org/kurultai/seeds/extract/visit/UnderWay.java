package org.kurultai.seeds.extract.visit;

import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** Visits told in the present, on which somebody was met: "ist zu einem Besuch in Malta. Er traf dort", when all is read. */
public final class UnderWay {

    private final Story story;

    public UnderWay(Story story) {
        this.story = story;
    }

    public void read() {
        story.drafts().stream()
                .filter(visit -> visit.isVisit() && visit.isScheduled()
                        && story.told(visit).filter(UnderWay::isThere).isPresent()
                        && story.drafts().stream().anyMatch(met -> isOn(met, visit)))
                .forEach(Draft::heldAfterAll);
    }

    private static boolean isThere(Sentence sentence) {
        return sentence.has(Category.BE) && !sentence.has(Category.FUTURE)
                && sentence.all(Category.ARRIVE).stream().allMatch(verb -> verb.is(Category.EVENT));
    }

    /** Whether somebody was met who is told of behind it, in the state visited and by the visitor. */
    private static boolean isOn(Draft met, Draft visit) {
        return !met.isVisit() && !met.isMeeting() && !met.isScheduled() && met.host().equals(visit.host())
                && met.spanOf(Field.TYPE).start() > visit.spanOf(Field.TYPE).start()
                && visit.persons().keySet().stream().anyMatch(met.persons()::containsKey);
    }
}
