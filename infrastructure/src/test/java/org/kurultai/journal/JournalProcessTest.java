package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a journal promises when other processes use it, or die over it. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class JournalProcessTest {

    private static final int KILLS = Integer.getInteger("journal.kills", 5);
    private static final int ROUNDS = 200;

    private final Place place;
    private final Path directory;

    JournalProcessTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    @Test
    void what_was_acknowledged_survives_kill9_and_no_batch_is_there_in_part() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            try (var process = OtherProcess.appending(place, directory)) {
                for (var lines = ThreadLocalRandom.current().nextInt(1, 300); lines > 0; lines--) {
                    acknowledged.add(process.line());
                }
                acknowledged.addAll(process.kill());
            }
            try (var journal = place.open(directory)) {
                var recorded = everything(journal).positions();
                assertThat(recorded.size() % OtherProcess.BATCH).isZero();
                assertThat(recorded)
                        .containsExactlyElementsOf(LongStream.range(0, recorded.size()).boxed().toList());
                assertThat(acknowledged).allSatisfy(number -> assertThat(
                        source(journal, having(OtherProcess.batchTag(Long.parseLong(number)))).entries())
                        .hasSize(OtherProcess.BATCH));
            }
        }
    }

    @Test
    void of_two_processes_in_one_scope_exactly_one_wins_and_neither_is_kept_alive_by_its_journal() throws Exception {
        try (var journal = place.open(directory); var process = OtherProcess.racing(place, directory, ROUNDS)) {
            assertThat(process.line()).isEqualTo("ready");
            var won = IntStream.range(0, ROUNDS).filter(round -> Races.isFirst(journal, round)).count();

            assertThat(won + Long.parseLong(process.line())).isEqualTo(ROUNDS);
            assertThat(everything(journal).positions()).hasSize(ROUNDS);
            assertThat(process.ends()).isTrue();
        }
    }
}
