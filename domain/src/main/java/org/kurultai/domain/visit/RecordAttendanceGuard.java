package org.kurultai.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** Nobody comes to a visit that was called off, or in a post no longer held. */
final class RecordAttendanceGuard implements Guard<RecordAttendance> {

    @Override
    public Class<RecordAttendance> command() {
        return RecordAttendance.class;
    }

    @Override
    public Set<Tag> scope(RecordAttendance c, Facts known) {
        return OnVisit.scope(c.occasion(), c.delegate(), known);
    }

    @Override
    public Set<Dated> dated(RecordAttendance c, Facts known) {
        return OnVisit.dated(c.occasion(), c.delegate(), known);
    }

    @Override
    public Optional<Rejection> objection(RecordAttendance c, Facts known) {
        return OnVisit.objection(new AttendanceRecorded(c.occasion(), c.delegate()), known);
    }
}
