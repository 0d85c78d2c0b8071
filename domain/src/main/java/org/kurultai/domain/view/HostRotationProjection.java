package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;

/** Files each meeting apart, and what is said of coming hosts under the series and the party. */
final class HostRotationProjection extends FiledByEvent<HostingKey, HostRotation> {

    HostRotationProjection() {
        super("host-rotation");
    }

    @Override
    Set<HostingKey> filed(Event event) {
        return switch (event) {
            case SeriesEstablished s -> Set.of(new HostingKey.Series(s.series()));
            case NextHostAgreed n -> Set.of(new HostingKey.Agreed(n.series(), n.host()));
            case HostDeclined d -> Set.of(new HostingKey.Declined(d.series(), d.party()));
            case MeetingScheduled m -> filed(m);
            case MeetingRelocated m when !m.host().isNone() ->
                    Set.of(new HostingKey.Course(m.meeting()), new HostingKey.HostedBy(m.host(), m.meeting()));
            case OfMeeting m -> Set.of(new HostingKey.Course(m.meeting()));
            case StateRegistered s -> Set.of(new HostingKey.Named(s.state()));
            case OrganizationFounded o -> Set.of(new HostingKey.Named(o.organization()));
            case InstitutionRegistered i ->
                    Set.of(new HostingKey.Named(i.institution()), new HostingKey.Institution(i.of(), i.institution()));
            case PartyNamed n -> Set.of(new HostingKey.Named(n.party()));
            case MembershipEvent m -> Set.of(new HostingKey.Member(m.organization(), m.party()));
            default -> Set.of();
        };
    }

    private static Set<HostingKey> filed(MeetingScheduled meeting) {
        var keys = new HashSet<HostingKey>();
        keys.add(new HostingKey.Course(meeting.meeting()));
        if (!meeting.series().isNone()) {
            keys.add(new HostingKey.InSeries(meeting.series(), meeting.meeting()));
        }
        if (!meeting.host().isNone()) {
            keys.add(new HostingKey.HostedBy(meeting.host(), meeting.meeting()));
        }
        return keys;
    }

    @Override
    public Set<?> groups(HostingKey key) {
        return switch (key) {
            case HostingKey.Series s -> Set.of(s.series());
            case HostingKey.InSeries m -> Set.of(m.series());
            case HostingKey.Agreed a -> Set.of(a.series(), a.host());
            case HostingKey.Declined d -> Set.of(d.series(), d.party());
            case HostingKey.Member m when m.organization().equals(m.party()) -> Set.of(m.party());
            case HostingKey.Member m -> Set.of(m.organization(), m.party());
            case HostingKey.HostedBy h -> Set.of(h.host());
            case HostingKey.Institution i -> Set.of(i.of());
            case HostingKey.Course c -> Set.of();
            case HostingKey.Named n -> Set.of();
            case HostingKey.Withdrawn w -> Set.of();
            case HostingKey.Retracted r -> Set.of();
        };
    }

    @Override
    Set<?> groups(HostingKey key, Event event) {
        return event instanceof SeriesEstablished s && !s.organization().isNone()
                ? Set.of(s.organization())
                : Set.of();
    }

    @Override
    public List<Row> rows(HostRotation view, Object subject) {
        return subject instanceof SeriesId series ? HostingRows.of(view, series) : List.of();
    }

    @Override
    public Set<?> subjects(HostingKey key, Cells<HostingKey, Facts> cells) {
        return switch (key) {
            case HostingKey.Series s -> Set.of(s.series());
            case HostingKey.InSeries m -> Set.of(m.series());
            case HostingKey.Agreed a -> Set.of(a.series());
            case HostingKey.Declined d -> Set.of(d.series());
            case HostingKey.Course c -> series(c.meeting(), cells).collect(Collectors.toSet());
            case HostingKey.HostedBy h -> series(h.meeting(), cells).collect(Collectors.toSet());
            case HostingKey.Member m -> ofOrganization(m.organization(), cells).collect(Collectors.toSet());
            case HostingKey.Named n -> concerning(n.party(), cells).collect(Collectors.toSet());
            case HostingKey.Institution i -> Stream.of(i.of(), i.institution())
                    .flatMap(party -> concerning(party, cells))
                    .collect(Collectors.toSet());
            case HostingKey.Withdrawn w -> Set.of();
            case HostingKey.Retracted r -> Set.of();
        };
    }

    private static Stream<SeriesId> series(MeetingId meeting, Cells<HostingKey, Facts> cells) {
        return cells.cell(new HostingKey.Course(meeting)).stated(MeetingScheduled.class)
                .map(MeetingScheduled::series)
                .filter(series -> !series.isNone());
    }

    private static Stream<SeriesId> ofOrganization(PartyId organization, Cells<HostingKey, Facts> cells) {
        return cells.keys(organization).stream()
                .flatMap(k -> k instanceof HostingKey.Series s ? Stream.of(s.series()) : Stream.of());
    }

    /** The series in which the party hosts or may, and so its name and whose institution it is may count. */
    private static Stream<SeriesId> concerning(PartyId party, Cells<HostingKey, Facts> cells) {
        return cells.keys(party).stream().flatMap(k -> switch (k) {
            case HostingKey.Agreed a -> Stream.of(a.series());
            case HostingKey.Declined d -> Stream.of(d.series());
            case HostingKey.HostedBy h -> series(h.meeting(), cells);
            case HostingKey.Member m -> ofOrganization(m.organization(), cells);
            case HostingKey.Series s -> Stream.of(s.series());
            default -> Stream.of();
        });
    }

    @Override
    HostingKey withdrawn(FactId fact) {
        return new HostingKey.Withdrawn(fact);
    }

    @Override
    HostingKey retracted(SourceId source) {
        return new HostingKey.Retracted(source);
    }

    @Override
    HostRotation view(Reading<HostingKey> reading) {
        return new HostRotation(reading);
    }
}
