package org.kurultai.seeds.extract.meeting;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;

/** Meetings of long ago, which a report only recalls: "thirty years since the ministers met". */
final class Bygone {

    private Bygone() {}

    /**
     * Whether a meeting was years before the report, or before another date beside it; but a page may stand years behind the day
     * of which it tells first.
     */
    static boolean is(Story story, Scene scene, EventMention event) {
        var when = story.calendar().in(scene, 0, scene.sentence().size(), event.at()).when();
        var year = when.start().year();
        var first = when.isFull() && story.drafts().stream().allMatch(Draft::isOfHeadline);
        return year > 0 && (year < story.calendar().year() - 1 && !first
                || scene.dates().stream().anyMatch(date -> date.start().year() > year + 1));
    }
}
