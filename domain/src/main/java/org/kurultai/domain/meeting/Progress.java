package org.kurultai.domain.meeting;

import java.util.stream.Stream;
import org.kurultai.domain.meeting.CourseRejection.ConcludedBeforeItConvened;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsAtAnotherTime;
import org.kurultai.domain.meeting.CourseRejection.MeetingWasCancelled;
import org.kurultai.domain.meeting.CourseRejection.MovedAfterCancellation;
import org.kurultai.domain.meeting.CourseRejection.MovedAfterConclusion;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * A meeting goes a possible way: planned, perhaps moved or put off, then begun and ended, or called off. A source that
 * tells an earlier step may arrive after one that tells a later one, so a move contradicts an end only if it is
 * certainly decided later, or leads to where the meeting was certainly not held.
 */
final class Progress {

    private final MeetingId meeting;
    private final Course course;

    private Progress(MeetingId meeting, Facts known) {
        this.meeting = meeting;
        this.course = Course.of(meeting, known);
    }

    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        var progress = new Progress(meeting, known);
        return Stream.concat(
                Pairs.of(progress.course.said(OfMeeting.class).toList(), progress::eitherWay),
                progress.heldAtAnotherTime());
    }

    private Stream<Rejection> eitherWay(Said<OfMeeting> one, Said<OfMeeting> other) {
        return Stream.concat(clash(one, other), clash(other, one));
    }

    private Stream<Rejection> clash(Said<OfMeeting> one, Said<OfMeeting> other) {
        return switch (one.event()) {
            case MeetingCancelled c when tookPlace(other.event()) ->
                    Stream.of(new MeetingWasCancelled(meeting, Said.recorded(one, other)));
            case MeetingCancelled c when decided(other.event()).after(c.on()).isYes() -> Stream.of(
                    new MovedAfterCancellation(meeting, Said.recorded(one, other)));
            case MeetingConcluded c when decided(other.event()).after(c.on()).isYes() -> Stream.of(
                    new MovedAfterConclusion(meeting, Said.recorded(one, other)));
            case MeetingConcluded c when other.event() instanceof MeetingConvened v
                    && c.on().before(v.on()).isYes() ->
                    Stream.of(new ConcludedBeforeItConvened(meeting, Said.recorded(one, other)));
            default -> otherDay(one.event(), other.event())
                    ? Stream.of(new MeetingIsAtAnotherTime(meeting, Said.recorded(one, other)))
                    : Stream.of();
        };
    }

    private static boolean tookPlace(OfMeeting event) {
        return event instanceof MeetingConvened || event instanceof MeetingConcluded;
    }

    private static PartialDate decided(OfMeeting event) {
        return switch (event) {
            case MeetingRescheduled m -> m.on();
            case MeetingPostponed m -> m.on();
            case MeetingRelocated m -> m.on();
            case MeetingScheduled m -> PartialDate.UNKNOWN;
            case MeetingCancelled m -> PartialDate.UNKNOWN;
            case MeetingConvened m -> PartialDate.UNKNOWN;
            case MeetingConcluded m -> PartialDate.UNKNOWN;
        };
    }

    private static boolean otherDay(OfMeeting one, OfMeeting other) {
        return one instanceof MeetingConvened a
                && other instanceof MeetingConvened b
                && !a.on().compatible(b.on())
                || one instanceof MeetingConcluded c
                        && other instanceof MeetingConcluded d
                        && !c.on().compatible(d.on());
    }

    private Stream<Rejection> heldAtAnotherTime() {
        return course.said(OfMeeting.class)
                .filter(held -> tookPlace(held.event()))
                .filter(held -> course.planned().stream().allMatch(plan -> excludes(plan, held.event())))
                .map(held -> new MeetingIsAtAnotherTime(
                        meeting, Said.recorded(Stream.concat(course.planning(), Stream.of(held)))));
    }

    private static boolean excludes(DateRange plan, OfMeeting held) {
        return switch (held) {
            case MeetingConvened c -> c.on().before(plan.start()).isYes()
                    || plan.endsBefore(c.on()).isYes();
            case MeetingConcluded c -> c.on().before(plan.start()).isYes();
            default -> false;
        };
    }
}
