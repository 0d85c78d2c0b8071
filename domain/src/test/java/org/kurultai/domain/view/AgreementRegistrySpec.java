package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.ERKLAERUNG;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.JOINT_COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.signed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Instrument.Designation;
import org.kurultai.domain.view.TreatyAction.Kind;

class AgreementRegistrySpec {

    private static final InstrumentId TREATY = new InstrumentId("legal-assistance");
    private static final InstrumentSigned COMMUNIQUE_SIGNED = signed(
            COMMUNIQUE, InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, BAKU);
    private static final InstrumentSigned DECLARATION_SIGNED = signed(
            COMMUNIQUE, InstrumentKind.DECLARATION, ERKLAERUNG, BAKU);

    @Test
    void sources_put_together_what_each_knows() {
        var signatory = new Signatory(AZE, EYVAZOV, AZE_INTERIOR);
        var treaty = treaty(Reports.none()
                .and("one", treatySigned("2024", Set.of(Signatory.of(AZE), Signatory.of(BGR))))
                .and("two", treatySigned("2024-03-05", Set.of(new Signatory(AZE, EYVAZOV, PostId.NONE), signatory))));
        assertThat(treaty.on()).isEqualTo(date("2024-03-05"));
        assertThat(treaty.signatories()).containsExactly(signatory, Signatory.of(BGR));
        assertThat(treaty.disputes()).isEmpty();
        assertThat(treaty.evidence()).isEqualTo(Reports.from("one", "two"));
    }

    @Test
    void the_words_of_the_source_that_a_finding_prefers_come_first_and_the_dispute_is_over() {
        var reports = Reports.none().and("trend", COMMUNIQUE_SIGNED).and("azertac", DECLARATION_SIGNED);
        var upheld = reports.and("", new FactUpheld(
                reports.fact(COMMUNIQUE_SIGNED), Reports.source("azertac"), "the text itself says so"));
        assertThat(communique(reports).designation().kind()).isEqualTo(InstrumentKind.COMMUNIQUE);
        var preferred = reports.and("", new FactUpheld(
                reports.fact(COMMUNIQUE_SIGNED), Reports.source("trend"), "the text itself says so"));
        assertThat(communique(preferred).designations())
                .containsExactly(
                        new Designation(InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, Reports.from("trend")),
                        new Designation(InstrumentKind.DECLARATION, ERKLAERUNG, Reports.from("azertac")));
        assertThat(communique(upheld).designation().kind()).isEqualTo(InstrumentKind.DECLARATION);
        assertThat(communique(preferred).disputes())
                .containsExactly(new Dispute(Dispute.Kind.DIFFERENT_DESIGNATIONS, InstrumentSigned.class, "", "",
                        false, "the text itself says so", Reports.source("trend"), Reports.from("azertac", "trend")));
    }

    @Test
    void a_source_that_calls_it_differently_after_the_finding_opens_the_dispute_again() {
        var reports = Reports.none().and("one", COMMUNIQUE_SIGNED);
        var upheld = reports.and("", new FactUpheld(
                reports.fact(COMMUNIQUE_SIGNED), Reports.source("one"), "")).and("two", DECLARATION_SIGNED);
        assertThat(communique(upheld).disputes()).extracting(Dispute::open).containsExactly(true);
    }

    @Test
    void a_translation_or_a_missing_title_is_no_dispute() {
        var reports = Reports.none()
                .and("one", COMMUNIQUE_SIGNED)
                .and("two", signed(COMMUNIQUE, InstrumentKind.COMMUNIQUE, new Name("Ortak Bildiri", "tr"), BAKU))
                .and("three", signed(COMMUNIQUE, InstrumentKind.OTHER, Name.NONE, BAKU));
        assertThat(communique(reports).disputes()).isEmpty();
        assertThat(communique(reports).designations()).hasSize(2);
    }

    @Test
    void a_disputed_fact_and_a_refused_claim_show_until_the_fact_is_upheld() {
        var reports = Reports.none().and("one", COMMUNIQUE_SIGNED);
        var fact = reports.fact(COMMUNIQUE_SIGNED);
        var disputed = reports.and("two", new FactDisputed(fact, "no text was published"))
                .and("three", new ClaimRefused("SignedOnAnotherDay", "it was signed a day later", List.of(fact)));
        assertThat(communique(disputed).disputes())
                .extracting(Dispute::kind)
                .containsExactly(Dispute.Kind.CLAIM_REFUSED, Dispute.Kind.FACT_DISPUTED);
        assertThat(communique(disputed).disputes()).extracting(Dispute::open).containsOnly(true);
        assertThat(communique(disputed).disputes())
                .extracting(Dispute::evidence)
                .containsExactly(Reports.from("three"), Reports.from("two"));
        var upheld = disputed.and("", new FactUpheld(fact, Reports.source("one"), "a photograph shows it"));
        assertThat(communique(upheld).disputes()).extracting(Dispute::open).containsOnly(false);
        assertThat(communique(upheld).disputes()).extracting(Dispute::finding).containsOnly("a photograph shows it");
    }

    @Test
    void an_instrument_overruled_is_no_longer_in_the_registry() {
        var reports = Reports.none().and("one", COMMUNIQUE_SIGNED).and("two", DECLARATION_SIGNED);
        var overruled = reports.and("", new FactOverruled(reports.fact(COMMUNIQUE_SIGNED), "nothing was signed"));
        assertThat(overruled.registry().all()).isEmpty();
    }

    @Test
    void the_steps_of_its_life_come_by_date_each_once() {
        var treaty = treaty(Reports.none()
                .and("one", treatySigned("2024-03-05", Set.of()))
                .and("one", new InstrumentEnteredIntoForce(TREATY, date("2025-01-10")))
                .and("one", new InstrumentRatified(TREATY, AZE, date("2024-11")))
                .and("two", new InstrumentRatified(TREATY, AZE, date("2024-11-20")))
                .and("two", new InstrumentRatified(TREATY, BGR, date("2024-12-01"))));
        assertThat(treaty.steps()).extracting(TreatyAction::kind)
                .containsExactly(Kind.RATIFIED, Kind.RATIFIED, Kind.ENTERED_INTO_FORCE);
        assertThat(treaty.steps().getFirst())
                .returns(AZE, TreatyAction::party)
                .returns(date("2024-11-20"), TreatyAction::on)
                .returns(Reports.from("one", "two"), TreatyAction::evidence);
    }

    @Test
    void a_treaty_is_in_force_from_its_entry_into_force_until_it_is_ended() {
        var signed = Reports.none().and("", treatySigned("2024-03-05", Set.of()));
        assertThat(inForce(signed, "2024-03-04", "2024-06-01")).containsExactly(Answer.NO, Answer.UNKNOWN);
        var entered = signed.and("", new InstrumentEnteredIntoForce(TREATY, date("2025-01-10")));
        assertThat(inForce(entered, "2025-01-09", "2025-01-10", "2030", "XXXX"))
                .containsExactly(Answer.NO, Answer.YES, Answer.YES, Answer.UNKNOWN);
        var terminated = entered.and("", new InstrumentTerminated(TREATY, "", date("2027")));
        assertThat(inForce(terminated, "2026", "2027-05-01", "2028"))
                .containsExactly(Answer.YES, Answer.UNKNOWN, Answer.NO);
        var superseded = entered.and("", new InstrumentSuperseded(TREATY, COMMUNIQUE, date("2026-02-01")));
        assertThat(inForce(superseded, "2026-01-31", "2026-02-01")).containsExactly(Answer.YES, Answer.NO);
        var denounced = entered.and("", new InstrumentDenounced(TREATY, BGR, date("2026-02-01")));
        assertThat(inForce(denounced, "2026-01-31", "2026-02-01")).containsExactly(Answer.YES, Answer.NO);
        var acceded = denounced.and("", new InstrumentAccededTo(TREATY, KAZ, date("2025-06")));
        assertThat(inForce(acceded, "2026-02-01")).containsExactly(Answer.YES);
    }

    @Test
    void nothing_is_known_of_an_instrument_that_is_not_recorded() {
        assertThat(Reports.none().registry().instrument(TREATY)).isEmpty();
        assertThat(Reports.none().registry().inForceAt(TREATY, date("2025"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void an_instrument_is_found_by_either_identifier_of_who_signed_it() {
        var other = new PersonId("v-eyvazov");
        var registry = Reports.none()
                .and("", treatySigned("2024", Set.of(new Signatory(AZE, other, AZE_INTERIOR))))
                .and("", new PersonsMerged(EYVAZOV, other, ""))
                .registry();
        assertThat(registry.bySignatory(EYVAZOV)).hasSize(1).isEqualTo(registry.bySignatory(other));
        assertThat(registry.all().getFirst().signatories())
                .containsExactly(new Signatory(AZE, EYVAZOV, AZE_INTERIOR));
    }

    private static InstrumentSigned treatySigned(String on, Set<Signatory> signatories) {
        return new InstrumentSigned(TREATY, InstrumentKind.TREATY, Name.english("Treaty on legal assistance"),
                Set.of(AZE, BGR), signatories, PartialDate.parse(on), Place.UNKNOWN, Occasion.NONE, List.of());
    }

    private static List<Answer> inForce(Reports reports, String... dates) {
        return Arrays.stream(dates).map(d -> reports.registry().inForceAt(TREATY, date(d))).toList();
    }

    private static Instrument treaty(Reports reports) {
        return reports.registry().instrument(TREATY).orElseThrow();
    }

    private static Instrument communique(Reports reports) {
        return reports.registry().instrument(COMMUNIQUE).orElseThrow();
    }
}
