package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;

/** One meeting of a series as all sources together tell it, with how far it has come. */
record MeetingReading(
        MeetingId meeting,
        SeriesId series,
        int ordinal,
        PartyId host,
        DateRange when,
        Place place,
        HostingStatus status,
        List<Evidence> evidence) {

    static MeetingReading of(MeetingId meeting, Facts facts) {
        var course = Course.of(meeting, facts);
        return new MeetingReading(
                meeting,
                course.series(),
                course.ordinal(),
                course.host(),
                course.when(),
                course.place(),
                status(course, facts),
                Statements.of(facts, OfMeeting.class).evidence());
    }

    private static HostingStatus status(Course course, Facts facts) {
        if (course.cancelled().isPresent()) {
            return HostingStatus.CANCELLED;
        }
        if (course.convened().isPresent() || course.concluded().isPresent()) {
            return HostingStatus.HELD;
        }
        var moved = Statements.of(facts, MeetingRescheduled.class);
        var putOff = Statements.of(facts, MeetingPostponed.class)
                .where(p -> moved.where(m -> !m.on().before(p.on()).isYes()).isEmpty());
        return putOff.isEmpty() ? HostingStatus.SCHEDULED : HostingStatus.POSTPONED;
    }

    /** The same while it was yet to come, whatever became of it. */
    MeetingReading toCome() {
        return isHeld()
                ? new MeetingReading(meeting, series, ordinal, host, when, place, HostingStatus.SCHEDULED, evidence)
                : this;
    }

    boolean isHeld() {
        return status == HostingStatus.HELD;
    }
}
