package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.AllOrders;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Instrument.Designation;
import org.kurultai.domain.view.Tenure.Attestation;
import org.kurultai.domain.view.Tenure.Bound;
import org.kurultai.domain.visit.VisitEvent;

/** What a reader sees of the five reports. */
class FiveReportsSpec {

    private final Reports reports = FiveReports.read();

    @Test
    void the_azerbaijani_minister_is_attested_on_a_day_by_two_sources_and_on_another_without_a_year() {
        var tenure = only(reports.tenure().of(AZE_INTERIOR).tenures());
        assertThat(tenure.person()).isEqualTo(EYVAZOV);
        assertThat(tenure.attestations())
                .containsExactly(new Attestation(on("2025-05-23"), BAKU, Reports.from(AZERTAC, TREND)));
        assertThat(tenure.undated())
                .containsExactlyInAnyOrder(
                        new Attestation(on("XXXX-06-23"), VisitEvent.occasion(AUDIENCE), Reports.from(MIA_AZE)),
                        new Attestation(
                                DateRange.UNKNOWN, VisitEvent.occasion(ACADEMY_TALKS), Reports.from(MIA_AZE)));
        assertThat(tenure.earliestStart()).isEqualTo(Bound.OPEN);
        assertThat(tenure.latestEnd()).isEqualTo(Bound.OPEN);
        assertThat(tenure.start().isStated()).isFalse();
        assertThat(tenure.end().isStated()).isFalse();
        assertThat(tenure.evidence()).isEqualTo(Reports.from(AZERTAC, MIA_AZE, TREND));
    }

    @Test
    void the_turkish_minister_is_attested_on_a_day_and_at_talks_nobody_dates() {
        var tenure = only(reports.tenure().of(TUR_INTERIOR).tenures());
        assertThat(tenure.person()).isEqualTo(YERLIKAYA);
        assertThat(tenure.firstAttested()).isEqualTo(on("2025-05-23"));
        assertThat(tenure.undated())
                .containsExactly(new Attestation(
                        DateRange.UNKNOWN, VisitEvent.occasion(MIGRATION_TALKS), Reports.from(MIA_UZB)));
    }

    @Test
    void a_minister_by_whose_invitation_a_visit_is_made_is_attested_by_it() {
        assertThat(only(reports.tenure().of(BGR_INTERIOR).tenures()).undated())
                .extracting(Attestation::occasion)
                .containsExactly(VisitEvent.occasion(ACADEMY_TALKS), VisitEvent.occasion(BULGARIA));
    }

    @Test
    void both_spellings_are_names_of_one_person_and_the_one_of_most_sources_comes_first() {
        assertThat(reports.directory().person(TASHPULATOV).orElseThrow().names())
                .containsExactly(
                        new Stated<>(Name.english("Aziz Tashpulatov"), Reports.from(AZERTAC, MIA_UZB)),
                        new Stated<>(Name.english("Aziz Toshpulatov"), Reports.from(TREND)));
    }

    @Test
    void the_first_meeting_is_unknown_the_second_was_held_and_the_third_is_agreed() {
        assertThat(reports.rotation().rows(INTERIOR))
                .containsExactly(
                        new Hosting(INTERIOR, 1, MeetingId.NONE, PartyId.NONE, DateRange.UNKNOWN, Place.UNKNOWN,
                                HostingStatus.UNKNOWN, List.of()),
                        new Hosting(INTERIOR, 2, SECOND, AZE, on("2025-05-23"), Place.of("Baku", AZE),
                                HostingStatus.HELD, Reports.from(AZERTAC, TREND)),
                        new Hosting(INTERIOR, 3, MeetingId.NONE, KAZ, on("2026"), new Place("", KAZ, ""),
                                HostingStatus.AGREED, Reports.from(AZERTAC, TREND)));
    }

    @Test
    void the_eleventh_meeting_of_customs_heads_has_no_year() {
        assertThat(reports.rotation().rows(CUSTOMS_HEADS)).hasSize(11);
        assertThat(reports.rotation().rows(CUSTOMS_HEADS).getLast())
                .isEqualTo(new Hosting(CUSTOMS_HEADS, 11, ELEVENTH, KAZ, on("XXXX-09-06/XXXX-09-08"),
                        Place.of("Turkistan", KAZ), HostingStatus.HELD, Reports.from(CUSTOMS)));
    }

    @Test
    void a_document_that_one_source_calls_communique_and_another_declaration_is_one_in_dispute() {
        var communique = reports.registry().instrument(COMMUNIQUE).orElseThrow();
        assertThat(communique.designations())
                .containsExactly(
                        new Designation(InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, Reports.from(TREND)),
                        new Designation(InstrumentKind.DECLARATION, ERKLAERUNG, Reports.from(AZERTAC)));
        assertThat(only(communique.disputes()))
                .returns(Dispute.Kind.DIFFERENT_DESIGNATIONS, Dispute::kind)
                .returns(true, Dispute::open)
                .returns(Reports.from(AZERTAC, TREND), Dispute::evidence);
        assertThat(communique.on()).isEqualTo(PartialDate.UNKNOWN);
        assertThat(communique.when()).isEqualTo(on("2025-05-23"));
    }

    @Test
    void two_academies_are_parties_to_what_two_ministers_sign() {
        var academies = reports.registry().instrument(ACADEMIES).orElseThrow();
        assertThat(academies.parties()).containsExactly(AZE_ACADEMY, BGR_ACADEMY);
        assertThat(academies.signatories())
                .containsExactly(
                        new Signatory(AZE, EYVAZOV, AZE_INTERIOR), new Signatory(BGR, RASHKOV, BGR_INTERIOR));
        assertThat(reports.registry().byParty(AZE)).isEmpty();
        assertThat(reports.registry().signedFor(AZE)).containsExactly(academies);
        assertThat(reports.registry().bySignatory(EYVAZOV)).containsExactly(academies);
    }

    @Test
    void three_documents_without_titles_are_kept() {
        assertThat(reports.registry().byOccasion(Occasion.of(ELEVENTH)))
                .hasSize(3)
                .allSatisfy(i -> assertThat(i.designations())
                        .containsExactly(new Designation(InstrumentKind.OTHER, Name.NONE, Reports.from(CUSTOMS))));
    }

    @Test
    void instruments_are_found_by_kind_and_by_subject() {
        assertThat(reports.registry().byKind(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING))
                .extracting(Instrument::instrument)
                .containsExactly(ACADEMIES, MIGRATION);
        assertThat(reports.registry().bySubject("Migration"))
                .extracting(Instrument::instrument)
                .containsExactly(MIGRATION);
        assertThat(reports.registry().all()).hasSize(6);
    }

    @Test
    void all_orders_in_which_the_five_reports_can_arrive_give_the_same_views() {
        var expected = reports.everything(Lens.CLEAR);
        assertThat(AllOrders.of(FiveReports.each()))
                .hasSize(120)
                .allSatisfy(order -> assertThat(Reports.of(FiveReports.flat(order).toList()).everything(Lens.CLEAR))
                        .isEqualTo(expected));
    }

    @Test
    void loading_a_report_again_changes_no_row() {
        var twice = FiveReports.flat(List.of(FiveReports.trend(), FiveReports.azertac(), FiveReports.trend()));
        var once = FiveReports.flat(List.of(FiveReports.trend(), FiveReports.azertac()));
        assertThat(Reports.of(twice.toList()).everything(Lens.CLEAR))
                .isEqualTo(Reports.of(once.toList()).everything(Lens.CLEAR));
    }

    private static <T> T only(List<T> things) {
        assertThat(things).hasSize(1);
        return things.getFirst();
    }

    @Test
    void the_communique_was_in_force_from_the_day_of_the_meeting() {
        assertThat(reports.registry().inForceAt(COMMUNIQUE, date("2025-05-22"))).isEqualTo(Answer.NO);
        assertThat(reports.registry().inForceAt(COMMUNIQUE, date("2025-05-23"))).isEqualTo(Answer.YES);
        assertThat(reports.registry().inForceAt(ACADEMIES, date("2025-05-23"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_person_is_found_under_one_identifier() {
        assertThat(reports.tenure().all())
                .flatExtracting(PostTenure::tenures)
                .extracting(Tenure::person)
                .containsExactlyInAnyOrder(EYVAZOV, RASHKOV, YERLIKAYA, TASHPULATOV)
                .doesNotContain(PersonId.NONE);
    }
}
