package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Somebody comes to an occasion that takes place, for one party, in a post that is held. */
final class RecordAttendanceDecider implements Decider<RecordAttendance> {

    @Override
    public Class<RecordAttendance> command() {
        return RecordAttendance.class;
    }

    @Override
    public Set<Tag> scope(RecordAttendance c, Facts known) {
        return Coming.scope(c.occasion(), c.delegate(), known);
    }

    @Override
    public Set<Dated> dated(RecordAttendance c, Facts known) {
        return Coming.dated(c.occasion(), c.delegate(), known);
    }

    @Override
    public Decision decide(RecordAttendance c, Facts known) {
        return Supposition.decide(
                new AttendanceRecorded(c.occasion(), c.delegate()),
                known,
                facts -> Coming.contradictions(c.occasion(), facts));
    }
}
