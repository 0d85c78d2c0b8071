package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.AttendanceRejection.NoSuchAttendance;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** An attendance that is recorded can be replaced by one that nothing stands against. */
final class CorrectAttendanceDecider implements Decider<CorrectAttendance> {

    @Override
    public Class<CorrectAttendance> command() {
        return CorrectAttendance.class;
    }

    @Override
    public Set<Tag> scope(CorrectAttendance c, Facts known) {
        var tags = new HashSet<>(Attendances.scope(c.occasion(), c.was(), known));
        tags.addAll(Coming.scope(c.occasion(), c.now(), known));
        return tags;
    }

    @Override
    public Set<Dated> dated(CorrectAttendance c, Facts known) {
        return Coming.dated(c.occasion(), c.now(), known);
    }

    @Override
    public Decision decide(CorrectAttendance c, Facts known) {
        var now = new AttendanceRecorded(c.occasion(), c.now());
        return Attendances.find(c.occasion(), c.was().party(), c.was().person(), known)
                .map(was -> was.events().allMatch(now::equals)
                        ? new Decision.AlreadyRecorded(was.id(), now)
                        : replaced(was, now, c.ground(), known))
                .or(() -> correctedBefore(c, now, known))
                .orElseGet(() -> Decision.rejected(
                        new NoSuchAttendance(c.occasion(), c.was().party(), c.was().person())));
    }

    private static Optional<Decision> correctedBefore(CorrectAttendance c, AttendanceRecorded now, Facts known) {
        return Attendances.retracted(c.occasion(), c.was().party(), c.was().person(), known)
                .flatMap(retracted -> known.find(AttendanceRecorded.class, now::equals))
                .map(fact -> new Decision.AlreadyRecorded(fact.id(), now));
    }

    private static Decision replaced(
            Fact<AttendanceRecorded> was, AttendanceRecorded now, String ground, Facts known) {
        var retracted = new AttendanceRetracted(now.occasion(), was.ref(), ground);
        var decision = Supposition.decide(
                now, Attendances.replacing(was.id(), now, known),
                facts -> Coming.contradictions(now.occasion(), facts));
        return switch (decision) {
            case Decision.Accepted accepted -> Decision.accepted(retracted, now);
            case Decision.AlreadyRecorded other -> Decision.accepted(
                    retracted, new FactCorroborated(other.fact(), now));
            case Decision.Rejected rejected -> rejected;
        };
    }
}
