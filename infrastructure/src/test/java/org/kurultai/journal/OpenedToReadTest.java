package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.stored;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that are opened to be read only. */
class OpenedToReadTest {

    private static final String NOTHING_IS_RECORDED = "it was opened to be read only";

    @TempDir
    private Path directory;

    @Test
    void a_file_is_read_and_nothing_can_be_recorded_in_it() throws IOException {
        record("one", "two");
        var before = contents();

        try (var journal = Journal.openToRead(file())) {
            assertThat(everything(journal).payloads()).containsExactly("one", "two");
            assertThat(journal.verify().isSound()).isTrue();
            assertThatThrownBy(() -> append(journal, stored("three"))).isInstanceOf(JournalException.class)
                    .hasMessageContaining(file().toString()).hasMessageContaining(NOTHING_IS_RECORDED);
        }

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_another_appends_meanwhile_is_seen() {
        record("one");
        try (var reading = Journal.openToRead(file()); var writing = Journal.open(file(), Appending.CONVERTER)) {
            append(writing, event("two"));
            assertThat(everything(reading).payloads()).containsExactly("one", "two");
        }
    }

    @Test
    void what_stands_in_the_log_beside_the_file_is_seen() {
        try (var writing = Journal.open(file(), Appending.CONVERTER)) {
            append(writing, event("one"));
            try (var reading = Journal.openToRead(file())) {
                assertThat(everything(reading).payloads()).containsExactly("one");
            }
        }
    }

    /** As where neither the file nor its directory is open to writing, which the superuser never meets. */
    @Test
    void where_no_lock_can_be_taken_a_file_is_read_and_nothing_is_put_beside_it() throws IOException {
        record("one", "two");
        var before = contents();

        try (var database = SqliteFileToRead.open(file(), false)) {
            assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM events"))).isEqualTo(2);
            assertThat(contents()).isEqualTo(before);
        }
    }

    @Test
    void where_no_lock_can_be_taken_it_is_noticed_that_another_appends() {
        record("one");
        try (var database = SqliteFileToRead.open(file(), false)) {
            record("two");
            assertThatThrownBy(() -> database.read(session -> session.number("SELECT count(*) FROM events")))
                    .isInstanceOf(JournalException.class).hasMessageContaining("open it again");
        }
    }

    @Test
    void where_no_lock_can_be_taken_what_another_appends_is_not_told_as_damage() {
        record("one");
        try (var database = SqliteFileToRead.open(file(), false)) {
            assertThatThrownBy(() -> database.read(session -> {
                record("two");
                throw JournalException.missing(database.name(), 1);
            })).isInstanceOf(JournalException.class).hasMessageContaining("open it again");
        }
    }

    /** A link to nowhere stands where SQLite would put its file: it cannot, as in a directory that is not open to writing. */
    @Test
    void where_a_log_cannot_be_read_it_is_told_what_to_do_with_it() throws IOException {
        var copy = Files.createDirectory(directory.resolve("copy")).resolve("record.kurultai");
        Files.createSymbolicLink(Path.of(copy + "-shm"), directory.resolve("missing/record.kurultai-shm"));
        try (var writing = Journal.open(file(), Appending.CONVERTER)) {
            append(writing, event("one"));
            Files.copy(file(), copy);
            Files.copy(Path.of(file() + "-wal"), Path.of(copy + "-wal"));
        }

        assertThatThrownBy(() -> Journal.openToRead(copy)).isInstanceOf(JournalException.class)
                .hasMessageContaining(
                        "copy it together with the log beside it (%s-wal) into a directory where you may write",
                        copy);
        assertThatThrownBy(() -> Journal.verify(copy)).isInstanceOf(JournalException.class)
                .hasMessageContaining("have the record opened once where that is so");
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        assertThatThrownBy(() -> Journal.openToRead(file())).isInstanceOf(JournalException.class)
                .hasMessageContaining("there is nothing in it");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_file_of_another_program_is_refused() throws IOException {
        Files.writeString(file(), "Sixth meeting of ministers\n".repeat(1000));
        assertThatThrownBy(() -> Journal.openToRead(file())).isInstanceOf(JournalException.class)
                .hasMessageContaining("it is no SQLite database");
    }

    @Test
    void no_tables_are_made_in_a_database_without_a_journal() {
        var url = PostgresServer.database(directory);
        assertThatThrownBy(() -> Journal.openToRead(url)).isInstanceOf(JournalException.class)
                .hasMessageContaining("there is none in it");
        assertThatThrownBy(() -> Journal.openToRead(url)).isInstanceOf(JournalException.class)
                .hasMessageContaining("there is none in it");
    }

    private void record(String... payloads) {
        try (var journal = Journal.open(file(), Appending.CONVERTER)) {
            for (var payload : payloads) {
                append(journal, event(payload));
            }
        }
    }

    private Path file() {
        return directory.resolve("record.kurultai");
    }

    private Map<Path, ByteBuffer> contents() throws IOException {
        var contents = new HashMap<Path, ByteBuffer>();
        try (var files = Files.list(directory)) {
            for (var path : files.toList()) {
                contents.put(path, ByteBuffer.wrap(Files.readAllBytes(path)));
            }
        }
        return contents;
    }
}
