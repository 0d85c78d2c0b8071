package org.kurultai.domain.view;

import java.util.Set;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** Files what is stated of a membership under the organization and the party, and what shows it under the occasion. */
final class MembershipRosterProjection extends FactsProjection<RosterKey, MembershipRoster> {

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
