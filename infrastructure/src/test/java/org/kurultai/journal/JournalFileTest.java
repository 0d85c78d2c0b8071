package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.head;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a journal promises of its file. */
class JournalFileTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    @TempDir
    private Path directory;

    @Test
    void once_closed_the_journal_is_one_file() throws Exception {
        try (var journal = open("record.kurultai")) {
            append(journal, event("one"));
            everything(journal);
        }
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("record.kurultai"));
        }
    }

    @Test
    void an_empty_file_becomes_a_journal() throws Exception {
        Files.createFile(directory.resolve("record.kurultai"));
        try (var journal = open("record.kurultai")) {
            assertThat(head(journal)).isZero();
        }
    }

    @Test
    void any_file_name_will_do() {
        var name = "a record?of=#" + inTheLettersOfThePlatform("Бишкек", "Bishkek") + "%20.kurultai";
        try (var journal = open(name)) {
            append(journal, event("one"));
        }
        assertThat(directory.resolve(name)).isNotEmptyFile();
    }

    /** Where no locale is chosen Java can name files in ASCII only, whatever opens them. */
    private static String inTheLettersOfThePlatform(String name, String ascii) {
        var letters = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return letters.newEncoder().canEncode(name) ? name : ascii;
    }

    @Test
    void people_can_read_the_file() throws Exception {
        try (var journal = open("record.kurultai")) {
            append(journal, event("an id", "{\"place\":\"Bishkek\"}", Instant.EPOCH, BISHKEK));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("record.kurultai"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT position || ' ' || id || ' ' || type || ' ' || version || ' ' || timestamp || ' '
                            || payload || ' ' || metadata || ' ' || (payload ->> 'place') || ' ' || tag
                        FROM events JOIN tags USING (position)""")) {
            assertThat(row.getString(1)).isEqualTo("0 an id meeting.MeetingHeld 1 1970-01-01T00:00:00.000000000Z"
                    + " {\"place\":\"Bishkek\"} {\"source\":\"a report\"} Bishkek meeting:Bishkek 2024");
        }
    }

    /** It is in the table of events and in its index by identifiers already. */
    @Test
    void a_tag_that_is_the_identifier_of_its_event_is_not_filed_a_second_time() throws Exception {
        try (var database = SqliteFile.open(directory.resolve("record.kurultai"))) {
            new SqlStorage(database).append(Batch.of(AppendCondition.none(),
                    List.of(event("an id", "one", Instant.EPOCH, BISHKEK, Tag.of("fact", "an id"))),
                    Appending.CONVERTER));
            assertThat(database.<List<String>>read(session -> session.list(
                    Query.of("SELECT tag FROM tags"), row -> row.getString(1))))
                    .containsExactly("meeting:Bishkek 2024");
        }
    }

    /** What is kept is looked over in many a commit, so that single ones would wait for it. */
    @Test
    void after_a_large_batch_no_more_of_the_file_is_kept_in_memory_than_before() {
        try (var database = SqliteFile.open(directory.resolve("record.kurultai"))) {
            Database.Work<Long> kept = session -> session.number("PRAGMA cache_size");
            var before = database.write(kept);
            new SqlStorage(database).append(Batch.of(AppendCondition.none(),
                    IntStream.range(0, 200).<TaggedEventMessage<?>>mapToObj(i -> event("event " + i)).toList(),
                    Appending.CONVERTER));

            assertThat(database.write(kept)).isEqualTo(before);
        }
    }

    @Test
    void every_commit_is_brought_to_the_drive() throws Exception {
        open("record.kurultai").close();
        try (var session = Sqlite.openWriter(directory.resolve("record.kurultai"))) {
            assertThat(session.list(Query.of("PRAGMA journal_mode"), row -> row.getString(1))).containsExactly("wal");
            assertThat(session.number("PRAGMA synchronous")).as("FULL").isEqualTo(2);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void where_the_file_cannot_grow_appends_say_so_and_what_was_acknowledged_stays() throws Exception {
        try (var process = OtherProcess.appendingUntilFull(Place.FILE, directory, 4096)) {
            var lines = process.lines();
            var failures = lines.stream().filter(line -> line.startsWith("The journal")).toList();
            var acknowledged = lines.stream().filter(line -> line.startsWith("batch")).toList();

            assertThat(failures).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                    .contains("record.kurultai").containsAnyOf("make room on it", "check it and the space on it"));
            try (var journal = open("record.kurultai")) {
                assertThat(everything(journal).payloads()).containsAll(acknowledged);
                assertThat(journal.verify().damages()).isEmpty();
                append(journal, event("there is room again"));
            }
        }
    }

    @Test
    void a_full_drive_is_reported_and_once_there_is_room_the_journal_goes_on() {
        try (var database = SqliteFile.open(directory.resolve("record.kurultai"))) {
            var storage = new SqlStorage(database);
            storage.append(batch(1));
            database.write(session -> session.number("PRAGMA max_page_count = 1"));

            assertThatThrownBy(() -> storage.append(batch(1000))).isInstanceOf(JournalException.class)
                    .hasMessageContaining("the drive is full; make room on it");
            database.write(session -> session.number("PRAGMA max_page_count = 1000000"));
            assertThat(storage.append(batch(1000))).isEqualTo(1001);
            assertThat(storage.verify().damages()).isEmpty();
        }
    }

    private static Batch batch(int events) {
        var batch = IntStream.range(0, events).<TaggedEventMessage<?>>mapToObj(i -> event("event " + i)).toList();
        return Batch.of(AppendCondition.none(), batch, Appending.CONVERTER);
    }

    private Journal open(String name) {
        return Journal.open(directory.resolve(name), Appending.CONVERTER);
    }
}
