package org.kurultai.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** Nobody comes to a visit in a post no longer held, though it be by a correction. */
final class CorrectAttendanceGuard implements Guard<CorrectAttendance> {

    @Override
    public Class<CorrectAttendance> command() {
        return CorrectAttendance.class;
    }

    @Override
    public Set<Tag> scope(CorrectAttendance c, Facts known) {
        return OnVisit.scope(c.occasion(), c.now(), known);
    }

    @Override
    public Set<Dated> dated(CorrectAttendance c, Facts known) {
        return OnVisit.dated(c.occasion(), c.now(), known);
    }

    @Override
    public Optional<Rejection> objection(CorrectAttendance c, Facts known) {
        return OnVisit.objection(new AttendanceRecorded(c.occasion(), c.now()), known);
    }
}
