package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.source;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal promises of its file. */
class JournalFileTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    @TempDir
    private Path directory;

    @Test
    void what_was_appended_survives_reopening() {
        try (var journal = open("record.kurultai")) {
            append(journal, event("one", BISHKEK), event("two"));
        }
        try (var journal = open("record.kurultai")) {
            append(journal, event("three", BISHKEK));
            assertThat(everything(journal).payloads()).containsExactly("one", "two", "three");
            assertThat(source(journal, having(BISHKEK)).payloads()).containsExactly("one", "three");
        }
    }

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

    @Test
    void every_commit_is_brought_to_the_drive() throws Exception {
        open("record.kurultai").close();
        try (var session = Sqlite.openWriter(directory.resolve("record.kurultai"))) {
            assertThat(session.list(Query.of("PRAGMA journal_mode"), row -> row.getString(1))).containsExactly("wal");
            assertThat(session.number("PRAGMA synchronous")).as("FULL").isEqualTo(2);
        }
    }

    @Test
    void bytes_are_recorded_as_they_are() {
        var bytes = new byte[] {'{', '}', 0, -1};
        try (var journal = Journal.open(directory.resolve("bytes"))) {
            append(journal, new GenericTaggedEventMessage<>(
                    new GenericEventMessage(new MessageType("meeting.MeetingHeld"), bytes), Set.of()));

            assertThat(everything(journal).messages()).extracting(EventMessage::payload).containsExactly(bytes);
        }
    }

    @Test
    void several_journals_on_one_file_see_each_others_events() {
        try (var one = open("record.kurultai"); var other = open("record.kurultai")) {
            append(one, event("from one"));
            append(other, event("from the other"));

            assertThat(everything(one).payloads()).containsExactly("from one", "from the other");
            assertThat(everything(other).payloads()).isEqualTo(everything(one).payloads());
        }
    }

    @Test
    void a_stream_is_woken_by_an_append_of_another_journal() {
        try (var one = open("record.kurultai"); var other = open("record.kurultai")) {
            var received = new CopyOnWriteArrayList<String>();
            var stream = one.stream(StreamingCondition.startingFrom(null), null);
            stream.setCallback(() -> stream.next().ifPresent(entry -> received.add(entry.message().identifier())));

            append(other, event("an id", "from the other", Instant.EPOCH));

            await().untilAsserted(() -> assertThat(received).containsExactly("an id"));
        }
    }

    @Test
    void of_two_journals_on_one_file_exactly_one_wins() throws Exception {
        try (var one = open("record.kurultai"); var other = open("record.kurultai")) {
            assertThat(Races.winners(4, 25, thread -> thread % 2 == 0 ? one : other)).containsOnly(1).hasSize(25);
            assertThat(everything(one).positions()).hasSize(25);
        }
    }

    @Test
    void a_journal_may_be_opened_while_another_appends() throws Exception {
        try (var busy = open("record.kurultai")) {
            var appended = Races.atOnce(2, thread -> {
                while (head(busy) < 1500) {
                    if (thread == 0) {
                        append(busy, event("from the busy one"));
                    } else {
                        open("record.kurultai").close();
                    }
                }
                return head(busy);
            });
            assertThat(appended).containsOnly(1500L);
        }
    }

    @Test
    void many_may_make_the_same_file_at_the_same_time() throws Exception {
        for (var round = 0; round < 10; round++) {
            var name = "record" + round;
            Races.atOnce(4, thread -> {
                try (var journal = open(name)) {
                    return append(journal, event("from " + thread));
                }
            });
            try (var journal = open(name)) {
                assertThat(everything(journal).positions()).containsExactly(0L, 1L, 2L, 3L);
            }
        }
    }

    private Journal open(String name) {
        return Journal.open(directory.resolve(name), Appending.CONVERTER);
    }
}
