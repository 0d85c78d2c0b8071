package org.kurultai.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Scenario;

class ApplicationTest {

    private static final SourceId REPORT = new SourceId("azertac-2025-05-24");
    private static final SourceId TREND = new SourceId("trend-2025-05-23");
    private static final SeriesId SERIES = new SeriesId("ots-interior-ministers");

    @Test
    void a_projection_of_ones_own_is_asked_and_compared_like_those_of_the_library() {
        try (var kurultai = Kurultai.inMemory()) {
            Application.run(kurultai);

            var publishers = kurultai.view(new Publishers());
            assertThat(publishers.all()).contains("AZERTAC", "Organization of Turkic States", "Trend");
            assertThat(publishers.of("AZERTAC")).contains(REPORT);

            var divergence = kurultai.whatIf().replay(Scenario.named("never imported").dropSource(REPORT));
            assertThat(divergence.view(new Publishers()).of("AZERTAC")).doesNotContain(REPORT);
            assertThat(divergence.differences(new Publishers()))
                    .singleElement()
                    .isInstanceOf(Difference.Vanished.class);
        }
    }

    @Test
    void a_projection_over_facts_has_what_stands_and_can_be_looked_at_through_a_lens() {
        try (var kurultai = Kurultai.inMemory()) {
            Application.run(kurultai);
            var meetings = new ScheduledMeetings();
            var scheduled = kurultai.view(meetings).of(SERIES);
            assertThat(scheduled).isPositive();

            assertThat(kurultai.view(meetings, Lens.withoutSources(REPORT, TREND)).of(SERIES)).isZero();
            assertThat(kurultai.view(meetings, Lens.knownBefore(0)).of(SERIES)).isZero();

            kurultai.record(new RetractSource(REPORT, "a test"));
            assertThat(kurultai.view(meetings).of(SERIES)).isEqualTo(scheduled);
            kurultai.record(new RetractSource(TREND, "a test"));
            assertThat(kurultai.view(meetings).of(SERIES)).isZero();
        }
    }

    @Test
    void it_may_run_over_the_same_file_again(@TempDir Path folder) {
        var file = folder.resolve("record.db").toString();
        Application.main(new String[] {file});
        assertThatCode(() -> Application.main(new String[] {file})).doesNotThrowAnyException();
    }
}
