package org.kurultai.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Scenario;

class ApplicationTest {

    private static final SourceId REPORT = new SourceId("azertac-2025-05-24");

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
    void it_may_run_over_the_same_file_again(@TempDir Path folder) {
        var file = folder.resolve("record.db").toString();
        Application.main(new String[] {file});
        assertThatCode(() -> Application.main(new String[] {file})).doesNotThrowAnyException();
    }
}
