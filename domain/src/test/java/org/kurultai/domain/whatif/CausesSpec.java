package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.Projections.HOST_ROTATION;

import java.time.Instant;
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
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;

/** Of all the steps that touch what a row is made of, those are told without which it would read the same as before. */
class CausesSpec {

    private static final SeriesId INTERIOR = new SeriesId("interior");

    private final History history = Stream.of(agreed("trend", "KAZ", 3), agreed("gazette", "UZB", 4))
            .reduce(History.empty(), CausesSpec::with, (a, b) -> b);

    private final Divergence divergence = Catalogue.whatIf(history)
            .replay(Scenario.named("Türkiye in place of Kazakhstan, and nothing of the Gazette")
                    .replace(FactId.of(new CommandId("trend"), 0), agreed("trend", "TUR", 3).command())
                    .dropSource(new SourceId("gazette")));

    @Test
    void every_step_that_touches_what_a_row_is_made_of_may_have_caused_it() {
        assertThat(divergence.differences(HOST_ROTATION))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.causes()).hasSize(2));
    }

    @Test
    void the_steps_that_it_would_read_the_same_without_are_no_reasons() {
        assertThat(why("interior/3")).contains("TUR hosts meeting 3").contains("is said instead").doesNotContain("UZB");
        assertThat(why("interior/4")).contains("was never said").doesNotContain("TUR");
    }

    @Test
    void the_story_tells_the_same_reasons() {
        assertThat(divergence.told(Id::value))
                .containsPattern("TUR hosts meeting 3 of interior \\(agreed\\) \\[because of 1\\]")
                .containsPattern("UZB no longer hosts meeting 4 of interior \\(agreed\\) \\[because of 2\\]");
    }

    private String why(String row) {
        return divergence.differences(HOST_ROTATION).stream()
                .filter(d -> d.row().equals(row))
                .map(divergence::why)
                .findFirst()
                .orElseThrow()
                .text(Id::value);
    }

    private static Envelope agreed(String source, String host, int ordinal) {
        return new Envelope(new CommandId(source), Instant.EPOCH, Evidence.of(new SourceId(source)), new AgreeNextHost(
                INTERIOR, MeetingId.NONE, new PartyId(host), ordinal, DateRange.UNKNOWN, Place.UNKNOWN));
    }

    private static History with(History history, Envelope envelope) {
        return history.with(envelope, Catalogue.registrar().rule(envelope, history).events());
    }
}
