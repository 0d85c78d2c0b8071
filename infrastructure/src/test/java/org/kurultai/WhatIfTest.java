package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;

/** What-if on an open record. */
class WhatIfTest {

    private static final SeriesId INTERIOR = new SeriesId("ots-interior-ministers");
    private static final PartyId KAZ = new PartyId("KAZ");

    @TempDir
    private Path folder = Path.of("");

    private Kurultai kurultai = Kurultai.inMemory();
    private FactId agreed = FactId.NONE;
    private Scenario withoutAgreement = Scenario.named("nothing");

    @BeforeEach
    void record() {
        kurultai.close();
        kurultai = Kurultai.open(folder.resolve("record.db"));
        agreed = kurultai.recordOrThrow(
                new AgreeNextHost(INTERIOR, MeetingId.NONE, KAZ, 3, DateRange.UNKNOWN, Place.UNKNOWN),
                Evidence.of(new SourceId("trend-2025-05-23")));
        withoutAgreement = Scenario.named("Kazakhstan was never agreed").drop(agreed);
    }

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void a_scenario_never_writes_to_the_record() throws Exception {
        var before = kurultai.history().events();
        var bytes = Files.readAllBytes(folder.resolve("record.db"));
        var divergence = kurultai.whatIf().replay(withoutAgreement);

        assertThat(divergence.view(Projections.HOST_ROTATION).rows(INTERIOR)).isEmpty();
        assertThat(divergence.differences()).isNotEmpty();

        assertThat(kurultai.history().events()).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("record.db"))).isEqualTo(bytes);
        assertThat(kurultai.view(Projections.HOST_ROTATION).rows(INTERIOR)).isNotEmpty();
    }

    @Test
    void promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction() {
        var promotion = kurultai.promotion(kurultai.whatIf().replay(withoutAgreement));

        assertThat(kurultai.promote(promotion)).isInstanceOf(PromotionOutcome.Promoted.class);

        assertThat(kurultai.history().events()).isEqualTo(promotion.prediction().history().events());
        assertThat(kurultai.view(Projections.HOST_ROTATION).rows(INTERIOR)).isEmpty();
    }

    @Test
    void promotion_onto_a_head_that_moved_is_a_conflict_that_names_what_moved() {
        var promotion = kurultai.promotion(kurultai.whatIf().replay(withoutAgreement));
        var moved = kurultai.recordOrThrow(
                new RegisterState(KAZ, "KAZ", Name.english("Kazakhstan"), DateRange.UNKNOWN), Evidence.NONE);

        assertThat(kurultai.promote(promotion)).isInstanceOfSatisfying(PromotionOutcome.Conflict.class,
                conflict -> assertThat(conflict.moved()).extracting(Recorded::id).containsExactly(moved));

        assertThat(kurultai.history().head()).isEqualTo(2);
    }
}
