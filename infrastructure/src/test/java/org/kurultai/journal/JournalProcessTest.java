package org.kurultai.journal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.everything;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a journal promises when other processes use it, or die over it. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class JournalProcessTest {

    /** How often: -Djournal.kills=200 for a long run. */
    private static final int KILLS = Integer.getInteger("journal.kills", 25);
    private static final long LONGEST_COMMIT_NANOS = 5_000_000;
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
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_COMMIT_NANOS));
                acknowledged.addAll(process.kill());
            }
            try (var journal = place.open(directory)) {
                var recorded = everything(journal).payloads().stream().collect(groupingBy(name -> name, counting()));
                assertThat(recorded.values()).as("events of a batch").containsOnly((long) OtherProcess.BATCH);
                assertThat(recorded.keySet()).containsAll(acknowledged);
                assertThat(journal.verify().damages()).isEmpty();
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
