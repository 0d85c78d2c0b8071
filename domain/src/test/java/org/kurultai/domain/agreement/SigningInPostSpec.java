package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.kurultai.domain.agreement.Paper.BGR;
import static org.kurultai.domain.agreement.Paper.date;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;

class SigningInPostSpec {

    private static final PostId MINISTER = new PostId("BGR-interior-minister");
    private static final PersonId RASHKOV = new PersonId("boyko-rashkov");
    private static final PersonId ANOTHER = new PersonId("another-minister");
    private static final PostEstablished POST = new PostEstablished(MINISTER, BGR, new Portfolio("interior"),
            Name.english("Minister"), false);
    private static final TenureEnded ENDED = ended(RASHKOV, "2021-12-13");
    private static final Paper MEMORANDUM = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies")
            .signedBy(new Signatory(BGR, RASHKOV, MINISTER));

    @Test
    void a_minister_signs_while_in_office() {
        given(POST, ENDED).when(MEMORANDUM.on("2021-06-23").signMemorandum()).thenAccepted();
    }

    @Test
    void nobody_signs_in_a_post_after_the_tenure_has_ended() {
        given(POST, ENDED).when(MEMORANDUM.on("2022-06-23").sign()).thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void a_tenure_does_not_end_before_the_minister_signs() {
        var signed = MEMORANDUM.on("2022-06-23").signed();
        given(POST, signed)
                .when(new EndTenure(MINISTER, RASHKOV, date("2021-12-13"), EndReason.UNSTATED))
                .thenRejected(ServedAfterwards.class, signed);
    }

    @Test
    void a_signature_on_a_day_without_a_year_contradicts_no_end() {
        given(POST, ENDED).when(MEMORANDUM.on("XXXX-06-23").sign()).thenAccepted();
    }

    @Test
    void an_end_contradicts_no_signature_on_a_day_without_a_year() {
        given(POST, MEMORANDUM.on("XXXX-06-23").signed())
                .when(new EndTenure(MINISTER, RASHKOV, date("2021-12-13"), EndReason.UNSTATED))
                .thenAccepted();
    }

    @Test
    void the_date_that_one_source_gives_holds_for_the_signatory_that_another_names() {
        given(POST, ENDED)
                .andFrom("one", Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies").on("2022-06-23").signed())
                .whenFrom("another", MEMORANDUM.sign())
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void the_date_that_one_source_gives_holds_against_an_end_that_arrives_late() {
        var signed = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies").on("2022-06-23").signed();
        given(POST).andFrom("one", signed)
                .andCommands(MEMORANDUM.sign())
                .when(new EndTenure(MINISTER, RASHKOV, date("2021-12-13"), EndReason.UNSTATED))
                .thenRejected(ServedAfterwards.class, signed);
    }

    @Test
    void the_date_that_a_second_source_gives_holds_against_an_end_that_arrives_late() {
        given(POST).andFrom("one", MEMORANDUM.signed())
                .andCommands(Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies").on("2022-06-23").sign())
                .when(new EndTenure(MINISTER, RASHKOV, date("2021-12-13"), EndReason.UNSTATED))
                .thenRejected(ServedAfterwards.class, MEMORANDUM.signed());
    }

    @Test
    void a_person_known_under_two_identifiers_does_not_sign_after_the_tenure_has_ended() {
        var spelt = new PersonId("boiko-rashkov");
        given(POST, ENDED, new PersonsMerged(RASHKOV, spelt, "the same minister"))
                .when(MEMORANDUM.on("2022-06-23").signedBy(new Signatory(BGR, spelt, MINISTER)).sign())
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void a_tenure_does_not_end_before_the_minister_signs_under_another_identifier() {
        var spelt = new PersonId("boiko-rashkov");
        var signed = MEMORANDUM.on("2022-06-23").signed();
        given(POST, signed, new PersonsMerged(RASHKOV, spelt, "the same minister"))
                .when(new EndTenure(MINISTER, spelt, date("2021-12-13"), EndReason.UNSTATED))
                .thenRejected(ServedAfterwards.class, signed);
    }

    @Test
    void nobody_signs_in_a_post_that_another_holds() {
        var appointed = appointed(ANOTHER, "2019-01-01");
        var ended = ended(ANOTHER, "2023-01-01");
        given(POST, appointed, ended)
                .when(MEMORANDUM.on("2021-06-23").sign())
                .thenRejected(PostIsHeldByAnother.class, appointed, ended);
    }

    @Test
    void nobody_is_appointed_to_a_post_in_which_another_signs_at_the_time() {
        var ended = ended(ANOTHER, "2023-01-01");
        var signed = MEMORANDUM.on("2021-06-23").signed();
        given(POST, ended, signed)
                .when(new Appoint(MINISTER, ANOTHER, date("2019-01-01"), false))
                .thenRejected(PostIsHeldByAnother.class, ended, signed);
    }

    @Test
    void a_post_in_which_one_signs_while_another_holds_it_is_not_established_as_that_of_one_holder() {
        var appointed = appointed(ANOTHER, "2019-01-01");
        var ended = ended(ANOTHER, "2023-01-01");
        var signed = MEMORANDUM.on("2021-06-23").signed();
        given(appointed, ended, signed)
                .when(new EstablishPost(MINISTER, BGR, POST.portfolio(), POST.title(), false))
                .thenRejected(PostIsHeldByAnother.class, appointed, ended, signed);
    }

    @Test
    void of_a_post_nothing_is_known_of_there_may_be_several_holders() {
        given(appointed(ANOTHER, "2019-01-01"), ended(ANOTHER, "2023-01-01"))
                .when(MEMORANDUM.on("2021-06-23").sign())
                .thenAccepted();
    }

    @Test
    void a_person_may_be_appointed_who_signs_in_the_post() {
        given(POST, ENDED, MEMORANDUM.on("2021-06-23").signed())
                .when(new Appoint(MINISTER, RASHKOV, date("2021-05-12"), false))
                .thenAccepted();
    }

    private static PersonAppointed appointed(PersonId person, String from) {
        return new PersonAppointed(MINISTER, person, date(from), false);
    }

    private static TenureEnded ended(PersonId person, String on) {
        return new TenureEnded(MINISTER, person, date(on), EndReason.UNSTATED);
    }
}
