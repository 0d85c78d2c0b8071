package org.kurultai.seeds.extract.series;

import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The next meeting of a series as an engagement of its own, beside who hosts it. Of one that is but agreed upon or offered, with no
 * city of its own, nothing is planned yet.
 */
final class NextMeetings {

    private final Story story;

    NextMeetings(Story story) {
        this.story = story;
    }

    /**
     * Adds the next meeting, or what is told of one that is known.
     *
     * @param meeting the one after which it comes
     * @param where who hosts it, and in which city if that is told
     * @param from the first token of the words that tell of it
     * @param to the token after their last
     */
    void read(Scene scene, Draft meeting, Located where, int from, int to) {
        var sentence = scene.sentence();
        var number = meeting.ordinal() + 1;
        var ordinal = sentence.between(Category.ORDINAL, from, to).stream()
                .filter(item -> number > 1 && Occasions.number(item) == number)
                .findFirst();
        var day = when(meeting, story.calendar().in(scene, from, to, to));
        var when = day.isNone() && !isOfVerbBefore(sentence, from, to)
                ? when(meeting, story.monthAhead(scene, from, to))
                : day;
        var known = known(meeting, number, ordinal, where);
        if (known.isPresent()) {
            known.filter(Draft::isScheduled).ifPresent(next -> {
                next.where(where, sentence.zone());
                next.when(when, sentence.zone());
            });
            return;
        }
        if (ordinal.isPresent()) {
            var span = sentence.span(ordinal.get().from(), ordinal.get().to());
            add(scene, meeting, where, when, span).ordinal(number, span, sentence.zone());
        } else if (where.hasCity() && !where.isCalledAsState() && !where.city().equals(meeting.city())
                || !day.isNone()
                || isArranged(scene, meeting, where)) {
            add(scene, meeting,
                    where.isCalledAsState() ? new Located("", where.state(), where.span(), where.rule()) : where,
                    when, where.span());
        }
    }

    /** "The next meeting will take place in Malta": neither agreed upon nor offered. */
    private static boolean isArranged(Scene scene, Draft meeting, Located where) {
        return !scene.sentence().has(Category.AGREED) && (!where.hasCity() || !where.city().equals(meeting.city()));
    }

    /** "Takes the chair in January and will stage the next one": the month of what is told before. */
    private static boolean isOfVerbBefore(Sentence sentence, int from, int to) {
        var month = sentence.first(Category.MONTH, from, to);
        return sentence.has(Category.CHAIR) || sentence.between(Category.AND, month.to(), to).stream()
                .anyMatch(and -> sentence.is(and.to(), Category.FUTURE));
    }

    private Optional<Draft> known(Draft meeting, int number, Optional<Item> ordinal, Located where) {
        return story.drafts().stream()
                .filter(draft -> draft.ordinal() == number && number > 1
                        || ordinal.isEmpty() && draft != meeting && draft.isScheduled()
                                && draft.type() == meeting.type()
                                && (draft.host().isEmpty() || draft.host().equals(where.state())))
                .findFirst();
    }

    /** A day or a month that does not lie before the meeting after which it comes, nor is its own. */
    private static Dated when(Draft meeting, Dated date) {
        var start = date.when().start();
        var own = start.equals(meeting.when().start()) || start.after(meeting.when().start()) == Answer.NO;
        return start.month() > 0 && !own ? date : Dated.NONE;
    }

    private Draft add(Scene scene, Draft meeting, Located where, Dated when, Span span) {
        var zone = scene.sentence().zone();
        var type = meeting.isMeeting() || meeting.type() == EngagementType.CONSULTATION ? meeting.type()
                : EngagementType.BILATERAL_TALKS;
        var next = story.add(new Draft(type, false, span, zone, "the next one of a series"));
        next.organization(meeting.organization(), meeting.spanOf(Field.ORGANIZATION), zone, "that of the one before");
        next.where(where, zone);
        next.when(when, zone);
        next.scheduled(span, zone);
        return next;
    }
}
