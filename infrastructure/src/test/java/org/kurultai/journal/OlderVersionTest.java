package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A journal from before there were checksums, or from before an identifier stood for a tag of its own, is brought up to date when
 * it is opened, and loses nothing.
 */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class OlderVersionTest {

    private static final int EVENTS = 2500;

    private final Place place;
    private final Path directory;
    private List<String> payloads;
    private String checksum;

    OlderVersionTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    @BeforeEach
    void record() {
        try (var journal = place.open(directory)) {
            append(journal, IntStream.range(0, EVENTS).mapToObj(OlderVersionTest::numbered)
                    .toArray(TaggedEventMessage<?>[]::new));
            payloads = everything(journal).payloads();
            checksum = journal.verify().checksum();
        }
    }

    private static TaggedEventMessage<?> numbered(int number) {
        var id = "id " + number;
        return event(id, "event " + number, Instant.EPOCH, Tag.of("n", "" + number % 7), Tag.of("self", id));
    }

    /** Makes what was recorded look as a former version of this library would have left it. */
    private void as(int version) {
        execute("INSERT INTO tags (tag, position) SELECT id_key || ':' || id, position FROM events");
        execute("ALTER TABLE events DROP COLUMN id_key");
        execute("DROP TABLE event_times");
        if (version < 2) {
            execute("ALTER TABLE events DROP COLUMN checksum");
        }
        execute(switch (place) {
            case FILE -> "PRAGMA user_version = " + version;
            default -> "UPDATE kurultai_journal SET version = " + version;
        });
    }

    private void execute(String sql) {
        PostgresServer.execute(place.url(directory), sql);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void it_is_opened_with_all_its_events_and_gets_what_it_lacks(int version) {
        as(version);

        try (var journal = place.open(directory)) {
            assertThat(everything(journal).payloads()).isEqualTo(payloads);
            assertThat(source(journal, having(Tag.of("self", "id 77"))).positions()).containsExactly(77L);
            assertThat(journal.verify().isSound()).isTrue();
            assertThat(journal.verify().checksum()).isEqualTo(checksum);
            append(journal, event("goes on"));
            assertThat(journal.verify().isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void it_is_brought_up_to_date_too_where_it_is_opened_to_be_read(int version) {
        as(version);

        try (var journal = place.openToRead(directory)) {
            assertThat(everything(journal).payloads()).isEqualTo(payloads);
            assertThat(source(journal, having(Tag.of("self", "id 77"))).positions()).containsExactly(77L);
        }
    }

    @Test
    void until_then_one_without_checksums_has_nothing_to_verify_it_by() {
        as(1);

        assertThatThrownBy(() -> place.verify(directory)).isInstanceOf(JournalException.class)
                .hasMessageContaining("it is from before there were checksums; open it once, which gives it some");
    }

    @Test
    void one_with_checksums_is_verified_as_it_is() {
        as(2);

        assertThat(place.verify(directory).checksum()).isEqualTo(checksum);
        assertThat(place.verify(directory).isSound()).isTrue();
        execute("UPDATE events SET version = '0' WHERE position = 4");
        assertThat(place.verify(directory).damages()).singleElement()
                .satisfies(damage -> assertThat(damage.position()).isEqualTo(4));
    }

    @Test
    void a_damage_from_before_is_not_made_good_by_that() {
        as(2);
        execute("UPDATE events SET version = '0' WHERE position = 4");

        try (var journal = place.open(directory)) {
            assertThat(journal.verify().damages()).singleElement()
                    .satisfies(damage -> assertThat(damage.position()).isEqualTo(4));
        }
    }
}
