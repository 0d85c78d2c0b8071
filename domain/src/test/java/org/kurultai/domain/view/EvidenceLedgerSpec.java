package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZERTAC;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.MIA_UZB;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TREND;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.view.EvidencedFact.Status;

class EvidenceLedgerSpec {

    private static final AttendanceRecorded CAME = came(BAKU, AZE, EYVAZOV, AZE_INTERIOR);
    private static final MeetingScheduled VAGUE = meeting("2025");
    private static final MeetingScheduled EXACT = meeting("2025-05-23");

    private final Reports two = Reports.none().and("one", CAME, VAGUE).and("two", EXACT);

    @Test
    void a_fact_comes_with_the_words_of_each_source() {
        assertThat(of(two, VAGUE))
                .returns(Status.STANDS, EvidencedFact::status)
                .returns(true, EvidencedFact::isCorroborated)
                .returns(Reports.from("one", "two"), EvidencedFact::evidence)
                .satisfies(fact -> assertThat(fact.wordings()).containsExactlyInAnyOrder(
                        new Stated<>(VAGUE, Reports.from("one")), new Stated<>(EXACT, Reports.from("two"))));
    }

    @Test
    void a_fact_is_found_by_the_identifier_of_any_statement_of_it() {
        var fact = of(two, VAGUE);
        assertThat(fact.identifiers()).hasSize(2).allSatisfy(
                id -> assertThat(two.evidence().of(id)).contains(fact));
        assertThat(two.evidence().of(new FactId("nothing"))).isEmpty();
    }

    @Test
    void what_rests_on_one_source_alone() {
        assertThat(two.evidence().singleSourced()).extracting(EvidencedFact::event).containsExactly(CAME);
        assertThat(two.evidence().restingOn(Reports.source("one"))).extracting(EvidencedFact::event)
                .containsExactly(CAME);
        assertThat(two.evidence().restingOn(Reports.source("two"))).isEmpty();
        assertThat(two.evidence().statedBy(Reports.source("two"))).hasSize(1);
        assertThat(two.evidence().sources()).containsExactly(Reports.source("one"), Reports.source("two"));
    }

    @Test
    void on_the_applications_own_word_a_fact_has_no_source() {
        assertThat(of(Reports.none().and("", CAME), CAME))
                .returns(0L, EvidencedFact::sources)
                .returns(false, EvidencedFact::isCorroborated);
    }

    @Test
    void a_dispute_is_open_until_the_fact_is_upheld() {
        var disputed = two.and("three", new FactDisputed(two.fact(CAME), "he was abroad"));
        assertThat(disputed.evidence().disputed()).singleElement()
                .returns(true, EvidencedFact::isDisputed)
                .satisfies(fact -> assertThat(fact.disputes()).extracting(Dispute::words)
                        .containsExactly("he was abroad"));
        var upheld = disputed.and("", new FactUpheld(two.fact(CAME), Reports.source("one"), "there is a picture"));
        assertThat(upheld.evidence().disputed()).singleElement()
                .returns(false, EvidencedFact::isDisputed)
                .satisfies(fact -> assertThat(fact.disputes()).extracting(Dispute::finding)
                        .containsExactly("there is a picture"));
    }

    @Test
    void a_refused_claim_shows_beside_every_fact_it_contradicts() {
        var claimed = two.and("three", new ClaimRefused("MeetingHasAnotherHost", "hosted by another",
                List.of(two.fact(VAGUE), two.fact(CAME))));
        assertThat(claimed.evidence().disputed()).hasSize(2).allSatisfy(
                fact -> assertThat(fact.disputes()).extracting(Dispute::reason)
                        .containsExactly("MeetingHasAnotherHost"));
    }

    @Test
    void the_words_of_the_source_found_to_be_right_come_first() {
        var upheld = two.and("", new FactUpheld(two.fact(VAGUE), Reports.source("two"), "the programme"));
        assertThat(of(upheld, VAGUE).event()).isEqualTo(EXACT);
        var other = two.and("", new FactUpheld(two.fact(VAGUE), Reports.source("one"), "the programme"));
        assertThat(of(other, VAGUE).event()).isEqualTo(VAGUE);
    }

    @Test
    void a_fact_that_was_withdrawn_is_kept_with_the_ground() {
        var overruled = two.and("", new FactOverruled(two.fact(CAME), "mistaken for another"));
        assertThat(overruled.evidence().all()).filteredOn(f -> f.status() == Status.WITHDRAWN).singleElement()
                .returns(CAME, EvidencedFact::event)
                .satisfies(f -> assertThat(f.grounds()).extracting(Stated::value)
                        .containsExactly("mistaken for another"));
        var retracted = two.and("three", new AttendanceRetracted(BAKU, two.fact(CAME), "was not there"));
        assertThat(retracted.evidence().singleSourced()).isEmpty();
    }

    @Test
    void a_fact_all_of_whose_sources_were_retracted_is_without_support() {
        var retracted = two.and("", new SourceRetracted(Reports.source("one"), "invented"));
        assertThat(retracted.evidence().all()).filteredOn(f -> f.status() == Status.UNSUPPORTED)
                .extracting(EvidencedFact::event)
                .containsExactly(CAME);
        assertThat(retracted.evidence().restingOn(Reports.source("two"))).extracting(EvidencedFact::event)
                .containsExactly(EXACT);
    }

    @Test
    void of_the_five_reports_what_rests_on_one_of_two_about_the_same_meeting() {
        var ledger = FiveReports.read().evidence();
        assertThat(ledger.restingOn(Reports.source(TREND))).noneMatch(EvidencedFact::isCorroborated).isNotEmpty();
        assertThat(ledger.all()).filteredOn(EvidencedFact::isCorroborated)
                .extracting(EvidencedFact::evidence)
                .contains(Reports.from(AZERTAC, TREND));
        assertThat(ledger.restingOn(Reports.source(MIA_UZB))).isNotEmpty();
    }

    @Test
    void the_ledger_as_it_was_known_before_a_position_is_that_of_what_had_been_recorded() {
        var statements = FiveReports.flat(FiveReports.each()).toList();
        var ledger = Reports.of(statements).evidence();
        assertThat(List.of(1, 20, 45, statements.size())).allSatisfy(
                n -> assertThat(ledger.through(Lens.knownBefore(n)).all())
                        .isEqualTo(Reports.of(statements.subList(0, n)).evidence().all()));
    }

    @Test
    void without_a_source_the_others_bear_the_fact_alone() {
        var ledger = two.evidence().through(Lens.withoutSources(Reports.source("one")));
        assertThat(ledger.all()).singleElement()
                .returns(EXACT, EvidencedFact::event)
                .returns(Reports.from("two"), EvidencedFact::evidence);
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        var source = Reports.source("one");
        var id = two.fact(CAME).id();
        assertThat(two.ask(new EvidenceLedgerQuestion.EvidenceOf(id))).isEqualTo(two.evidence().of(id)).isNotEmpty();
        assertThat(two.ask(new EvidenceLedgerQuestion.DisputedFacts())).isEqualTo(two.evidence().disputed());
        assertThat(two.ask(new EvidenceLedgerQuestion.SingleSourcedFacts()))
                .isEqualTo(two.evidence().singleSourced());
        assertThat(two.ask(new EvidenceLedgerQuestion.RestingOn(source))).isEqualTo(two.evidence().restingOn(source));
        assertThat(two.ask(new EvidenceLedgerQuestion.StatedBy(source))).isEqualTo(two.evidence().statedBy(source));
    }

    private static MeetingScheduled meeting(String when) {
        return new MeetingScheduled(SECOND, INTERIOR, 2, on(when), AZE, Place.UNKNOWN);
    }

    private static EvidencedFact of(Reports reports, Event event) {
        return reports.evidence().of(reports.fact(event).id()).orElseThrow();
    }
}
