package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.stored;

import java.nio.file.Path;
import java.time.Instant;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of a PostgreSQL server gets who may not do everything. */
class PostgresRightsTest {

    private String url;
    private String reader;

    @BeforeEach
    void record(@TempDir Path directory) {
        url = PostgresServer.database(directory);
        reader = url.replaceFirst("user=\\w+", "user=reader");
        execute("DROP ROLE IF EXISTS reader");
        execute("CREATE ROLE reader LOGIN");
        try (var journal = Journal.open(url, Appending.CONVERTER)) {
            append(journal, event("1", "one", Instant.EPOCH, Tag.of("meeting", "Bishkek 2024")));
        }
    }

    @AfterEach
    void forgetReader() {
        execute("DROP OWNED BY reader");
        execute("DROP ROLE reader");
    }

    @Test
    void who_may_select_reads_and_is_told_why_nothing_can_be_recorded() {
        execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");

        try (var journal = Journal.openToRead(reader)) {
            assertThat(everything(journal).payloads()).containsExactly("one");
            assertThat(journal.verify().isSound()).isTrue();
            assertThatThrownBy(() -> append(journal, stored("two"))).isInstanceOf(JournalException.class)
                    .hasMessageContaining("it was opened to be read only");
        }
        try (var journal = Journal.open(reader, Appending.CONVERTER)) {
            assertThatThrownBy(() -> append(journal, event("two"))).isInstanceOf(JournalException.class)
                    .hasMessageContaining(
                            "this user lacks a right; grant SELECT on its tables to read them, INSERT too");
        }
    }

    @Test
    void who_may_not_select_is_told_what_to_grant() {
        assertThatThrownBy(() -> Journal.openToRead(reader)).isInstanceOf(JournalException.class)
                .hasMessageContaining(PostgresName.of(url))
                .hasMessageContaining("this user lacks a right; grant SELECT on its tables to read them");
    }

    @Test
    void who_may_select_from_tables_of_an_older_version_may_so_from_those_that_bringing_them_up_to_date_adds() {
        execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        asVersion3();

        Journal.open(url).close();

        try (var database = Postgres.openToRead(reader)) {
            assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM event_times"))).isZero();
        }
    }

    @Test
    void a_token_at_a_time_is_found_without_the_right_to_the_table_of_times() {
        execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        execute("REVOKE ALL ON event_times FROM reader");

        try (var journal = Journal.openToRead(reader)) {
            assertThat(journal.tokenAt(Instant.EPOCH, null).join().position()).hasValue(0);
            assertThat(journal.tokenAt(Instant.EPOCH.plusSeconds(1), null).join().position()).hasValue(1);
            assertThat(journal.verify().isSound()).isTrue();
        }
    }

    @Test
    void who_may_not_bring_an_older_version_up_to_date_is_told_who_may() {
        execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        asVersion3();

        assertThatThrownBy(() -> Journal.openToRead(reader)).isInstanceOf(JournalException.class)
                .hasMessageContaining("The database %s cannot be opened as a journal", PostgresName.of(url))
                .hasMessageContaining("its tables are of version 3, this library needs version 4")
                .hasMessageContaining("open it once as the user who owns them");
    }

    @Test
    void who_may_not_make_tables_is_told_what_to_grant(@TempDir Path another) {
        var empty = PostgresServer.database(another).replaceFirst("user=\\w+", "user=reader");

        assertThatThrownBy(() -> Journal.open(empty)).isInstanceOf(JournalException.class)
                .hasMessageContaining("it has no tables yet, and this user may not make them")
                .hasMessageContaining("grant CREATE on its schema");
    }

    private void asVersion3() {
        execute("DROP TABLE event_times");
        execute("UPDATE kurultai_journal SET version = 3");
    }

    private void execute(String sql) {
        PostgresServer.execute(url, sql);
    }
}
