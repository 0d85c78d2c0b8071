package org.kurultai.domain.meeting;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.AttendanceRejection.NoSuchAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RetractAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** What was recorded of somebody's coming can be retracted once. */
final class RetractAttendanceDecider implements Decider<RetractAttendance> {

    @Override
    public Class<RetractAttendance> command() {
        return RetractAttendance.class;
    }

    @Override
    public Set<Tag> scope(RetractAttendance c, Facts known) {
        return Attendances.scope(c.occasion(), Delegate.of(c.party(), c.person(), PostId.NONE), known);
    }

    @Override
    public Decision decide(RetractAttendance c, Facts known) {
        return Attendances.find(c.occasion(), c.party(), c.person(), known)
                .<Decision>map(fact -> Decision.accepted(
                        new AttendanceRetracted(c.occasion(), fact.ref(), c.ground())))
                .or(() -> retractedBefore(c, known))
                .orElseGet(() -> Decision.rejected(new NoSuchAttendance(c.occasion(), c.party(), c.person())));
    }

    private static Optional<Decision> retractedBefore(RetractAttendance c, Facts known) {
        return Attendances.retracted(c.occasion(), c.party(), c.person(), known)
                .map(fact -> new Decision.AlreadyRecorded(
                        fact.id(), new AttendanceRetracted(c.occasion(), fact.event().withdrawn(), c.ground())));
    }
}
