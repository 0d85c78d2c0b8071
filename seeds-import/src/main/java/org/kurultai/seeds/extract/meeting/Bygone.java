package org.kurultai.seeds.extract.meeting;

import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** Meetings that are over: of long ago, which a report only recalls, "thirty years since the ministers met", or held by now. */
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

    /** "The 39th meeting was held on 3 May": with a verb of its own that is no present, and not ahead of the page. */
    static boolean isOver(Story story, Scene scene, EventMention event, int to, Dated date) {
        var sentence = scene.sentence();
        var verb = sentence.first(Category.HELD, event.at(), to);
        return event.ordinal() > 0 && event.relation() == Relation.THIS && sentence.zone() == Zone.BODY
                && verb != Item.NONE && !verb.is(Category.FUTURE)
                && !story.report().language().order().present().contains(sentence.token(verb.from()).fold())
                && sentence.first(Category.FUTURE, 0, to) == Item.NONE
                && story.calendar().isAhead(date.when()) != Answer.YES;
    }
}
