package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A journal from before there were checksums is brought up to date when it is opened, and loses nothing. */
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
    void recordWithoutChecksums() {
        try (var journal = place.open(directory)) {
            append(journal, IntStream.range(0, EVENTS).mapToObj(i -> event("event " + i, Tag.of("n", "" + i % 7)))
                    .toArray(TaggedEventMessage<?>[]::new));
            payloads = everything(journal).payloads();
            checksum = journal.verify().checksum();
        }
        PostgresServer.execute(place.url(directory), "ALTER TABLE events DROP COLUMN checksum");
        PostgresServer.execute(place.url(directory), switch (place) {
            case FILE -> "PRAGMA user_version = 1";
            default -> "UPDATE kurultai_journal SET version = 1";
        });
    }

    @Test
    void it_is_opened_with_all_its_events_and_gets_their_checksums() {
        try (var journal = place.open(directory)) {
            assertThat(everything(journal).payloads()).isEqualTo(payloads);
            assertThat(journal.verify().isSound()).isTrue();
            assertThat(journal.verify().checksum()).isEqualTo(checksum);
            append(journal, event("goes on"));
            assertThat(journal.verify().isSound()).isTrue();
        }
    }

    @Test
    void until_then_there_is_nothing_to_verify_it_by() {
        assertThatThrownBy(() -> place.verify(directory)).isInstanceOf(JournalException.class)
                .hasMessageContaining("it is from before there were checksums; open it once, which gives it some");
    }
}
