package org.kurultai.domain.office;

import static org.kurultai.domain.Specification.given;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.CommissionPerson;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.LapseCommission;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.CommissionLapsedOtherwise;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

class CommissionSpec {

    private static final PostId MISSION = new PostId("usa-mission-france");
    private static final PersonId ENVOY = new PersonId("envoy");
    private static final PersonId SPELT_OTHERWISE = new PersonId("envoi");
    private static final PartyId FRANCE = new PartyId("FRA");
    private static final Commission MINISTER = commission("1785-03-10", "Minister Plenipotentiary");

    @Test
    void a_commission_is_no_appointment_and_may_be_followed_by_one() {
        given(new PersonCommissioned(MISSION, ENVOY, MINISTER))
                .when(new Appoint(MISSION, ENVOY, date("1785-05-17"), false))
                .thenRecorded(new PersonAppointed(MISSION, ENVOY, date("1785-05-17"), false));
    }

    @Test
    void a_person_is_commissioned_to_one_post_again() {
        var again = commission("1787-10-12", "Minister Plenipotentiary");

        given(new PersonCommissioned(MISSION, ENVOY, MINISTER))
                .when(new CommissionPerson(MISSION, ENVOY, again))
                .thenRecorded(new PersonCommissioned(MISSION, ENVOY, again));
    }

    @Test
    void under_another_title_it_is_another_commission_though_neither_is_dated() {
        var charge = commission("XXXX", "Chargé d'Affaires");

        given(new PersonCommissioned(MISSION, ENVOY, commission("XXXX", "Minister Resident")))
                .when(new CommissionPerson(MISSION, ENVOY, charge))
                .thenRecorded(new PersonCommissioned(MISSION, ENVOY, charge));
    }

    @Test
    void another_source_may_tell_more_of_one_commission() {
        var year = commission("1785", "Minister Plenipotentiary");

        given().andFrom("register", new PersonCommissioned(MISSION, ENVOY, MINISTER))
                .whenFrom("memoir", new CommissionPerson(MISSION, ENVOY, year))
                .thenCorroborated(0, new PersonCommissioned(MISSION, ENVOY, year));
    }

    @Test
    void who_was_commissioned_again_may_be_in_office_again_though_nobody_tells_since_when() {
        given(held("1785-05-17"), left("1787-01-01"))
                .and(new PersonCommissioned(MISSION, ENVOY, commission("1787-10-12", "Minister Plenipotentiary")))
                .when(new EndTenure(MISSION, ENVOY, date("1789-09-26"), EndReason.UNSTATED))
                .thenRecorded(left("1789-09-26"));
    }

    @Test
    void a_commission_that_led_to_a_tenure_does_not_lead_beyond_its_end() {
        given(held("1785-05-17"), left("1787-01-01"))
                .and(new PersonCommissioned(MISSION, ENVOY, MINISTER))
                .when(new EndTenure(MISSION, ENVOY, date("1789-09-26"), EndReason.UNSTATED))
                .thenRejected(TenureHasEnded.class, left("1787-01-01"));
    }

    @Test
    void who_declined_once_may_serve_later() {
        given(lapsed(ENVOY, LapseReason.DECLINED))
                .when(new Appoint(MISSION, ENVOY, date("1790-06-14"), false))
                .thenRecorded(new PersonAppointed(MISSION, ENVOY, date("1790-06-14"), false));
    }

    @Test
    void a_commission_lapses_for_one_reason() {
        given(lapsed(ENVOY, LapseReason.DECLINED))
                .when(new LapseCommission(MISSION, ENVOY, MINISTER, LapseReason.REJECTED, ""))
                .thenRejected(CommissionLapsedOtherwise.class, lapsed(ENVOY, LapseReason.DECLINED));
    }

    @Test
    void a_commission_lapses_for_one_reason_whichever_of_two_identifiers_is_used() {
        given(lapsed(ENVOY, LapseReason.DECLINED), new PersonsMerged(ENVOY, SPELT_OTHERWISE, "one hand"))
                .when(new LapseCommission(MISSION, SPELT_OTHERWISE, MINISTER, LapseReason.DIED, ""))
                .thenRejected(CommissionLapsedOtherwise.class, lapsed(ENVOY, LapseReason.DECLINED));
    }

    @Test
    void that_it_was_not_taken_up_contradicts_no_reason_for_it() {
        given(lapsed(ENVOY, LapseReason.DECLINED))
                .when(new LapseCommission(MISSION, ENVOY, MINISTER, LapseReason.NOT_TAKEN_UP, "stayed at home"))
                .thenCorroborated(
                        0, new CommissionLapsed(MISSION, ENVOY, MINISTER, LapseReason.NOT_TAKEN_UP, "stayed at home"));
    }

    private static PersonAppointed held(String from) {
        return new PersonAppointed(MISSION, ENVOY, date(from), false);
    }

    private static TenureEnded left(String on) {
        return new TenureEnded(MISSION, ENVOY, date(on), EndReason.UNSTATED);
    }

    private static CommissionLapsed lapsed(PersonId person, LapseReason reason) {
        return new CommissionLapsed(MISSION, person, MINISTER, reason, "");
    }

    private static Commission commission(String issued, String title) {
        return new Commission(date(issued), Name.english(title), FRANCE, PartialDate.UNKNOWN);
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
