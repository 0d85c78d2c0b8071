package org.kurultai.seeds.extract.meeting;

import java.util.Optional;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.YearsBeside;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;

/** Which of the meetings that a report has told of so far a sentence tells of again. */
final class KnownMeetings {

    private final Story story;

    KnownMeetings(Story story) {
        this.story = story;
    }

    /** The one that a sentence tells of again; none if it is another one. */
    Optional<Draft> of(Scene scene, EventMention event, Located place, Dated date, boolean scheduled) {
        var headline = scene.sentence().zone() == Zone.HEADLINE && !event.special();
        return story.drafts().stream()
                .filter(draft -> isSame(draft, event, place, scheduled, headline)
                        && !isBefore(scene, draft, event)
                        && !isAbroad(draft, event, place, date)
                        && !isOfAnotherYear(draft, date) && !isOfAnotherDay(draft, event, date)
                        && (event.relation() != Relation.NEXT || event.ordinal() > 0 || draft.isScheduled()))
                .findFirst();
    }

    /** "The week before, the first youth forum had been held": of no told organization, and not what is reported. */
    private static boolean isBefore(Scene scene, Draft draft, EventMention event) {
        return event.ordinal() > 0 && draft.ordinal() == 0 && !draft.isOfHeadline() && event.organization().isEmpty()
                && event.body().isEmpty() && scene.sentence().has(Category.PAST)
                && scene.sentence().all(Category.BE).stream().anyMatch(be -> be.is(Category.BE, "past"));
    }

    /** What is told to have been abroad, with its number, is not what is reported from here, if anything is told of that but who met. */
    private boolean isAbroad(Draft draft, EventMention event, Located place, Dated date) {
        var dateline = story.report().dateline();
        var untold = draft.when().isUnknown() && date.isNone() && draft.persons().isEmpty();
        return !untold && event.ordinal() > 0 && draft.ordinal() == 0 && draft.host().isEmpty() && dateline.runsIn()
                && !dateline.state().isEmpty() && !place.state().isEmpty()
                && !place.state().equals(dateline.state());
    }

    /** "The 13th, the one before, was in Astana in 2016": where the one in Astana is known to be of 2017. */
    private static boolean isOfAnotherYear(Draft draft, Dated date) {
        return draft.when().start().hasYear() && date.when().start().hasYear()
                && draft.when().start().year() != date.when().start().year();
    }

    /** "The expert group held its 12th meeting on 1 May": where the one that has no number is known to be of 3 May. */
    private static boolean isOfAnotherDay(Draft draft, EventMention event, Dated date) {
        var known = draft.when();
        var day = (date.when().isFull() ? date.when() : YearsBeside.of(date.when(), known)).start();
        return event.ordinal() > 0 && draft.ordinal() == 0 && day.day() > 0 && known.isFull() && !draft.isOfHeadline()
                && (day.after(known.end()) == Answer.YES || known.start().after(day) == Answer.YES);
    }

    private static boolean isSame(
            Draft draft, EventMention event, Located place, boolean scheduled, boolean headline) {
        var sameNumber = event.ordinal() > 0 && draft.ordinal() == event.ordinal() && draft.isMeeting()
                && draft.organization().equals(event.organization());
        if (draft.type() != event.type() && !sameNumber || draft.isSpecial() != event.special() && !headline) {
            return false;
        }
        var sameOrganization = draft.organization().isEmpty() || event.organization().isEmpty()
                || draft.organization().equals(event.organization());
        if (!sameOrganization) {
            return false;
        }
        if (draft.ordinal() > 0 && event.ordinal() > 0) {
            return draft.ordinal() == event.ordinal();
        }
        if (event.ordinal() > 0 && isOfOthers(draft, event)) {
            return false;
        }
        var elsewhere = !place.state().isEmpty() && !draft.host().isEmpty() && !place.state().equals(draft.host());
        return !elsewhere
                && (event.ordinal() == 0 || scheduled == draft.isScheduled() || draft.isOfHeadline()
                        || isCountedAgain(event));
    }

    /** "The report of the third meeting of energy ministers": another field than that of those who met. */
    private static boolean isOfOthers(Draft draft, EventMention event) {
        return draft.body().endsWith(" ministers") && event.body().endsWith(" ministers")
                && !draft.body().equals(event.body());
    }

    /** "The meeting takes place for the eleventh time": whichever it is of which that is told behind it, and no more. */
    private static boolean isCountedAgain(EventMention event) {
        return event.ordinalAt() > event.at() && event.relation() == Relation.THIS && event.organization().isEmpty()
                && event.body().isEmpty();
    }
}
