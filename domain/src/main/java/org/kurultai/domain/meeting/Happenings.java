package org.kurultai.domain.meeting;

import java.util.stream.Stream;
import org.kurultai.domain.meeting.CourseRejection.MeetingWasCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;

/** Nothing happens at a meeting that was called off. That a topic was to be discussed does not say that it was. */
final class Happenings {

    private Happenings() {}

    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        return meeting.isNone()
                ? Stream.of()
                : Said.all(known, MeetingCancelled.class, c -> c.meeting().equals(meeting))
                        .flatMap(cancelled -> Said.all(known, MeetingEvent.class, e -> happensAt(meeting, e))
                                .map(happened -> new MeetingWasCancelled(
                                        meeting, Said.recorded(cancelled, happened))));
    }

    private static boolean happensAt(MeetingId meeting, MeetingEvent event) {
        return event instanceof NextHostAgreed n && n.at().equals(meeting)
                || event instanceof OccasionEvent o && o.occasion().equals(Occasion.of(meeting)) && shows(o);
    }

    /** Whether the event shows that the occasion took place. */
    private static boolean shows(OccasionEvent event) {
        return switch (event) {
            case AttendanceRecorded a -> true;
            case CeremonyHeld c -> true;
            case StatementMade s -> true;
            case AgendaSet a -> false;
            case AttendanceRetracted a -> false;
        };
    }
}
