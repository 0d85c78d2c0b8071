package org.kurultai.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
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
                    new ScheduleMeetingDecider(),
                    new RescheduleMeetingDecider(),
                    new RelocateMeetingDecider(),
                    new PostponeMeetingDecider(),
                    new CancelMeetingDecider(),
                    new ConveneMeetingDecider(),
                    new ConcludeMeetingDecider(),
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
}
