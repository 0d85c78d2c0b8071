package org.kurultai.domain.view;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** Files each meeting apart, and what is said of coming hosts under the series and the party. */
final class HostRotationProjection extends FactsProjection<HostingKey, HostRotation> {

    HostRotationProjection() {
        super("host-rotation");
    }

    @Override
    Set<HostingKey> filed(Event event) {
        return switch (event) {
            case SeriesEstablished s -> Set.of(new HostingKey.Series(s.series()));
            case NextHostAgreed n -> Set.of(new HostingKey.Agreed(n.series(), n.host()));
            case HostDeclined d -> Set.of(new HostingKey.Declined(d.series(), d.party()));
            case MeetingScheduled m when !m.series().isNone() ->
                    Set.of(new HostingKey.InSeries(m.series(), m.meeting()), new HostingKey.Course(m.meeting()));
            case OfMeeting m -> Set.of(new HostingKey.Course(m.meeting()));
            case StateRegistered s -> Set.of(new HostingKey.Named(s.state()));
            case OrganizationFounded o -> Set.of(new HostingKey.Named(o.organization()));
            case InstitutionRegistered i -> Set.of(new HostingKey.Named(i.institution()));
            case PartyNamed n -> Set.of(new HostingKey.Named(n.party()));
            case MembershipEvent m -> Set.of(new HostingKey.Member(m.organization(), m.party()));
            default -> Set.of();
        };
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
