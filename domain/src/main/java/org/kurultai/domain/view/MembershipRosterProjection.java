package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;

/** Files what is stated of a membership under the organization and the party, and what shows it under the occasion. */
final class MembershipRosterProjection extends FiledByEvent<RosterKey, MembershipRoster> {

    MembershipRosterProjection() {
        super("membership-roster");
    }

    @Override
    Set<RosterKey> filed(Event event) {
        return switch (event) {
            case MembershipEvent m -> Set.of(new RosterKey.Member(m.organization(), m.party()));
            case AttendanceRecorded a when a.delegate().as() != AttendsAs.UNSTATED ->
                    Set.of(new RosterKey.Seen(a.occasion(), a.delegate().party()));
            case SeriesEstablished s when !s.organization().isNone() -> Set.of(
                    new RosterKey.Series(s.series()), new RosterKey.Convened(s.organization(), s.series()));
            case MeetingScheduled m when !m.series().isNone() -> Set.of(
                    new RosterKey.Course(Occasion.of(m.meeting())),
                    new RosterKey.InSeries(m.series(), m.meeting()));
            default -> OccasionDates.filed(event, RosterKey.Course::new);
        };
    }

    @Override
    public Set<?> groups(RosterKey key) {
        return switch (key) {
            case RosterKey.Member m when m.organization().equals(m.party()) -> Set.of(m.party());
            case RosterKey.Member m -> Set.of(m.organization(), m.party());
            case RosterKey.Seen s -> Set.of(s.occasion(), s.party());
            case RosterKey.Convened c -> Set.of(c.organization());
            case RosterKey.InSeries m -> Set.of(m.series());
            case RosterKey.Series s -> Set.of();
            case RosterKey.Course c -> Set.of();
            case RosterKey.Withdrawn w -> Set.of();
            case RosterKey.Retracted r -> Set.of();
        };
    }

    @Override
    public List<Row> rows(MembershipRoster view, Object subject) {
        var rows = new Rows();
        if (subject instanceof RosterKey.Member(var organization, var party)) {
            for (var m : view.periods(organization, party)) {
                rows.add(organization + "/" + m.party() + "/" + m.status(), m, m.party(), "belongs to", organization,
                        "as " + Rows.words(m.status()), Rows.when("from", m.from()), Rows.when("until", m.until()));
            }
        }
        return rows.all();
    }

    @Override
    public Set<?> subjects(RosterKey key, Cells<RosterKey, Facts> cells) {
        return switch (key) {
            case RosterKey.Member m -> Set.of(m);
            case RosterKey.Convened c -> seen(c.series(), cells)
                    .map(party -> new RosterKey.Member(c.organization(), party))
                    .collect(Collectors.toSet());
            case RosterKey.Series s -> members(organizations(s.series(), cells), seen(s.series(), cells));
            case RosterKey.InSeries m ->
                    members(organizations(m.series(), cells), seen(Occasion.of(m.meeting()), cells));
            case RosterKey.Seen s -> members(organizations(s.occasion(), cells), Stream.of(s.party()));
            case RosterKey.Course c -> members(organizations(c.occasion(), cells), seen(c.occasion(), cells));
            case RosterKey.Withdrawn w -> Set.of();
            case RosterKey.Retracted r -> Set.of();
        };
    }

    private static Set<RosterKey.Member> members(Stream<PartyId> organizations, Stream<PartyId> parties) {
        var each = parties.collect(Collectors.toSet());
        return organizations
                .flatMap(organization -> each.stream().map(party -> new RosterKey.Member(organization, party)))
                .collect(Collectors.toSet());
    }

    private static Stream<PartyId> seen(SeriesId series, Cells<RosterKey, Facts> cells) {
        return cells.keys(series).stream()
                .flatMap(k -> k instanceof RosterKey.InSeries m ? seen(Occasion.of(m.meeting()), cells) : Stream.of());
    }

    private static Stream<PartyId> seen(Occasion occasion, Cells<RosterKey, Facts> cells) {
        return cells.keys(occasion).stream()
                .flatMap(k -> k instanceof RosterKey.Seen s ? Stream.of(s.party()) : Stream.of());
    }

    private static Stream<PartyId> organizations(Occasion occasion, Cells<RosterKey, Facts> cells) {
        return cells.cell(new RosterKey.Course(occasion)).stated(MeetingScheduled.class)
                .flatMap(m -> organizations(m.series(), cells));
    }

    private static Stream<PartyId> organizations(SeriesId series, Cells<RosterKey, Facts> cells) {
        return cells.cell(new RosterKey.Series(series)).stated(SeriesEstablished.class)
                .map(SeriesEstablished::organization);
    }

    @Override
    RosterKey withdrawn(FactId fact) {
        return new RosterKey.Withdrawn(fact);
    }

    @Override
    RosterKey retracted(SourceId source) {
        return new RosterKey.Retracted(source);
    }

    @Override
    MembershipRoster view(Reading<RosterKey> reading) {
        return new MembershipRoster(reading);
    }
}
