package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Copies of a journal, made while it is in use, and what can be done with them. */
@ParameterizedClass
@EnumSource(Place.class)
class BackupTest {

    private static final int EVENTS = 2500;
    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    private final Path directory;
    private final Path backup;
    private final Journal journal;

    BackupTest(Place place, @TempDir Path directory) {
        this.directory = directory;
        this.backup = directory.resolve("backup.kurultai");
        this.journal = place.open(directory);
    }

    @BeforeEach
    void record() {
        append(journal, IntStream.range(0, EVENTS).mapToObj(i -> event("event " + i, BISHKEK, Tag.of("n", "" + i % 7)))
                .toArray(TaggedEventMessage<?>[]::new));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_backup_is_itself_a_journal_and_checksum_for_checksum_the_same() {
        journal.backUp(backup);

        try (var copy = Journal.open(backup, Appending.CONVERTER)) {
            assertThat(everything(copy).payloads()).isEqualTo(everything(journal).payloads());
            assertThat(source(copy, having(Tag.of("n", "3"))).positions())
                    .isEqualTo(source(journal, having(Tag.of("n", "3"))).positions());
            assertThat(copy.verify().checksum()).isEqualTo(journal.verify().checksum());
            append(copy, event("goes on"));
            assertThat(copy.verify().isSound()).isTrue();
        }
    }

    @Test
    void it_is_made_while_others_append_and_holds_what_was_there_at_one_moment() throws Exception {
        var appending = CompletableFuture.runAsync(() -> IntStream.range(0, 200)
                .forEach(i -> append(journal, event("one " + i), event("two " + i))));
        journal.backUp(backup);
        appending.get();

        try (var copy = Journal.open(backup, Appending.CONVERTER)) {
            var copied = everything(copy).payloads();
            assertThat(copied.size() % 2).as("whole batches").isZero();
            assertThat(everything(journal).payloads().subList(0, copied.size())).isEqualTo(copied);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
    void it_is_restored_anywhere(Place other) {
        journal.backUp(backup);
        var elsewhere = directory.resolve("elsewhere").resolve(other.name());
        elsewhere.toFile().mkdirs();

        other.restore(backup, elsewhere);

        try (var restored = other.open(elsewhere)) {
            assertThat(restored.verify().checksum()).isEqualTo(journal.verify().checksum());
            assertThat(restored.verify().isSound()).isTrue();
            assertThat(everything(restored).payloads()).isEqualTo(everything(journal).payloads());
        }
        assertThatThrownBy(() -> other.restore(backup, elsewhere)).as("but not over what is there")
                .isInstanceOf(JournalException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
    void one_of_an_older_version_is_restored_as_it_is(Place other) {
        append(journal, event("an id", "with a tag of its own", Instant.EPOCH, Tag.of("self", "an id")));
        journal.backUp(backup);
        for (var step : List.of("INSERT INTO tags (tag, position) SELECT id_key || ':' || id, position FROM events"
                + " WHERE id_key IS NOT NULL", "ALTER TABLE events DROP COLUMN id_key", "DROP TABLE event_times",
                "PRAGMA user_version = 2")) {
            PostgresServer.execute("jdbc:sqlite:" + backup, step);
        }
        var elsewhere = directory.resolve("elsewhere").resolve(other.name());
        elsewhere.toFile().mkdirs();

        other.restore(backup, elsewhere);

        try (var restored = other.open(elsewhere)) {
            assertThat(restored.verify().isSound()).isTrue();
            assertThat(restored.verify().checksum()).isEqualTo(journal.verify().checksum());
            assertThat(source(restored, having(Tag.of("self", "an id"))).positions()).containsExactly((long) EVENTS);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
    void a_damaged_one_is_not_restored(Place other) throws Exception {
        journal.backUp(backup);
        PostgresServer.execute("jdbc:sqlite:" + backup, "UPDATE events SET version = '2' WHERE position = 2400");
        var elsewhere = directory.resolve("elsewhere").resolve(other.name());
        elsewhere.toFile().mkdirs();

        assertThatThrownBy(() -> other.restore(backup, elsewhere)).isInstanceOf(JournalException.class)
                .hasMessageContaining("is damaged: at position 2400");

        try (var nothing = other.open(elsewhere)) {
            assertThat(everything(nothing).positions()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_there_already_is_not_written_over() throws Exception {
        Files.writeString(backup, "something else");

        assertThatThrownBy(() -> journal.backUp(backup)).isInstanceOf(JournalException.class)
                .hasMessage("The file %s exists already; name one that does not exist yet, or delete it.", backup);
        assertThat(backup).hasContent("something else");
    }

    @Test
    void what_is_no_journal_is_not_restored() throws Exception {
        Files.writeString(backup, "something else");

        assertThatThrownBy(() -> Journal.restore(backup, directory.resolve("restored.kurultai")))
                .isInstanceOf(JournalException.class).hasMessageContaining("cannot be opened as a journal");
        assertThat(directory.resolve("restored.kurultai")).doesNotExist();
    }
}
