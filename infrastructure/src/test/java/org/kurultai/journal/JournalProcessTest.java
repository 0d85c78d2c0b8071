package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal promises when other processes use its file, or die over it. */
class JournalProcessTest {

    private static final int KILLS = Integer.getInteger("journal.kills", 5);
    private static final int ROUNDS = 200;

    @TempDir
    private Path directory;

    @Test
    void what_was_acknowledged_survives_kill9_and_no_batch_is_there_in_part() throws Exception {
        var file = directory.resolve("record.kurultai");
        var acknowledged = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            try (var process = OtherProcess.appending(file)) {
                for (var lines = ThreadLocalRandom.current().nextInt(1, 300); lines > 0; lines--) {
                    acknowledged.add(process.line());
                }
                acknowledged.addAll(process.kill());
            }
            try (var journal = Journal.open(file, Appending.CONVERTER)) {
                assertThat(head(journal) % OtherProcess.BATCH).isZero();
                assertThat(everything(journal).positions())
                        .containsExactlyElementsOf(LongStream.range(0, head(journal)).boxed().toList());
                assertThat(acknowledged).allSatisfy(number -> assertThat(
                        source(journal, having(OtherProcess.batchTag(Long.parseLong(number)))).entries())
                        .hasSize(OtherProcess.BATCH));
            }
        }
    }

    @Test
    void of_two_processes_in_one_scope_exactly_one_wins_and_neither_is_kept_alive_by_its_journal() throws Exception {
        var file = directory.resolve("record.kurultai");
        try (var journal = Journal.open(file, Appending.CONVERTER); var process = OtherProcess.racing(file, ROUNDS)) {
            assertThat(process.line()).isEqualTo("ready");
            var won = IntStream.range(0, ROUNDS).filter(round -> Races.isFirst(journal, round)).count();

            assertThat(won + Long.parseLong(process.line())).isEqualTo(ROUNDS);
            assertThat(everything(journal).positions()).hasSize(ROUNDS);
            assertThat(process.ends()).isTrue();
        }
    }
}
