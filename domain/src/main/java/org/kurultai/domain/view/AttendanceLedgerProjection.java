package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** Files who came under the occasion and the party, and what tells of the occasion and of who belongs beside it. */
final class AttendanceLedgerProjection extends FiledByEvent<AttendanceKey, AttendanceLedger> {

    /** A party as one that has institutions or is one: apart from all to which it came. */
    record Side(PartyId party) {}

    AttendanceLedgerProjection() {
        super("attendance-ledger");
    }

    @Override
    Set<AttendanceKey> filed(Event event) {
        return switch (event) {
            case AttendanceRecorded a ->
                    Set.of(new AttendanceKey.Came(a.occasion(), a.delegate().party()));
            case MeetingScheduled m when !m.series().isNone() -> Set.of(
                    new AttendanceKey.Course(Occasion.of(m.meeting())),
                    new AttendanceKey.InSeries(m.series(), m.meeting()));
            case EngagementRecorded e when !e.meeting().isNone() -> Set.of(
                    new AttendanceKey.Course(VisitEvent.occasion(e.engagement())),
                    new AttendanceKey.HeldAs(e.meeting(), VisitEvent.occasion(e.engagement())));
            case SeriesEstablished s -> Set.of(new AttendanceKey.Series(s.series()));
            case MembershipEvent m -> Set.of(new AttendanceKey.Member(m.organization(), m.party()));
            case InstitutionRegistered i -> Set.of(new AttendanceKey.Institution(i.of(), i.institution()));
            case PersonsMerged m -> Set.of(new AttendanceKey.Same(m.kept()), new AttendanceKey.Same(m.merged()));
            default -> OccasionDates.filed(event, AttendanceKey.Course::new);
        };
    }

    @Override
    public Set<?> groups(AttendanceKey key) {
        return switch (key) {
            case AttendanceKey.Came c -> Set.of(c.occasion(), c.party());
            case AttendanceKey.HeldAs h -> Set.of(h.meeting());
            case AttendanceKey.InSeries m -> Set.of(m.series());
            case AttendanceKey.Series s -> Set.of(s.series());
            case AttendanceKey.Member m -> Set.of(m.organization());
            case AttendanceKey.Institution i when i.of().equals(i.institution()) -> Set.of(new Side(i.of()));
            case AttendanceKey.Institution i -> Set.of(new Side(i.of()), new Side(i.institution()));
            case AttendanceKey.Course c -> Set.of();
            case AttendanceKey.Same s -> Set.of();
            case AttendanceKey.Withdrawn w -> Set.of();
            case AttendanceKey.Retracted r -> Set.of();
        };
    }

    @Override
    Set<?> groups(AttendanceKey key, Event event) {
        return switch (event) {
            case AttendanceRecorded a -> Stream.of(a.delegate().person(), a.delegate().delegatedFrom())
                    .filter(person -> !person.isNone())
                    .collect(Collectors.toSet());
            case SeriesEstablished s when !s.organization().isNone() -> Set.of(s.organization());
            default -> Set.of();
        };
    }

    @Override
    public List<Row> rows(AttendanceLedger view, Object subject) {
        return subject instanceof Occasion occasion ? AttendanceRows.of(view, occasion) : List.of();
    }

    @Override
    public Set<?> subjects(AttendanceKey key, Cells<AttendanceKey, Facts> cells) {
        return new AttendanceSubjects(cells).of(key).collect(Collectors.toSet());
    }

    @Override
    AttendanceKey withdrawn(FactId fact) {
        return new AttendanceKey.Withdrawn(fact);
    }

    @Override
    AttendanceKey retracted(SourceId source) {
        return new AttendanceKey.Retracted(source);
    }

    @Override
    AttendanceLedger view(Reading<AttendanceKey> reading) {
        return new AttendanceLedger(reading);
    }
}
