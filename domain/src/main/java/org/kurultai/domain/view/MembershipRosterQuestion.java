package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.time.PartialDate;

/** What can be asked of the membership roster. */
public sealed interface MembershipRosterQuestion<R> extends Question<MembershipRoster, R> {

    @Override
    default Projection<?, ?, MembershipRoster> projection() {
        return Projections.MEMBERSHIP_ROSTER;
    }

    /** Who belonged to the organization on the date, or may have. */
    record RosterAt(PartyId organization, PartialDate date) implements MembershipRosterQuestion<List<Belonging>> {
        @Override
        public List<Belonging> answer(MembershipRoster view) {
            return view.at(organization, date);
        }
    }

    /** Every period in which any party belonged to the organization. */
    record RosterOf(PartyId organization) implements MembershipRosterQuestion<List<MembershipPeriod>> {
        @Override
        public List<MembershipPeriod> answer(MembershipRoster view) {
            return view.of(organization);
        }
    }

    /** Every period in which the party belonged to any organization. */
    record MembershipsOf(PartyId party) implements MembershipRosterQuestion<List<MembershipPeriod>> {
        @Override
        public List<MembershipPeriod> answer(MembershipRoster view) {
            return view.memberships(party);
        }
    }
}
