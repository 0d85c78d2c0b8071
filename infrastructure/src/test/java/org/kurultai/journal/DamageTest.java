package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.source;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What goes wrong while a journal is open, or went wrong before: it is reported with its place, never passed over. */
class DamageTest {

    private static final int PAGE = 4096;
    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("record.kurultai");
    }

    @Test
    void a_page_destroyed_under_an_open_journal_is_reported_by_those_who_read_it() throws Exception {
        record(2000);
        try (var journal = open()) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (var page = 20; page < 40; page++) {
                    channel.write(ByteBuffer.allocate(PAGE), (long) page * PAGE);
                }
            }

            assertThatThrownBy(() -> everything(journal)).isInstanceOf(JournalException.class)
                    .hasMessageStartingWith("The journal %s is damaged: [SQLITE_CORRUPT]", file)
                    .hasMessageContaining("It was met while reading on from position");
            assertThatThrownBy(() -> everything(journal)).as("the same again")
                    .hasMessageStartingWith("The journal %s is damaged: [SQLITE_CORRUPT]", file);
            var stream = journal.stream(StreamingCondition.startingFrom(null), null);
            while (stream.next().isPresent()) {
                assertThat(stream.isCompleted()).isFalse();
            }
            assertThat(stream.error()).get().isInstanceOf(JournalException.class);
        }
    }

    @Test
    void a_batch_that_fails_in_its_middle_leaves_nothing() throws Exception {
        record(1);
        try (var journal = open()) {
            execute("CREATE TRIGGER failure BEFORE INSERT ON tags WHEN new.tag = 'a:failure'"
                    + " BEGIN SELECT RAISE(ABORT, 'a failure of the database'); END");

            assertThatThrownBy(() -> append(journal, event("one"), event("two", Tag.of("a", "failure"))))
                    .isInstanceOf(JournalException.class).hasMessageContaining("a failure of the database");
            append(journal, event("three"));

            assertThat(everything(journal).payloads()).containsExactly("event 0", "three");
        }
    }

    @Test
    void an_event_that_goes_missing_under_an_open_journal_is_reported_with_its_position() throws Exception {
        record(3);
        try (var journal = open()) {
            execute("DELETE FROM events WHERE position = 1");

            assertThatThrownBy(() -> everything(journal)).isInstanceOf(JournalException.class)
                    .hasMessageContaining("the event at position 1 is missing");
            assertThatThrownBy(() -> source(journal, having(BISHKEK))).isInstanceOf(JournalException.class)
                    .hasMessageContaining("the event at position 1 is missing");
        }
    }

    @Test
    void a_file_over_whose_making_a_process_died_is_made_anew() throws Exception {
        try (var session = Sqlite.openWriter(file)) {
            SqliteSchema.bringUpToDate(session);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(PAGE);
        }
        var emptyBefore = HexFormat.ofDelimiter(" ")
                .parseHex("d9 d5 05 f9 20 a1 63 d7 00 00 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00 10 00");
        Files.write(directory.resolve("record.kurultai-journal"), ByteBuffer.allocate(512).put(emptyBefore).array());

        try (var journal = open()) {
            append(journal, event("one"));
            assertThat(head(journal)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SQLITE_BUSY         | another process has been writing to it for more than 10 seconds
            SQLITE_FULL         | the drive is full; make room on it
            SQLITE_READONLY     | change their permissions
            SQLITE_IOERR_WRITE  | the drive failed
            SQLITE_CORRUPT_VTAB | is damaged
            SQLITE_NOTADB       | is damaged
            SQLITE_ERROR        | SQLite failed""")
    void everyFailureSaysWhatToDo(SQLiteErrorCode code, String advice) {
        SQLException failure = new SQLiteException("what SQLite says", code);

        assertThat(SqliteFailure.of("record.kurultai", failure))
                .hasMessageContainingAll("record.kurultai", advice, "what SQLite says").hasCause(failure);
    }

    private Journal open() {
        return Journal.open(file, Appending.CONVERTER);
    }

    private void record(int events) {
        try (var journal = open()) {
            append(journal, IntStream.range(0, events).mapToObj(i -> event("event " + i, BISHKEK))
                    .toArray(TaggedEventMessage<?>[]::new));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
