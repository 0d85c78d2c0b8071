package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a file is damaged: either it is told, or what it holds is what was recorded. Never less, never something else. */
class RottenFileTest {

    private static final int EVENTS = 400;
    private static final int KINDS = 7;
    private static final int TRIALS = 150;

    /** Another each time; -Djournal.seed=... for the one that a failure has told. */
    private static final long SEED = Long.getLong("journal.seed", System.nanoTime());

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    private byte[] sound;
    private List<String> recorded;

    @BeforeEach
    void record() throws Exception {
        var file = directory.resolve("record.kurultai");
        try (var journal = Journal.open(file, Appending.CONVERTER)) {
            append(journal, IntStream.range(0, EVENTS).mapToObj(i -> event("event " + i, kind(i % KINDS)))
                    .toArray(TaggedEventMessage<?>[]::new));
            recorded = all(journal);
        }
        sound = Files.readAllBytes(file);
    }

    @Test
    void a_bit_that_has_flipped() throws Exception {
        var told = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var place = random.nextInt(8 * sound.length);
            var rotten = sound.clone();
            rotten[place / 8] ^= (byte) (1 << place % 8);

            told += isTold(rotten, "bit %d, seed %d".formatted(place, SEED)) ? 1 : 0;
        }
        assertThat(told).as("damage that was told of").isPositive();
    }

    @Test
    void a_page_that_was_never_written() throws Exception {
        for (var trial = 0; trial < TRIALS; trial++) {
            var page = random.nextInt(sound.length / 4096);
            var rotten = sound.clone();
            Arrays.fill(rotten, page * 4096, page * 4096 + 4096, (byte) 0);

            isTold(rotten, "page %d, seed %d".formatted(page, SEED));
        }
    }

    @Test
    void an_end_that_is_cut_off() throws Exception {
        for (var trial = 0; trial < TRIALS; trial++) {
            var length = 1 + random.nextInt(sound.length - 1);

            assertThat(isTold(Arrays.copyOf(sound, length), "length %d, seed %d".formatted(length, SEED)))
                    .as("length %d, seed %d", length, SEED).isTrue();
        }
    }

    /** Whether opening, verifying or reading a file with these bytes tells of damage. If not, nothing may be amiss. */
    private boolean isTold(byte[] bytes, String damage) throws Exception {
        var file = Files.write(directory.resolve("rotten.kurultai"), bytes);
        try {
            if (!Journal.verify(file).isSound()) {
                return true;
            }
            try (var journal = Journal.open(file, Appending.CONVERTER)) {
                assertThat(all(journal)).as(damage).isEqualTo(recorded);
                return false;
            }
        } catch (JournalException e) {
            assertThat(e).as(damage).hasMessageContaining(file.toString());
            return true;
        }
    }

    private static List<String> all(Journal journal) {
        var all = new ArrayList<>(everything(journal).payloads());
        IntStream.range(0, KINDS).forEach(kind -> all.addAll(source(journal, having(kind(kind))).payloads()));
        return all;
    }

    private static Tag kind(int number) {
        return Tag.of("kind", "" + number);
    }
}
