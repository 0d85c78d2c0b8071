package org.kurultai.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.record.Feature;

/** Meetings, and what can be said of any occasion. */
public final class MeetingFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "meeting",
            MeetingCommand.class,
            MeetingEvent.class,
            List.of(
                    new EstablishSeriesDecider(),
                    new CourseDecider<>(ScheduleMeeting.class, MeetingFeature::scheduled),
                    new CourseDecider<>(
                            RescheduleMeeting.class, c -> new MeetingRescheduled(c.meeting(), c.when(), c.on())),
                    new CourseDecider<>(
                            RelocateMeeting.class, c -> new MeetingRelocated(c.meeting(), c.host(), c.place(), c.on())),
                    new CourseDecider<>(
                            PostponeMeeting.class, c -> new MeetingPostponed(c.meeting(), c.until(), c.on())),
                    new CancelMeetingDecider(),
                    new CourseDecider<>(ConveneMeeting.class, c -> new MeetingConvened(c.meeting(), c.on())),
                    new CourseDecider<>(ConcludeMeeting.class, c -> new MeetingConcluded(c.meeting(), c.on())),
                    new AgreeNextHostDecider(),
                    new DeclineToHostDecider(),
                    new SetAgendaDecider(),
                    new RecordAttendanceDecider(),
                    new CorrectAttendanceDecider(),
                    new RetractAttendanceDecider(),
                    new RecordCeremonyDecider(),
                    new RecordStatementDecider()),
            Stream.concat(new AtMeetings().guards().stream(), Stream.of(new WithdrawFromOrganizationGuard())).toList(),
            new MeetingMatters());

    private MeetingFeature() {}

    private static MeetingScheduled scheduled(ScheduleMeeting c) {
        return new MeetingScheduled(c.meeting(), c.series(), c.ordinal(), c.when(), c.host(), c.place());
    }
}
