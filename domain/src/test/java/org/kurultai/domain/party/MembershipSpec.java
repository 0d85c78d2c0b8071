package org.kurultai.domain.party;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.ChangeMembershipStatus;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyRejection.HasAnotherStatus;
import org.kurultai.domain.party.PartyRejection.HasLeftOrganization;
import org.kurultai.domain.party.PartyRejection.OrganizationNotYetFounded;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class MembershipSpec {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final OrganizationFounded FOUNDED = new OrganizationFounded(OTS, Name.english("Turkic Council"),
            DateRange.UNKNOWN, date("2009-10-03"));

    @Test
    void a_party_is_admitted_to_an_organization_nothing_is_known_of() {
        given().when(new AdmitParty(OTS, HUN, OBSERVER, date("2018-09")))
                .thenRecorded(new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09")));
    }

    @Test
    void an_admission_stated_in_more_detail_corroborates_the_same_admission() {
        given().andFrom("one", new PartyAdmitted(OTS, HUN, OBSERVER, date("2018")))
                .whenFrom("another", new AdmitParty(OTS, HUN, OBSERVER, date("2018-09-03")))
                .thenCorroborated(0, new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09-03")));
    }

    @Test
    void nobody_is_admitted_before_the_organization_is_founded() {
        given(FOUNDED)
                .when(new AdmitParty(OTS, HUN, OBSERVER, date("2008")))
                .thenRejected(OrganizationNotYetFounded.class, FOUNDED);
    }

    @Test
    void nobody_is_admitted_as_two_things_on_one_day() {
        var admitted = new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09-03"));
        given(admitted)
                .when(new AdmitParty(OTS, HUN, MEMBER, date("2018-09-03")))
                .thenRejected(HasAnotherStatus.class, admitted);
    }

    @Test
    void an_observer_may_become_a_member_later() {
        given(new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09-03")))
                .when(new ChangeMembershipStatus(OTS, HUN, MEMBER, date("2030")))
                .thenRecorded(new MembershipStatusChanged(OTS, HUN, MEMBER, date("2030")));
    }

    @Test
    void a_status_does_not_change_after_the_party_has_left() {
        var left = new PartyWithdrew(OTS, HUN, date("2024"));
        given(left)
                .when(new ChangeMembershipStatus(OTS, HUN, MEMBER, date("2025-05")))
                .thenRejected(HasLeftOrganization.class, left);
    }

    @Test
    void a_withdrawal_that_arrives_late_contradicts_a_status_that_changed_after_it() {
        var changed = new MembershipStatusChanged(OTS, HUN, MEMBER, date("2025-05"));
        given(changed)
                .when(new WithdrawFromOrganization(OTS, HUN, date("2024")))
                .thenRejected(HasLeftOrganization.class, changed);
    }

    @Test
    void a_party_that_came_back_may_change_its_status_again() {
        given(new PartyWithdrew(OTS, HUN, date("2020")), new PartyAdmitted(OTS, HUN, OBSERVER, date("2022")))
                .when(new ChangeMembershipStatus(OTS, HUN, MEMBER, date("2025")))
                .thenAccepted();
    }

    @Test
    void a_withdrawal_in_the_same_year_as_a_change_contradicts_nothing_for_certain() {
        given(new MembershipStatusChanged(OTS, HUN, MEMBER, date("2024")))
                .when(new WithdrawFromOrganization(OTS, HUN, date("2024-11")))
                .thenAccepted();
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
