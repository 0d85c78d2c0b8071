package org.kurultai.domain.office;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.office.EndReason.UNSTATED;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.Specification;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

class OneHolderSpec {

    private static final PostId POST = new PostId("tur-interior");
    private static final PersonId SOYLU = new PersonId("soylu");
    private static final PersonId YERLIKAYA = new PersonId("yerlikaya");
    private static final PersonAppointed SOYLU_FROM = appointed(SOYLU, "2016-08-31");
    private static final TenureEnded SOYLU_UNTIL = ended(SOYLU, "2023-06-04");

    @Test
    void nobody_else_is_attested_while_the_post_is_held() {
        known(SOYLU_FROM, SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2020"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, SOYLU_UNTIL);
    }

    @Test
    void nobody_else_is_appointed_while_the_post_is_held() {
        known(SOYLU_FROM, SOYLU_UNTIL)
                .when(appoint(YERLIKAYA, "2020"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, SOYLU_UNTIL);
    }

    @Test
    void no_tenure_ends_after_another_has_been_attested_in_the_midst_of_it() {
        known(SOYLU_FROM, attested(YERLIKAYA, "2020"))
                .when(end(SOYLU, "2023-06-04"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, attested(YERLIKAYA, "2020"));
    }

    @Test
    void no_tenure_that_has_ended_began_before_another_was_attested_in_the_midst_of_it() {
        known(SOYLU_UNTIL, attested(YERLIKAYA, "2020"))
                .when(appoint(SOYLU, "2016-08-31"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_UNTIL, attested(YERLIKAYA, "2020"));
    }

    @Test
    void no_tenure_ends_after_another_has_been_appointed_in_the_midst_of_it() {
        known(SOYLU_FROM, appointed(YERLIKAYA, "2020"))
                .when(end(SOYLU, "2023-06-04"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, appointed(YERLIKAYA, "2020"));
    }

    @Test
    void two_tenures_from_the_same_day_on_overlap() {
        known(SOYLU_FROM, SOYLU_UNTIL, appointed(YERLIKAYA, "2016-08-31"))
                .when(end(YERLIKAYA, "2018"))
                .thenRejected(
                        PostIsHeldByAnother.class, SOYLU_FROM, SOYLU_UNTIL, appointed(YERLIKAYA, "2016-08-31"));
    }

    @Test
    void the_days_of_a_handover_belong_to_both() {
        known(SOYLU_FROM, SOYLU_UNTIL).when(appoint(YERLIKAYA, "2023-06-04")).thenAccepted();
        known(SOYLU_FROM, appointed(YERLIKAYA, "2023-06-04"))
                .when(end(SOYLU, "2023-06-04"))
                .thenAccepted();
        known(SOYLU_FROM, SOYLU_UNTIL)
                .when(attest(new PersonId("ala"), "2016-08-31"))
                .thenAccepted();
    }

    @Test
    void an_acting_holder_stands_beside_the_full_one() {
        var acting = new PersonAppointed(POST, YERLIKAYA, date("2020"), true);
        known(SOYLU_FROM, SOYLU_UNTIL)
                .when(new AttestTenure(POST, YERLIKAYA, date("2020"), true))
                .thenAccepted();
        known(SOYLU_FROM, SOYLU_UNTIL)
                .when(new Appoint(POST, YERLIKAYA, date("2020"), true))
                .thenAccepted();
        known(SOYLU_FROM, acting).when(end(SOYLU, "2023-06-04")).thenAccepted();
    }

    @Test
    void an_acting_holder_keeps_nobody_from_holding_the_post() {
        known(new PersonAppointed(POST, SOYLU, date("2016-08-31"), true), SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2020"))
                .thenAccepted();
    }

    @Test
    void a_collegial_post_has_several_holders() {
        given(established(true), SOYLU_FROM, SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2020"))
                .thenAccepted();
    }

    @Test
    void a_post_of_which_nothing_is_known_may_be_collegial() {
        given(SOYLU_FROM, SOYLU_UNTIL).when(attest(YERLIKAYA, "2020")).thenAccepted();
    }

    @Test
    void an_appointment_without_an_end_keeps_nobody_out() {
        known(SOYLU_FROM).when(attest(YERLIKAYA, "2025-05-23")).thenAccepted();
    }

    @Test
    void attestations_before_and_after_keep_nobody_out() {
        known(attested(SOYLU, "2018"), attested(SOYLU, "2022"))
                .when(attest(YERLIKAYA, "2020"))
                .thenAccepted();
    }

    @Test
    void a_day_that_may_lie_outside_the_tenure_contradicts_nothing() {
        known(SOYLU_FROM, SOYLU_UNTIL).when(attest(YERLIKAYA, "2023")).thenAccepted();
        known(SOYLU_FROM, SOYLU_UNTIL).when(attest(YERLIKAYA, "XXXX-03-01")).thenAccepted();
        known(appointed(SOYLU, "XXXX"), SOYLU_UNTIL).when(attest(YERLIKAYA, "2020")).thenAccepted();
    }

    @Test
    void a_person_appointed_again_in_between_may_have_been_out_of_office_before() {
        known(SOYLU_FROM, appointed(SOYLU, "2021"), SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2020"))
                .thenAccepted();
        known(SOYLU_FROM, appointed(SOYLU, "2021"), SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2022"))
                .thenRejected(PostIsHeldByAnother.class, appointed(SOYLU, "2021"), SOYLU_UNTIL);
    }

    @Test
    void a_tenure_runs_to_the_first_end_that_may_be_its_own() {
        known(SOYLU_FROM, ended(SOYLU, "2018"), appointed(SOYLU, "2021"), SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2020"))
                .thenAccepted();
        known(SOYLU_FROM, ended(SOYLU, "2018"), appointed(SOYLU, "2021"), SOYLU_UNTIL)
                .when(attest(YERLIKAYA, "2017"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, ended(SOYLU, "2018"));
    }

    @Test
    void an_appointment_made_exact_contradicts_what_the_exact_day_contradicts() {
        known(appointed(SOYLU, "2016"), SOYLU_UNTIL, attested(YERLIKAYA, "2016-11"))
                .when(appoint(SOYLU, "2016-08-31"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_UNTIL, attested(YERLIKAYA, "2016-11"));
    }

    @Test
    void two_statements_of_one_appointment_are_one_tenure() {
        known(appointed(SOYLU, "2016"))
                .andCommands(appoint(SOYLU, "2016-08-31"), end(SOYLU, "2023-06-04"))
                .when(attest(YERLIKAYA, "2016-11"))
                .thenRejected(PostIsHeldByAnother.class, appointed(SOYLU, "2016"), SOYLU_UNTIL);
    }

    @Test
    void a_person_merged_with_the_holder_is_no_other() {
        known(SOYLU_FROM, SOYLU_UNTIL, new PersonsMerged(SOYLU, new PersonId("s-soylu"), "one spelling"))
                .when(attest(new PersonId("s-soylu"), "2020"))
                .thenAccepted();
    }

    @Test
    void a_tenure_begun_under_one_identifier_and_ended_under_the_other_is_one() {
        var until = ended(new PersonId("s-soylu"), "2023-06-04");
        known(SOYLU_FROM, until, new PersonsMerged(SOYLU, new PersonId("s-soylu"), "one spelling"))
                .when(attest(YERLIKAYA, "2020"))
                .thenRejected(PostIsHeldByAnother.class, SOYLU_FROM, until);
    }

    private static Specification known(OfficeEvent... facts) {
        return given(established(false)).and(facts);
    }

    private static PostEstablished established(boolean collegial) {
        return new PostEstablished(
                POST,
                new PartyId("TUR"),
                new Portfolio("interior"),
                Name.english("Minister of Internal Affairs"),
                collegial);
    }

    private static Appoint appoint(PersonId person, String from) {
        return new Appoint(POST, person, date(from), false);
    }

    private static PersonAppointed appointed(PersonId person, String from) {
        return new PersonAppointed(POST, person, date(from), false);
    }

    private static AttestTenure attest(PersonId person, String on) {
        return new AttestTenure(POST, person, date(on), false);
    }

    private static TenureAttested attested(PersonId person, String on) {
        return new TenureAttested(POST, person, date(on), false);
    }

    private static EndTenure end(PersonId person, String on) {
        return new EndTenure(POST, person, date(on), UNSTATED);
    }

    private static TenureEnded ended(PersonId person, String on) {
        return new TenureEnded(POST, person, date(on), UNSTATED);
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
