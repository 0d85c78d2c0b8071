package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.SourceId;

/**
 * Files whatever happens under what it is about: an occasion, an instrument, an office, a life, a membership. Several
 * views read it so.
 */
abstract class ChronicleProjection<V extends View<V>> extends FiledByEvent<TimelineKey, V> {

    ChronicleProjection(String name) {
        super(name);
    }

    @Override
    public final List<Filing<? extends TimelineKey, Facts>> filings() {
        return List.of(Projections.TIMELINE);
    }

    @Override
    Set<TimelineKey> filed(Event event) {
        return switch (event) {
            case OccasionEvent o -> Set.of(new TimelineKey.At(o.occasion()));
            case NextHostAgreed n -> Set.of(new TimelineKey.Turn(n.series(), n.host()));
            case HostDeclined d -> Set.of(new TimelineKey.Turn(d.series(), d.party()));
            case SeriesEstablished s -> Set.of(new TimelineKey.Series(s.series()));
            case AgreementEvent a -> Set.of(new TimelineKey.Instrument(a.instrument()));
            case TenureEvent t -> Set.of(new TimelineKey.Office(t.post(), t.person()));
            case PersonCommissioned c -> Set.of(new TimelineKey.Office(c.post(), c.person()));
            case CommissionLapsed l -> Set.of(new TimelineKey.Office(l.post(), l.person()));
            case RankConferred r -> Set.of(new TimelineKey.Life(r.person()));
            case LifeDatesRecorded l -> Set.of(new TimelineKey.Life(l.person()));
            case PersonsMerged m -> Set.of(new TimelineKey.Same(m.kept()), new TimelineKey.Same(m.merged()));
            case MembershipEvent m -> Set.of(new TimelineKey.Member(m.organization(), m.party()));
            case OrganizationFounded o -> Set.of(new TimelineKey.Founded(o.organization()));
            default -> OccasionDates.filed(event, TimelineKey.At::new);
        };
    }

    @Override
    Set<?> groups(TimelineKey key, Event event) {
        return TimelineGroups.of(event);
    }

    @Override
    public Set<?> subjects(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return things(key, cells).collect(Collectors.toSet());
    }

    /** What has a place on the timeline and reads otherwise once the cell under the key does. */
    static Stream<TimelineKey> things(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return switch (key) {
            case TimelineKey.Same s -> identifiers(s.person(), cells)
                    .flatMap(p -> cells.keys(p).stream())
                    .flatMap(k -> everyIdentifier(k, cells));
            case TimelineKey.Series s -> cells.keys(s.series()).stream()
                    .flatMap(k -> Stream.concat(Stream.of(k), k instanceof TimelineKey.At(var occasion)
                            ? cells.keys(occasion).stream()
                            : Stream.of()));
            case TimelineKey.Withdrawn w -> Stream.of();
            case TimelineKey.Retracted r -> Stream.of();
            default -> everyIdentifier(key, cells);
        };
    }

    /** The key under every identifier of its person: rows stand under the one that is kept, which another may become. */
    private static Stream<TimelineKey> everyIdentifier(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return switch (key) {
            case TimelineKey.Office o -> identifiers(o.person(), cells).map(p -> new TimelineKey.Office(o.post(), p));
            case TimelineKey.Life l -> identifiers(l.person(), cells).map(TimelineKey.Life::new);
            default -> Stream.of(key);
        };
    }

    private static Stream<PersonId> identifiers(PersonId person, Cells<TimelineKey, Facts> cells) {
        return Persons.circle(person, p -> cells.cell(new TimelineKey.Same(p))).stream();
    }

    /** What is on the timeline where this is, and what else tells of it: the engagements of a visit. */
    static Stream<TimelineKey> concerned(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return things(key, cells).flatMap(thing -> thing instanceof TimelineKey.At(var occasion)
                ? Stream.concat(Stream.of(thing), cells.keys(occasion).stream())
                : Stream.of(thing)).distinct();
    }

    @Override
    TimelineKey withdrawn(FactId fact) {
        return new TimelineKey.Withdrawn(fact);
    }

    @Override
    TimelineKey retracted(SourceId source) {
        return new TimelineKey.Retracted(source);
    }

    @Override
    final V view(Reading<TimelineKey> reading) {
        return view(new Chronicle(reading));
    }

    /** The view over what happened. */
    abstract V view(Chronicle chronicle);
}
