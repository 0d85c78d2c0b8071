package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not opened as a journal: the message says why and what to do, and the file stays as it was. */
class RefusedFileTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("record.kurultai");
    }

    @Test
    void a_file_in_a_missing_directory() {
        var lost = directory.resolve("missing").resolve("record.kurultai");

        assertThatThrownBy(() -> Journal.open(lost, Appending.CONVERTER)).isInstanceOf(JournalException.class)
                .hasMessage("The file %s cannot be opened as a journal: there is no directory %s; make it first.",
                        lost, lost.getParent());
    }

    @Test
    void a_directory() {
        assertThatThrownBy(() -> Journal.open(directory, Appending.CONVERTER)).isInstanceOf(JournalException.class)
                .hasMessage("The file %s cannot be opened as a journal: it is a directory; name a file in it.",
                        directory);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_place_that_cannot_be_written_to() {
        assertThatThrownBy(() -> Journal.open(Path.of("/proc/record.kurultai"), Appending.CONVERTER))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("/proc/record.kurultai")
                .hasMessageContaining("must be open to reading and writing; change their permissions");
    }

    @Test
    void a_text_file() throws Exception {
        Files.writeString(file, "Sixth meeting of ministers\n".repeat(1000));

        assertRefused("it is no SQLite database, or its header is destroyed; name a file that does not exist yet");
    }

    @Test
    void a_short_text_file() throws Exception {
        Files.writeString(file, "x");

        assertRefused("it belongs to another program");
    }

    @Test
    void a_database_of_another_program() throws Exception {
        execute("CREATE TABLE theirs (something)");

        assertRefused("it belongs to another program (its application_id is 0x0, that of a journal 0x4b524c54);"
                + " name a file that does not exist yet");
    }

    @Test
    void a_database_of_another_program_that_is_in_use() throws Exception {
        try (var theirs = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = theirs.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE theirs (something)");
            assertRefused("it belongs to another program");
            statement.execute("INSERT INTO theirs VALUES (1)");
        }
        assertRefused("it belongs to another program");
    }

    @Test
    void a_journal_of_a_newer_version() throws Exception {
        record(1);
        execute("PRAGMA user_version = 99");

        assertRefused("has version 99 of the tables, this library knows version 4; use a newer library");
    }

    @Test
    void a_journal_of_a_newer_version_that_is_in_use() throws Exception {
        record(1);
        try (var newer = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
            assertThatThrownBy(this::open).isInstanceOf(JournalException.class).hasMessageContaining("has version 99");
        }
    }

    @Test
    void a_journal_that_is_cut_off() throws Exception {
        record(1000);
        var size = Files.size(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size - 10 * PAGE - 1);
        }

        assertRefused("is damaged: it is cut off, its header tells of %d pages of 4096 bytes, but the file has %d bytes"
                .formatted(size / PAGE, size - 10 * PAGE - 1));
    }

    @Test
    void a_journal_of_which_only_the_first_bytes_are_left() throws Exception {
        record(1);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(60);
        }

        assertRefused("name a file that does not exist yet");
    }

    @Test
    void a_journal_with_a_destroyed_header() throws Exception {
        record(1);
        overwrite(0, "xxxx");

        assertRefused("it is no SQLite database, or its header is destroyed");
    }

    @Test
    void a_journal_with_a_destroyed_page() throws Exception {
        record(1000);
        overwrite(20 * PAGE, "x".repeat(100));

        assertRefused("is damaged: *** in database main *** Tree");
    }

    @Test
    void a_journal_with_a_missing_event() throws Exception {
        record(1000);
        execute("DELETE FROM events WHERE position IN (300, 301, 500)");

        assertRefused("is damaged: it has 997 events before position 1000,"
                + " the first that is missing is that at position 300");
    }

    @Test
    void a_journal_without_its_first_event() throws Exception {
        record(3);
        execute("DELETE FROM events WHERE position = 0");

        assertRefused("the first that is missing is that at position 0");
    }

    @Test
    void a_journal_whose_last_events_cannot_be_read() throws Exception {
        record(3);
        execute("UPDATE events SET metadata = 'none' WHERE position = 1");

        assertRefused("is damaged: the event at position 1 cannot be read (Unrecognized token 'none'");
    }

    @Test
    void a_journal_with_a_timestamp_that_is_none() throws Exception {
        record(3);
        execute("UPDATE events SET timestamp = 'yesterday' WHERE position = 2");

        assertRefused("is damaged: the event at position 2 cannot be read (Text 'yesterday' could not be parsed");
    }

    @Test
    void a_journal_without_its_tables() throws Exception {
        record(3);
        execute("DROP TABLE tags");

        assertRefused("is damaged: one of its tables is missing");
    }

    private void assertRefused(String reason) throws IOException {
        var before = contents();

        assertThatThrownBy(this::open).isInstanceOf(JournalException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(reason);

        assertThat(contents()).isEqualTo(before);
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

    private Journal open() {
        return Journal.open(file, Appending.CONVERTER);
    }

    private void record(int events) {
        try (var journal = open()) {
            append(journal, IntStream.range(0, events).mapToObj(i -> event("event " + i, Tag.of("number", "" + i)))
                    .toArray(TaggedEventMessage<?>[]::new));
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void overwrite(long position, String text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)), position);
        }
    }
}
