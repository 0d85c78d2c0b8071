package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.COMMUNIQUE;
import static org.kurultai.domain.agreement.InstrumentKind.DECLARATION;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.kurultai.domain.agreement.InstrumentKind.OTHER;
import static org.kurultai.domain.agreement.InstrumentKind.TREATY;
import static org.kurultai.domain.agreement.Paper.AZE;
import static org.kurultai.domain.agreement.Paper.KAZ;
import static org.kurultai.domain.agreement.Paper.TUR;
import static org.kurultai.domain.agreement.Paper.UZB;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedElsewhere;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedOnAnotherDate;
import org.kurultai.domain.agreement.ConclusionRejection.SignedBeforeAdoption;
import org.kurultai.domain.party.PartyId;

class ConclusionSpec {

    private static final Paper MEMORANDUM = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "uzb-tur-migration").between(UZB, TUR)
            .signedFor(UZB, TUR);
    private static final Paper COMMUNIQUE_OF_BAKU = Paper.of(COMMUNIQUE, "ots-interior-2-final")
            .titled("Joint Communiqué")
            .on("2025-05-23")
            .in("Baku", AZE);
    private static final Paper CUSTOMS_DOCUMENT = Paper.of(OTHER, "ots-customs-11-document-1");

    @Test
    void a_memorandum_is_signed() {
        given().when(MEMORANDUM.signMemorandum()).thenRecorded(MEMORANDUM.signed());
    }

    @Test
    void a_memorandum_signed_as_an_instrument_is_the_same_memorandum() {
        given(MEMORANDUM.signed()).when(MEMORANDUM.sign()).thenNothingNew();
    }

    @Test
    void what_is_signed_twice_is_signed_once() {
        given().andCommands(MEMORANDUM.signMemorandum()).when(MEMORANDUM.signMemorandum()).thenNothingNew();
    }

    @Test
    void in_whose_words_it_was_signed_is_kept_where_nobody_is_named() {
        var c = COMMUNIQUE_OF_BAKU.sign();
        given().when(new SignInstrument(c.instrument(), c.kind(), c.title(), c.parties(), c.signatories(), c.on(),
                c.place(), c.occasion(), c.subjects(), "the ministers"))
                .thenRecorded(new InstrumentSigned(c.instrument(), c.kind(), c.title(), c.parties(), c.signatories(),
                        c.on(), c.place(), c.occasion(), c.subjects(), "the ministers"));
    }

    @Test
    void in_whose_words_a_memorandum_was_signed_is_kept_too() {
        var c = MEMORANDUM.signMemorandum();
        given().when(new SignMemorandum(c.instrument(), c.title(), c.parties(), c.signatories(), c.on(), c.place(),
                c.occasion(), c.subjects(), "the sides"))
                .thenRecorded(new InstrumentSigned(c.instrument(), MEMORANDUM_OF_UNDERSTANDING, c.title(), c.parties(),
                        c.signatories(), c.on(), c.place(), c.occasion(), c.subjects(), "the sides"));
    }

    @Test
    void documents_without_titles_are_signed() {
        given(CUSTOMS_DOCUMENT.signed())
                .when(Paper.of(OTHER, "ots-customs-11-document-2").sign())
                .thenRecorded(Paper.of(OTHER, "ots-customs-11-document-2").signed());
    }

    @Test
    void a_declaration_is_adopted_without_anybody_signing_it() {
        var declaration = Paper.of(DECLARATION, "ots-interior-2-final").on("2025-05-23");
        given().when(declaration.adopt()).thenRecorded(declaration.adopted());
    }

    @Test
    void what_is_adopted_twice_is_adopted_once() {
        given().andCommands(COMMUNIQUE_OF_BAKU.adopt()).when(COMMUNIQUE_OF_BAKU.adopt()).thenNothingNew();
    }

    @Test
    void what_one_source_calls_a_communique_another_may_call_a_declaration() {
        var declaration = Paper.of(DECLARATION, "ots-interior-2-final").titled("Joint Declaration").on("2025-05-23");
        given().andFrom("trend", COMMUNIQUE_OF_BAKU.signed())
                .whenFrom("azertac", declaration.sign())
                .thenCorroborated(0, declaration.signed());
    }

    @Test
    void a_source_that_tells_less_corroborates() {
        given().andFrom("trend", COMMUNIQUE_OF_BAKU.signed())
                .whenFrom("azertac", COMMUNIQUE_OF_BAKU.on("2025").in("", AZE).sign())
                .thenCorroborated(0, COMMUNIQUE_OF_BAKU.on("2025").in("", AZE).signed());
    }

    @Test
    void an_instrument_is_not_signed_on_two_dates() {
        given(COMMUNIQUE_OF_BAKU.signed())
                .when(COMMUNIQUE_OF_BAKU.on("2025-05-24").sign())
                .thenRejected(ConcludedOnAnotherDate.class, COMMUNIQUE_OF_BAKU.signed());
    }

    @Test
    void a_date_is_compared_with_what_every_source_states() {
        given().andFrom("one", COMMUNIQUE_OF_BAKU.on("2025").signed())
                .andCommands(COMMUNIQUE_OF_BAKU.on("2025-05-23").sign())
                .when(COMMUNIQUE_OF_BAKU.on("2025-06").sign())
                .thenRejected(ConcludedOnAnotherDate.class, COMMUNIQUE_OF_BAKU.on("2025").signed());
    }

    @Test
    void an_instrument_is_not_adopted_on_two_dates() {
        given(COMMUNIQUE_OF_BAKU.adopted())
                .when(COMMUNIQUE_OF_BAKU.on("2025-05-24").adopt())
                .thenRejected(ConcludedOnAnotherDate.class, COMMUNIQUE_OF_BAKU.adopted());
    }

    @Test
    void a_day_without_a_year_contradicts_nothing_that_may_be_that_day() {
        given(MEMORANDUM.on("2021").signed()).when(MEMORANDUM.on("XXXX-06-23").sign()).thenCorroborated(
                0, MEMORANDUM.on("XXXX-06-23").signed());
    }

    @Test
    void an_instrument_is_not_signed_in_two_cities() {
        given(COMMUNIQUE_OF_BAKU.signed())
                .when(COMMUNIQUE_OF_BAKU.in("Turkistan", KAZ).sign())
                .thenRejected(ConcludedElsewhere.class, COMMUNIQUE_OF_BAKU.signed());
    }

    @Test
    void an_instrument_may_be_adopted_first_and_signed_later_elsewhere() {
        var treaty = Paper.of(TREATY, "ots-customs-treaty");
        given(treaty.on("2024-07-06").in("Shusha", AZE).adopted())
                .when(treaty.on("2024-11-06").in("Bishkek", new PartyId("KGZ")).sign())
                .thenAccepted();
    }

    @Test
    void nothing_is_signed_before_its_text_is_adopted() {
        var adopted = Paper.of(TREATY, "ots-customs-treaty").on("2024-11-06").adopted();
        given(adopted)
                .when(Paper.of(TREATY, "ots-customs-treaty").on("2024-07").sign())
                .thenRejected(SignedBeforeAdoption.class, adopted);
    }

    @Test
    void an_adoption_that_arrives_late_does_not_follow_the_signature() {
        var signed = Paper.of(TREATY, "ots-customs-treaty").on("2024-07").signed();
        given(signed)
                .when(Paper.of(TREATY, "ots-customs-treaty").on("2024-11-06").adopt())
                .thenRejected(SignedBeforeAdoption.class, signed);
    }

    @Test
    void an_adoption_in_the_same_year_as_the_signature_contradicts_nothing() {
        given(Paper.of(TREATY, "ots-customs-treaty").on("2024").signed())
                .when(Paper.of(TREATY, "ots-customs-treaty").on("2024-11-06").adopt())
                .thenAccepted();
    }
}
