package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.OtherJvm.Task;
import org.kurultai.axon.Together;
import org.kurultai.domain.record.Outcome;

/** Several records open on one file, in one process or in two, that all write in one scope. */
@Timeout(120)
class SharedFileTest {

    private static final int NAMES = 40;

    @TempDir
    private Path folder;

    @Test
    void two_records_in_one_process_both_get_all_their_commands_decided() throws Exception {
        var file = folder.resolve("record.db");
        try (var one = Kurultai.open(file);
                var other = Kurultai.open(file)) {
            var outcomes = Together.run(2, NAMES, id -> (id.startsWith("0") ? one : other).record(OtherJvm.naming(id)));
            assertThat(outcomes).hasSize(2 * NAMES).allMatch(Outcome.Accepted.class::isInstance);
            assertThat(one.history().events()).hasSize(2 * NAMES).isEqualTo(other.history().events());
        }
    }

    @Test
    void two_processes_both_get_all_their_commands_decided() throws Exception {
        var file = folder.resolve("record.db");
        try (var kurultai = Kurultai.open(file);
                var other = OtherJvm.start(Task.NAME, folder, file, NAMES)) {
            assertThat(other.line()).isEqualTo("ready");
            other.go();
            var outcomes = IntStream.range(0, NAMES)
                    .mapToObj(i -> kurultai.record(OtherJvm.naming("mine-" + i)))
                    .toList();
            assertThat(other.line()).isEqualTo("done");
            assertThat(outcomes).allMatch(Outcome.Accepted.class::isInstance);
            assertThat(kurultai.history().events()).extracting(recorded -> recorded.id().value())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                            Stream.of("first"),
                            IntStream.range(0, NAMES).boxed().flatMap(i -> Stream.of("mine-" + i, "other-" + i)))
                            .toList());
            assertThat(other.ending()).isLessThan(Duration.ofSeconds(10));
        }
    }
}
