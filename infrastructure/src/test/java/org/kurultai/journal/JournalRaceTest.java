package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a journal promises to those who use it at the same time. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Place.class)
class JournalRaceTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 25;

    private final Journal journal;

    JournalRaceTest(Place place, @TempDir Path directory) {
        journal = place.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void of_many_threads_in_one_scope_exactly_one_wins() throws Exception {
        assertThat(Races.winners(WRITERS, ROUNDS, writer -> journal)).containsOnly(1).hasSize(ROUNDS);
        assertThat(head(journal)).isEqualTo(ROUNDS);
    }

    @Test
    void many_threads_in_different_scopes_all_win() throws Exception {
        Races.atOnce(WRITERS, writer -> {
            var tag = Tag.of("writer", "" + writer);
            for (var round = 0; round < ROUNDS; round++) {
                var seen = source(journal, having(tag));
                append(journal, AppendCondition.withCriteria(having(tag)).withMarker(seen.marker()), event("", tag));
            }
            return writer;
        });

        assertThat(everything(journal).positions())
                .containsExactlyElementsOf(LongStream.range(0, WRITERS * ROUNDS).boxed().toList());
    }

    @Test
    void a_batch_is_there_whole_or_not_at_all_to_a_concurrent_reader() throws Exception {
        var meeting = Tag.of("meeting", "Bishkek 2024");
        var batch = 20;

        var readers = Races.atOnce(3, thread -> thread == 0 ? write(batch, meeting) : read(batch, meeting));

        assertThat(readers).containsOnly(0);
    }

    private int write(int size, Tag tag) {
        for (var round = 0; round < ROUNDS; round++) {
            append(journal, IntStream.range(0, size).mapToObj(i -> event("", tag))
                    .toArray(TaggedEventMessage<?>[]::new));
        }
        return 0;
    }

    /** How often a part of a batch was seen, and markers that did not fit to what was read. */
    private int read(int size, Tag tag) {
        var parts = 0;
        for (var seen = 0; seen < ROUNDS * size;) {
            var sourced = source(journal, having(tag));
            seen = sourced.entries().size();
            var isWhole = seen % size == 0 && sourced.marker().equals(new GlobalIndexConsistencyMarker(seen));
            parts += isWhole ? 0 : 1;
        }
        return parts;
    }

    @Test
    void a_stream_gives_every_event_once_and_in_order_while_others_append() throws Exception {
        var total = WRITERS * ROUNDS;

        var read = Races.atOnce(WRITERS + 1, thread -> thread == 0 ? stream(total) : write(1, Tag.of("writer", "")));

        assertThat(read.getFirst()).isEqualTo(total);
    }

    /** How many events came in order and without a gap. */
    private int stream(int total) {
        var stream = journal.stream(StreamingCondition.startingFrom(null), null);
        var next = 0;
        while (next < total) {
            var entry = stream.next();
            if (entry.isPresent()) {
                next++;
                assertThat(TrackingToken.fromContext(entry.get())).contains(new GlobalSequenceTrackingToken(next));
            }
        }
        return next;
    }
}
