package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever is changed in the tables behind the journal's back is found, with its place. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class VerificationTest {

    private static final int EVENTS = 10;
    private static final String ALTERED = "the event, one of its tags or its checksum is not as it was recorded";

    private final Place place;
    private final Path directory;

    VerificationTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    @BeforeEach
    void recordTen() {
        try (var journal = place.open(directory)) {
            IntStream.range(0, EVENTS).forEach(i -> append(journal,
                    event("id " + i, "event " + i, Instant.EPOCH.plusSeconds(i), Tag.of("number", "" + i))));
        }
    }

    @Test
    void what_nobody_touched_is_sound_and_its_checksum_tells_of_everything() {
        var found = verify();

        assertThat(found.isSound()).isTrue();
        assertThat(found.events()).isEqualTo(EVENTS);
        assertThat(found.checksum()).as("on every engine").isEqualTo("709373cc552c82b57b7adc03cea5f213");
        assertThat(found).hasToString("%s is sound: 10 events, checksum %s", found.journal(), found.checksum());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE events SET payload = '"event X"' WHERE position = 4
            UPDATE events SET type = 'meeting.MeetingCancelled' WHERE position = 4
            UPDATE events SET version = '2' WHERE position = 4
            UPDATE events SET timestamp = '1970-01-01T00:00:05.000000000Z' WHERE position = 4
            UPDATE events SET metadata = '{"source":"another report"}' WHERE position = 4
            UPDATE events SET id = 'id 44' WHERE position = 4
            UPDATE events SET checksum = (SELECT checksum FROM events WHERE position = 5) WHERE position = 4
            INSERT INTO tags (tag, position) VALUES ('number:44', 4)
            DELETE FROM tags WHERE position = 4
            UPDATE tags SET tag = 'number:44' WHERE position = 4""")
    void an_alteration_of_an_event_or_its_tags(String sql) throws Exception {
        execute(sql);

        assertThat(verify().damages()).containsExactly(new Damage(4, ALTERED));
    }

    @Test
    void an_event_that_is_missing() throws Exception {
        execute("DELETE FROM events WHERE position = 4");
        execute("DELETE FROM tags WHERE position = 4");

        assertThat(verify().damages()).containsExactly(new Damage(4, "the event is missing"));
    }

    @Test
    void events_that_are_missing_and_are_still_in_the_index_of_tags() throws Exception {
        execute("DELETE FROM events WHERE position IN (4, 5)");

        assertThat(verify().damages()).containsExactlyInAnyOrder(
                new Damage(4, "the events up to position 5 are missing"),
                new Damage(4, "the index of tags names an event that is missing"),
                new Damage(5, "the index of tags names an event that is missing"));
    }

    @Test
    void the_last_event_that_is_missing() throws Exception {
        execute("DELETE FROM events WHERE position = 9");

        assertThat(verify().damages()).containsExactly(
                new Damage(9, "the index of tags names an event that is missing"));
    }

    @Test
    void an_event_that_is_missing_though_those_behind_it_have_moved_up() throws Exception {
        execute("DELETE FROM events WHERE position = 4");
        execute("DELETE FROM tags WHERE position = 4");
        for (var position = 5; position < EVENTS; position++) {
            execute("UPDATE events SET position = position - 1 WHERE position = " + position);
            execute("UPDATE tags SET position = position - 1 WHERE position = " + position);
        }

        assertThat(verify().damages()).contains(new Damage(4, ALTERED));
    }

    @Test
    void events_that_have_changed_places() throws Exception {
        for (var table : new String[] {"events", "tags"}) {
            execute("UPDATE " + table + " SET position = 100 WHERE position = 3");
            execute("UPDATE " + table + " SET position = 3 WHERE position = 6");
            execute("UPDATE " + table + " SET position = 6 WHERE position = 100");
        }

        assertThat(verify().damages()).extracting(Damage::position).contains(3L, 6L);
    }

    @Test
    void an_event_that_was_put_in() throws Exception {
        execute("INSERT INTO events SELECT 10, 'new', type, version, timestamp, payload, metadata, checksum, id_key"
                + " FROM events WHERE position = 9");
        execute("INSERT INTO events SELECT -1, 'old', type, version, timestamp, payload, metadata, checksum, id_key"
                + " FROM events WHERE position = 9");

        assertThat(verify().damages()).containsExactlyInAnyOrder(
                new Damage(-1, "an event was put in before the first"), new Damage(10, ALTERED));
    }

    @Test
    void several_alterations_each_at_its_place() throws Exception {
        execute("UPDATE events SET version = '2' WHERE position IN (1, 2, 7)");

        assertThat(verify().damages()).containsExactly(
                new Damage(1, ALTERED), new Damage(2, ALTERED), new Damage(7, ALTERED));
        assertThat(verify()).asString()
                .endsWith(" is damaged:%n  at position 1: %2$s%n  at position 2: %2$s%n  at position 7: %2$s"
                        .formatted("", ALTERED));
    }

    @Test
    void what_is_damaged_is_not_backed_up() throws Exception {
        var backup = directory.resolve("backup.kurultai");
        execute("UPDATE events SET version = '2' WHERE position = 4");

        try (var journal = place.open(directory)) {
            assertThatThrownBy(() -> journal.backUp(backup)).isInstanceOf(JournalException.class)
                    .hasMessageContaining("is damaged: at position 4: " + ALTERED);
            assertThat(everything(journal).positions()).hasSize(EVENTS);
        }
        assertThat(directory).isDirectoryNotContaining("glob:**/backup*");
    }

    /** Both ways to ask give the same, where the journal can still be opened. */
    private Verification verify() {
        var found = place.verify(directory);
        try (var journal = place.open(directory)) {
            assertThat(journal.verify()).isEqualTo(found);
        } catch (JournalException e) {
            assertThat(found.isSound()).as(e.getMessage()).isFalse();
        }
        return found;
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(place.url(directory));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
