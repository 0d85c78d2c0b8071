package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.having;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.MergedTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a journal promises of endless streams. */
@ParameterizedClass
@EnumSource(Place.class)
class JournalStreamTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    private final Journal journal;

    JournalStreamTest(Place place, @TempDir Path directory) {
        journal = place.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_stream_is_woken_by_an_append() {
        var received = new CopyOnWriteArrayList<String>();
        var stream = journal.stream(StreamingCondition.startingFrom(TrackingToken.FIRST), null);
        stream.setCallback(() -> drain(stream, received));

        append(journal, event("one"), event("two"));
        append(journal, event("three"));

        await().untilAsserted(() -> assertThat(received).containsExactly("one", "two", "three"));
    }

    @Test
    void the_waking_does_not_wait_for_a_look_at_other_processes() {
        var woken = new Semaphore(0);
        var stream = journal.stream(StreamingCondition.startingFrom(null), null);
        stream.setCallback(() -> stream.next().ifPresent(entry -> woken.release()));

        assertTimeout(Duration.ofSeconds(2), () -> {
            for (var round = 0; round < 50; round++) {
                append(journal, event("one"));
                woken.acquire();
            }
        });
    }

    @Test
    void a_stream_from_the_latest_token_sees_only_what_is_new() {
        append(journal, event("old"));
        var stream = journal.stream(StreamingCondition.startingFrom(TrackingToken.LATEST), null);
        append(journal, event("new"));

        assertThat(drained(stream)).containsExactly("new");
    }

    @Test
    void a_stream_with_criteria_passes_over_everything_else() {
        append(journal, event("tagged", BISHKEK), event("untagged"));
        var stream = journal.stream(
                StreamingCondition.conditionFor(TrackingToken.FIRST, having(BISHKEK)), null);
        var ofAnotherType = journal.stream(StreamingCondition.conditionFor(TrackingToken.FIRST,
                EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName("visit.VisitPaid"))), null);

        assertThat(drained(stream)).containsExactly("tagged");
        assertThat(drained(ofAnotherType)).isEmpty();
        append(journal, event("untagged again"), event("tagged again", BISHKEK));
        assertThat(drained(stream)).containsExactly("tagged again");
        assertThat(drained(ofAnotherType)).isEmpty();
    }

    @Test
    void a_stream_goes_on_from_the_token_of_its_last_event() {
        append(journal, event("one"), event("two"), event("three"));
        var stream = journal.stream(StreamingCondition.startingFrom(null), null);
        stream.next();
        var token = TrackingToken.fromContext(stream.next().orElseThrow()).orElseThrow();

        assertThat(drained(journal.stream(StreamingCondition.startingFrom(token), null))).containsExactly("three");
    }

    @Test
    void a_stream_from_a_token_of_two_segments_starts_at_their_lower_bound() {
        append(journal, event("one"), event("two"), event("three"));
        var token = new MergedTrackingToken(new GlobalSequenceTrackingToken(1), new GlobalSequenceTrackingToken(3));

        assertThat(drained(journal.stream(StreamingCondition.startingFrom(token), null)))
                .containsExactly("two", "three");
    }

    @Test
    void a_token_without_a_position_is_refused() {
        var token = new Nowhere();

        assertThatThrownBy(() -> journal.stream(StreamingCondition.startingFrom(token), null))
                .isInstanceOf(JournalException.class).hasMessageContaining("names no position");
    }

    @Test
    void a_stream_on_a_closed_journal_ends_in_an_error_that_says_so() {
        var stream = journal.stream(StreamingCondition.startingFrom(null), null);
        journal.close();

        assertThat(stream.next()).isEmpty();
        assertThat(stream.isCompleted()).isTrue();
        assertThat(stream.error()).get().isInstanceOf(JournalException.class);
    }

    @Test
    void no_thread_is_left_when_the_journal_is_closed() {
        var stream = journal.stream(StreamingCondition.startingFrom(null), null);
        stream.setCallback(() -> {});
        assertThat(threads()).isNotEmpty().allMatch(Thread::isDaemon);

        journal.close();

        assertThat(threads()).isEmpty();
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("journal ")).toList();
    }

    private static List<String> drained(MessageStream<EventMessage> stream) {
        var received = new CopyOnWriteArrayList<String>();
        drain(stream, received);
        return received;
    }

    private static void drain(MessageStream<EventMessage> stream, List<String> received) {
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            received.add(next.get().message().payloadAs(String.class, Appending.CONVERTER));
        }
    }

    /** A token of another event store. */
    private record Nowhere() implements TrackingToken {

        @Override
        public TrackingToken lowerBound(TrackingToken other) {
            return this;
        }

        @Override
        public TrackingToken upperBound(TrackingToken other) {
            return other;
        }

        @Override
        public boolean covers(TrackingToken other) {
            return false;
        }
    }
}
