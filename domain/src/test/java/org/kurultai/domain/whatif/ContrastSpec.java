package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;

/** Two scenarios on one record, one beside the other. */
class ContrastSpec {

    private static final SeriesId INTERIOR = new SeriesId("interior");

    private final History history = Stream.of(agreed("trend", "KAZ", 3), agreed("gazette", "UZB", 4))
            .reduce(History.empty(), ContrastSpec::with, (a, b) -> b);

    private final WhatIf whatIf = Catalogue.whatIf(history);
    private final Divergence withoutTrend = whatIf.replay(
            Scenario.named("without Trend").dropSource(new SourceId("trend")));
    private final Divergence withoutGazette = whatIf.replay(
            Scenario.named("without the Gazette").dropSource(new SourceId("gazette")));
    private final Divergence nothing = whatIf.replay(Scenario.named("as it is"));

    @Test
    void a_row_that_only_one_of_them_changes_reads_in_the_other_as_in_the_record() {
        var told = withoutTrend.against(withoutGazette).told(Id::value);

        assertThat(told)
                .startsWith("In one: without Trend\nIn the other: without the Gazette\n")
                .contains("only in the one: UZB hosts meeting 4 of interior (agreed)")
                .contains("in the one, interior has meeting 3 with no known host (unknown);"
                        + " in the other, KAZ hosts meeting 3 of interior (agreed)");
    }

    @Test
    void what_both_change_alike_is_no_difference() {
        assertThat(withoutTrend.against(withoutTrend).differences()).isEmpty();
        assertThat(withoutTrend.against(withoutTrend).told(Id::value)).contains("nothing reads otherwise");
    }

    @Test
    void against_the_record_itself_it_is_the_divergence() {
        assertThat(withoutTrend.against(nothing).differences())
                .containsExactlyElementsOf(withoutTrend.differences());
    }

    @Test
    void to_and_fro_are_each_others_reverse() {
        assertThat(rows(nothing.against(withoutTrend), true)).isEqualTo(rows(withoutTrend.against(nothing), false));
    }

    @Test
    void every_difference_has_its_causes_in_the_one_or_the_other() {
        var steps = Stream.concat(withoutTrend.steps().stream(), withoutGazette.steps().stream()).toList();
        assertThat(withoutTrend.against(withoutGazette).differences())
                .allSatisfy(d -> assertThat(d.causes()).isNotEmpty().isSubsetOf(steps));
    }

    @Test
    void scenarios_that_start_from_different_positions_cannot_be_compared() {
        var earlier = whatIf.replay(Scenario.named("earlier").from(1));
        assertThatThrownBy(() -> withoutTrend.against(earlier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("earlier");
    }

    private static List<?> rows(Contrast contrast, boolean now) {
        return contrast.differences().stream().map(d -> now ? d.rowNow() : d.rowBefore()).toList();
    }

    private static Envelope agreed(String source, String host, int ordinal) {
        return new Envelope(new CommandId(source), Instant.EPOCH, Evidence.of(new SourceId(source)), new AgreeNextHost(
                INTERIOR, MeetingId.NONE, new PartyId(host), ordinal, DateRange.UNKNOWN, Place.UNKNOWN));
    }

    private static History with(History history, Envelope envelope) {
        return history.with(envelope, Catalogue.registrar().rule(envelope, history).events());
    }
}
