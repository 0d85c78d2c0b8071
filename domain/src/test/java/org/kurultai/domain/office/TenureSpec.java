package org.kurultai.domain.office;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.office.EndReason.RESIGNED;
import static org.kurultai.domain.office.EndReason.UNSTATED;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.Specification;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.time.PartialDate;

class TenureSpec {

    private static final PostId POST = new PostId("uzb-interior");
    private static final PersonId HOLDER = new PersonId("tashpulatov");
    private static final PersonId SAME = new PersonId("toshpulatov");

    @Test
    void a_person_is_attested_in_a_post_of_which_nothing_is_known() {
        given().when(attest(HOLDER, "2025-05-23")).thenRecorded(attested(HOLDER, "2025-05-23"));
    }

    @Test
    void the_same_day_from_another_source_corroborates() {
        given().andFrom("trend", attested(HOLDER, "2025-05-23"))
                .whenFrom("azertac", attest(HOLDER, "2025-05-23"))
                .thenCorroborated(0, attested(HOLDER, "2025-05-23"));
    }

    @Test
    void another_day_is_another_attestation_though_one_may_lie_within_the_other() {
        given(attested(HOLDER, "2025-05-23"))
                .when(attest(HOLDER, "2025-05"))
                .thenRecorded(attested(HOLDER, "2025-05"));
    }

    @Test
    void an_appointment_stated_in_more_detail_is_the_same() {
        given().andFrom("trend", appointed(HOLDER, "2024"))
                .whenFrom("azertac", appoint(HOLDER, "2024-01-10"))
                .thenCorroborated(0, appointed(HOLDER, "2024-01-10"));
    }

    @Test
    void an_acting_appointment_is_not_the_full_one() {
        given(new PersonAppointed(POST, HOLDER, date("2024"), true))
                .when(appoint(HOLDER, "2024"))
                .thenRecorded(appointed(HOLDER, "2024"));
    }

    @Test
    void an_end_stated_in_more_detail_is_the_same() {
        given().andFrom("trend", ended(HOLDER, "2025"))
                .whenFrom("azertac", new EndTenure(POST, HOLDER, date("2025-11-01"), RESIGNED))
                .thenCorroborated(0, new TenureEnded(POST, HOLDER, date("2025-11-01"), RESIGNED));
    }

    @Test
    void nobody_is_attested_after_the_tenure_ended() {
        given(ended(HOLDER, "2025-03"))
                .when(attest(HOLDER, "2025-05-23"))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2025-03"));
    }

    @Test
    void no_tenure_ends_before_the_person_is_attested() {
        given(attested(HOLDER, "2025-05-23"))
                .when(end(HOLDER, "2025-03"))
                .thenRejected(ServedAfterwards.class, attested(HOLDER, "2025-05-23"));
    }

    @Test
    void a_person_is_in_office_on_the_last_day() {
        given(ended(HOLDER, "2025-05-23")).when(attest(HOLDER, "2025-05-23")).thenAccepted();
        given(attested(HOLDER, "2025-05-23")).when(end(HOLDER, "2025-05-23")).thenAccepted();
    }

    @Test
    void an_end_within_the_same_month_contradicts_nothing_for_certain() {
        given(ended(HOLDER, "2025-05")).when(attest(HOLDER, "2025-05-23")).thenAccepted();
        given(attested(HOLDER, "2025-05-23")).when(end(HOLDER, "2025-05")).thenAccepted();
    }

    @Test
    void an_end_of_which_the_day_is_not_known_contradicts_nothing() {
        given(ended(HOLDER, "XXXX")).when(attest(HOLDER, "2025-05-23")).thenAccepted();
        given(ended(HOLDER, "2019?")).when(attest(HOLDER, "2025-05-23")).thenAccepted();
        given(ended(HOLDER, "2024")).when(attest(HOLDER, "XXXX-05-23")).thenAccepted();
    }

    @Test
    void the_end_of_another_tenure_contradicts_nothing() {
        given(ended(new PersonId("bobojonov"), "2019")).when(attest(HOLDER, "2025")).thenAccepted();
        given(new TenureEnded(new PostId("uzb-deputy"), HOLDER, date("2019"), UNSTATED))
                .when(attest(HOLDER, "2025"))
                .thenAccepted();
    }

    @Test
    void a_person_appointed_again_is_in_office_again() {
        given(ended(HOLDER, "2019"), appointed(HOLDER, "2024-01"))
                .when(attest(HOLDER, "2025-05-23"))
                .thenAccepted();
        given(attested(HOLDER, "2025-05-23"), appointed(HOLDER, "2024-01"))
                .when(end(HOLDER, "2019"))
                .thenAccepted();
        given(ended(HOLDER, "2019")).when(appoint(HOLDER, "2024-01")).thenAccepted();
    }

    @Test
    void a_person_who_was_perhaps_appointed_again_is_perhaps_in_office() {
        given(ended(HOLDER, "2024-03"), appointed(HOLDER, "2024"))
                .when(attest(HOLDER, "2025-05-23"))
                .thenAccepted();
    }

    @Test
    void an_appointment_before_the_end_or_after_the_day_brings_nobody_back() {
        given(appointed(HOLDER, "2017"), appointed(HOLDER, "2026"), ended(HOLDER, "2019"))
                .when(attest(HOLDER, "2025-05-23"))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2019"));
        given(appointed(HOLDER, "2017"), appointed(HOLDER, "2026"), attested(HOLDER, "2025-05-23"))
                .when(end(HOLDER, "2019"))
                .thenRejected(ServedAfterwards.class, attested(HOLDER, "2025-05-23"));
    }

    @Test
    void acting_in_a_post_is_being_in_it() {
        given(ended(HOLDER, "2019"))
                .when(new AttestTenure(POST, HOLDER, date("2025"), true))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2019"));
    }

    @Test
    void a_tenure_ends_once() {
        given(appointed(HOLDER, "2017"), ended(HOLDER, "2019"))
                .when(end(HOLDER, "2021"))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2019"));
        given(appointed(HOLDER, "2017"), ended(HOLDER, "2021"))
                .when(end(HOLDER, "2019"))
                .thenRejected(ServedAfterwards.class, ended(HOLDER, "2021"));
    }

    @Test
    void two_tenures_end_twice() {
        given(ended(HOLDER, "2019"), appointed(HOLDER, "2020")).when(end(HOLDER, "2021")).thenAccepted();
        given(ended(HOLDER, "2021"), appointed(HOLDER, "2020")).when(end(HOLDER, "2019")).thenAccepted();
    }

    @Test
    void an_end_made_exact_contradicts_what_the_exact_day_contradicts() {
        given(ended(HOLDER, "2025"), attested(HOLDER, "2025-05-23"))
                .when(end(HOLDER, "2025-03"))
                .thenRejected(ServedAfterwards.class, attested(HOLDER, "2025-05-23"));
    }

    @Test
    void an_appointment_made_exact_contradicts_what_the_exact_day_contradicts() {
        var known = given(appointed(HOLDER, "2024"), ended(HOLDER, "2024-03"), attested(HOLDER, "2025-05-23"));
        known.when(appoint(HOLDER, "2024-01-10"))
                .thenRejected(ServedAfterwards.class, ended(HOLDER, "2024-03"), attested(HOLDER, "2025-05-23"));
        known.when(appoint(HOLDER, "2024-06-10")).thenCorroborated(0, appointed(HOLDER, "2024-06-10"));
    }

    @Test
    void two_statements_of_one_appointment_are_not_two_appointments() {
        given(appointed(HOLDER, "2024-01-10"))
                .andCommands(appoint(HOLDER, "2024"), end(HOLDER, "2024-03"))
                .when(attest(HOLDER, "2025-05-23"))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2024-03"));
    }

    @Test
    void persons_merged_answer_to_both_identifiers_in_their_tenures() {
        merged(ended(HOLDER, "2019"))
                .when(attest(SAME, "2025"))
                .thenRejected(TenureHasEnded.class, ended(HOLDER, "2019"));
        merged(attested(SAME, "2025"))
                .when(end(HOLDER, "2019"))
                .thenRejected(ServedAfterwards.class, attested(SAME, "2025"));
        merged(attested(HOLDER, "2025"))
                .whenFrom("azertac", attest(SAME, "2025"))
                .thenCorroborated(1, attested(SAME, "2025"));
    }

    @Test
    void the_end_stated_under_one_identifier_and_the_appointment_under_the_other_are_of_one_person() {
        merged(ended(HOLDER, "2019"), appointed(SAME, "2020")).when(attest(HOLDER, "2025")).thenAccepted();
    }

    private static Specification merged(OfficeEvent... tenure) {
        return given(new PersonsMerged(HOLDER, SAME, "one spelling")).and(tenure);
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
