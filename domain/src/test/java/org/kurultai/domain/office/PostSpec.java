package org.kurultai.domain.office;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.given;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.PostBelongsToAnother;
import org.kurultai.domain.office.OfficeRejection.PostHasAnotherPortfolio;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldInAnotherWay;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

class PostSpec {

    private static final PostId POST = new PostId("aze-interior");
    private static final PartyId AZE = new PartyId("AZE");
    private static final Portfolio INTERIOR = new Portfolio("interior");
    private static final Name MINISTER = Name.english("Minister of Internal Affairs");
    private static final PostEstablished ESTABLISHED = new PostEstablished(POST, AZE, INTERIOR, MINISTER, false);

    @Test
    void a_post_is_established() {
        given().when(establish(AZE, INTERIOR, MINISTER, false)).thenRecorded(ESTABLISHED);
    }

    @Test
    void a_post_established_again_alike_is_nothing_new() {
        given(ESTABLISHED).when(establish(AZE, INTERIOR, MINISTER, false)).thenNothingNew();
    }

    @Test
    void another_title_of_the_same_post_is_kept() {
        var title = new Name("Daxili işlər naziri", "az");
        given().andFrom("trend", ESTABLISHED)
                .whenFrom("azertac", establish(AZE, INTERIOR, title, false))
                .thenCorroborated(0, new PostEstablished(POST, AZE, INTERIOR, title, false));
    }

    @Test
    void a_portfolio_that_is_not_stated_contradicts_none() {
        given().andFrom("trend", ESTABLISHED)
                .whenFrom("azertac", establish(AZE, Portfolio.NONE, MINISTER, false))
                .thenCorroborated(0, new PostEstablished(POST, AZE, Portfolio.NONE, MINISTER, false));
    }

    @Test
    void a_post_belongs_to_one_party() {
        given(ESTABLISHED)
                .when(establish(new PartyId("KAZ"), INTERIOR, MINISTER, false))
                .thenRejected(PostBelongsToAnother.class, ESTABLISHED);
    }

    @Test
    void a_post_has_one_portfolio() {
        given(ESTABLISHED)
                .when(establish(AZE, new Portfolio("customs"), MINISTER, false))
                .thenRejected(PostHasAnotherPortfolio.class, ESTABLISHED);
    }

    @Test
    void a_post_is_collegial_or_not() {
        given(ESTABLISHED)
                .when(establish(AZE, INTERIOR, MINISTER, true))
                .thenRejected(PostIsHeldInAnotherWay.class, ESTABLISHED);
    }

    @Test
    void another_post_may_be_of_another_party() {
        given(ESTABLISHED)
                .when(new EstablishPost(
                        new PostId("kaz-interior"), new PartyId("KAZ"), INTERIOR, MINISTER, false))
                .thenAccepted();
    }

    @Test
    void a_post_that_two_held_at_a_time_is_not_established_for_one() {
        var appointed = new PersonAppointed(POST, person("eyvazov"), date("2019-06-13"), false);
        var ended = new TenureEnded(POST, person("eyvazov"), date("2026"), EndReason.UNSTATED);
        var another = new TenureAttested(POST, person("usubov"), date("2025-05-23"), false);
        given(appointed, ended, another)
                .when(establish(AZE, INTERIOR, MINISTER, false))
                .thenRejected(PostIsHeldByAnother.class, appointed, ended, another);
        given(appointed, ended, another)
                .when(establish(AZE, INTERIOR, MINISTER, true))
                .thenAccepted();
    }

    @Test
    void a_post_that_nobody_certainly_held_without_interruption_is_established_for_one() {
        given(
                new PersonAppointed(POST, person("eyvazov"), date("2019-06-13"), false),
                new TenureAttested(POST, person("usubov"), date("2025-05-23"), false))
                .when(establish(AZE, INTERIOR, MINISTER, false))
                .thenAccepted();
    }

    @Test
    void a_post_without_a_title_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> establish(AZE, INTERIOR, Name.NONE, false))
                .withMessage("the title of the post is missing");
    }

    private static EstablishPost establish(PartyId body, Portfolio portfolio, Name title, boolean collegial) {
        return new EstablishPost(POST, body, portfolio, title, collegial);
    }

    private static PersonId person(String id) {
        return new PersonId(id);
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
