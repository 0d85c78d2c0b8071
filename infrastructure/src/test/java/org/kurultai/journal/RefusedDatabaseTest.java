package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Databases that are not opened as a journal: the message says why and what to do, and they stay as they were. */
class RefusedDatabaseTest {

    /** The driver's own complaint of such a URL, which is not to be seen in a build. */
    private static final Logger QUIET = Logger.getLogger("org.postgresql.util.PGPropertyUtil");

    private String url;

    @BeforeEach
    void makeDatabase(@TempDir Path directory) {
        url = PostgresServer.database(directory);
    }

    @Test
    void a_url_of_something_else() {
        assertRefused("jdbc:h2:mem:record",
                "is not one of PostgreSQL (jdbc:postgresql:...); a file is opened by its path");
    }

    @Test
    void a_url_that_is_none() {
        QUIET.setLevel(Level.OFF);

        assertRefused("jdbc:postgresql://localhost:port/record", "cannot be understood");
    }

    @Test
    void a_server_that_is_not_there() {
        assertRefused("jdbc:postgresql://localhost:1/record?user=someone&password=secret",
                "the connection to the server was lost or refused; try again once the server is back");
    }

    @Test
    void a_database_that_is_not_there() {
        assertRefused(url.replaceFirst("/record\\d+", "/missing"), "check user, password and database");
    }

    @Test
    void a_schema_that_is_not_there() {
        assertRefused(url + "&currentSchema=missing",
                "it has no schema of the name that is asked for; make it by CREATE SCHEMA");
    }

    @Test
    void tables_of_another_program() {
        PostgresServer.execute(url, "CREATE TABLE events (theirs text)");

        assertRefused(url, "its schema public has events of another program;"
                + " name another database, or another schema by ?currentSchema=");
        PostgresServer.execute(url, "SELECT theirs FROM events");
    }

    @Test
    void a_journal_beside_tables_of_another_program_in_a_schema_of_its_own() {
        PostgresServer.execute(url, "CREATE TABLE events (theirs text); CREATE SCHEMA record; CREATE SCHEMA another");

        try (var one = open(url + "&currentSchema=record"); var other = open(url + "&currentSchema=another")) {
            append(one, event("one"));
            append(other, event("other"));
            assertThat(everything(one).payloads()).containsExactly("one");
            assertThat(everything(other).payloads()).containsExactly("other");
        }
    }

    @Test
    void a_journal_of_a_newer_version() {
        record(1);
        PostgresServer.execute(url, "UPDATE kurultai_journal SET version = 99");

        assertRefused(url, "has version 99 of the tables, this library knows version 4; use a newer library");
    }

    @Test
    void a_journal_with_a_missing_event() {
        record(1000);
        PostgresServer.execute(url, "DELETE FROM events WHERE position IN (300, 301, 500)");

        assertRefused(url, "is damaged: it has 997 events before position 1000,"
                + " the first that is missing is that at position 300");
    }

    @Test
    void a_journal_whose_last_events_cannot_be_read() {
        record(3);
        PostgresServer.execute(url, "UPDATE events SET metadata = 'none' WHERE position = 1");

        assertRefused(url, "is damaged: the event at position 1 cannot be read (Unrecognized token 'none'");
    }

    @Test
    void a_journal_without_its_tables() {
        record(3);
        PostgresServer.execute(url, "DROP TABLE tags");

        assertRefused(url, "is damaged: one of its tables is missing");
    }

    @Test
    void a_database_that_does_not_know_all_letters() {
        var ascii = PostgresServer.newDatabase(
                " TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");

        assertRefused(ascii, "its encoding is SQL_ASCII; make a database with the encoding UTF8");
    }

    @Test
    void a_data_source_of_another_product() {
        var sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite::memory:");

        assertThatThrownBy(() -> Journal.open(sqlite)).isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot hold a journal: it is SQLite; use PostgreSQL");
    }

    @Test
    void a_data_source_whose_transactions_would_see_too_little() {
        var strict = new PGSimpleDataSource();
        strict.setUrl(url);
        strict.setOptions("-c default_transaction_isolation=serializable");

        assertThatThrownBy(() -> Journal.open(strict)).isInstanceOf(JournalException.class)
                .hasMessageContaining("its transactions are at the isolation level serializable;"
                        + " set it to read committed");
    }

    @Test
    void a_tag_that_cannot_be_stored_is_refused_when_it_is_appended() {
        var tag = Tag.of("place", "\u0000");
        var tooLong = Tag.of("place",
                IntStream.range(0, 3000).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).substring(1));
        try (var journal = open(url)) {
            assertThatThrownBy(() -> append(journal, event("text", tag))).isInstanceOf(JournalException.class)
                    .hasMessageContaining("U+0000");
            assertThatThrownBy(() -> append(journal, event("text", tooLong))).isInstanceOf(JournalException.class)
                    .hasMessageContaining("too long for an index; shorten it");
            append(journal, event("fine"));
            assertThat(everything(journal).payloads()).containsExactly("fine");
        }
    }

    private static void assertRefused(String url, String reason) {
        assertThatThrownBy(() -> open(url)).isInstanceOf(JournalException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(PostgresName.of(url))
                .hasMessageNotContaining("secret");
    }

    private void record(int events) {
        try (var journal = open(url)) {
            append(journal, IntStream.range(0, events).mapToObj(i -> event("event " + i))
                    .toArray(TaggedEventMessage<?>[]::new));
        }
    }

    private static Journal open(String url) {
        return Journal.open(url, Appending.CONVERTER);
    }
}
