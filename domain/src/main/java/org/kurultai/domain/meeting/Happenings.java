package org.kurultai.domain.meeting;

import java.util.stream.Stream;
import org.kurultai.domain.meeting.CourseRejection.MeetingWasCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;

/** Nothing happens at a meeting that was called off. That a topic was to be discussed does not say that it was. */
final class Happenings {

    private Happenings() {}

    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        return meeting.isNone() || known.standing(MeetingCancelled.class).isEmpty()
                ? Stream.of()
                : Said.all(known, MeetingCancelled.class, c -> c.meeting().equals(meeting))
                        .flatMap(cancelled -> Said.all(known, MeetingEvent.class, e -> happensAt(meeting, e))
                                .map(happened -> new MeetingWasCancelled(
                                        meeting, Said.recorded(cancelled, happened))));
    }

    private static boolean happensAt(MeetingId meeting, MeetingEvent event) {
        return event instanceof NextHostAgreed n && n.at().equals(meeting)
                || event instanceof OccasionEvent o && o.tookPlace() && o.occasion().equals(Occasion.of(meeting));
    }
}
