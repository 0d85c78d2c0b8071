package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a journal promises that outlives its process, and that several may use at the same time. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class JournalSharedTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    private final Place place;
    private final Path directory;

    JournalSharedTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    @Test
    void what_was_appended_survives_reopening() {
        try (var journal = open()) {
            append(journal, event("one", BISHKEK), event("two"));
        }
        try (var journal = open()) {
            append(journal, event("three", BISHKEK));
            assertThat(everything(journal).payloads()).containsExactly("one", "two", "three");
            assertThat(source(journal, having(BISHKEK)).payloads()).containsExactly("one", "three");
        }
    }

    @Test
    void bytes_are_recorded_as_they_are() {
        var bytes = new byte[] {'{', '}', 0, -1};
        try (var journal = open()) {
            append(journal, new GenericTaggedEventMessage<>(
                    new GenericEventMessage(new MessageType("meeting.MeetingHeld"), bytes), Set.of()));

            assertThat(everything(journal).messages()).extracting(EventMessage::payload).containsExactly(bytes);
        }
    }

    @Test
    void several_journals_at_one_place_see_each_others_events() {
        try (var one = open(); var other = open()) {
            append(one, event("from one"));
            append(other, event("from the other"));

            assertThat(everything(one).payloads()).containsExactly("from one", "from the other");
            assertThat(everything(other).payloads()).isEqualTo(everything(one).payloads());
        }
    }

    /** Each knows how the journal ended when it appended last, and must not take that for how it ends now. */
    @Test
    void what_another_journal_appended_meanwhile_is_never_overlooked() {
        try (var one = open(); var other = open()) {
            for (var round = 0; round < 3; round++) {
                append(one, event("from one"));
                append(one, event("from one"));
                var known = AppendCondition.withCriteria(having(BISHKEK)).withMarker(everything(one).marker());
                append(other, event("from the other", BISHKEK));

                assertThatThrownBy(() -> append(one, known, event("decided without it")))
                        .isInstanceOf(AppendEventsTransactionRejectedException.class);
                append(one, known.withMarker(everything(one).marker()), event("decided with it"));
            }
            assertThat(everything(one).payloads().stream().distinct())
                    .containsExactly("from one", "from the other", "decided with it");
            assertThat(one.verify().damages()).isEmpty();
        }
    }

    @Test
    void a_stream_is_woken_by_an_append_of_another_journal() {
        try (var one = open(); var other = open()) {
            var received = new CopyOnWriteArrayList<String>();
            var stream = one.stream(StreamingCondition.startingFrom(null), null);
            stream.setCallback(() -> stream.next().ifPresent(entry -> received.add(entry.message().identifier())));

            append(other, event("an id", "from the other", Instant.EPOCH));

            await().untilAsserted(() -> assertThat(received).containsExactly("an id"));
        }
    }

    @Test
    void of_two_journals_at_one_place_exactly_one_wins() throws Exception {
        try (var one = open(); var other = open()) {
            assertThat(Races.winners(4, 25, thread -> thread % 2 == 0 ? one : other)).containsOnly(1).hasSize(25);
            assertThat(everything(one).positions()).hasSize(25);
        }
    }

    @Test
    void a_journal_may_be_opened_while_another_appends() throws Exception {
        try (var busy = open()) {
            var appended = Races.atOnce(2, thread -> {
                while (head(busy) < 1500) {
                    if (thread == 0) {
                        append(busy, event("from the busy one"));
                    } else {
                        open().close();
                    }
                }
                return head(busy);
            });
            assertThat(appended).containsOnly(1500L);
        }
    }

    @Test
    void many_may_make_the_same_journal_at_the_same_time() throws Exception {
        for (var round = 0; round < 5; round++) {
            var fresh = Files.createDirectory(directory.resolve("round" + round));
            Races.atOnce(4, thread -> {
                try (var journal = place.open(fresh)) {
                    return append(journal, event("from " + thread));
                }
            });
            try (var journal = place.open(fresh)) {
                assertThat(everything(journal).positions()).containsExactly(0L, 1L, 2L, 3L);
            }
        }
    }

    private Journal open() {
        return place.open(directory);
    }
}
