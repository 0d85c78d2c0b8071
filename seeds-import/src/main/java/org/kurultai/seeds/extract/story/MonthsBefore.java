package org.kurultai.seeds.extract.story;

import java.time.LocalDate;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.scene.Scene;

/** Months in which something was, told by no more than their names: "in May". */
public final class MonthsBefore {

    private MonthsBefore() {}

    /**
     * The month told between two places of a sentence: the last of its name before the report, or where that has no date before what it
     * is about, if that was held.
     */
    public static Dated in(Story story, Scene scene, int from, int to) {
        var held = story.main().filter(Draft::isScheduled).isPresent() ? LocalDate.MIN : story.held();
        return story.calendar().monthBefore(scene, from, to, held);
    }
}
