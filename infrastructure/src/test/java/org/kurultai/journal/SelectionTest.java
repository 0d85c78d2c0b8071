package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the journal finds is what Axon's criteria match: compared over random events and random criteria. */
@ParameterizedClass
@EnumSource(Place.class)
class SelectionTest {

    private static final int EVENTS = 200;
    private static final int CRITERIA = 200;

    private final Journal journal;

    SelectionTest(Place place, @TempDir Path directory) {
        journal = place.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @RepeatedTest(3)
    void the_journal_finds_what_the_criteria_match(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var events = IntStream.range(0, EVENTS).<TaggedEventMessage<?>>mapToObj(i -> RandomEvents.event(random))
                .toList();
        append(journal, events.toArray(TaggedEventMessage<?>[]::new));

        for (var i = 0; i < CRITERIA; i++) {
            var criteria = RandomEvents.criteria(random, events);
            var marker = random.nextInt(EVENTS + 1);
            var matching = LongStream.range(0, EVENTS)
                    .filter(position -> RandomEvents.matches(criteria, events.get((int) position)))
                    .boxed().toList();

            assertThat(source(journal, criteria).positions()).as(criteria.toString()).isEqualTo(matching);
            assertThat(conflicts(criteria, marker)).as("%s since %d", criteria, marker)
                    .isEqualTo(matching.stream().anyMatch(position -> position >= marker));
        }
    }

    /** Whether a batch that is refused in any case is refused for a conflict. */
    private boolean conflicts(EventCriteria criteria, int marker) {
        var recorded = source(journal, EventCriteria.havingAnyTag()).messages().getFirst();
        var condition = AppendCondition.withCriteria(criteria).withMarker(new GlobalIndexConsistencyMarker(marker));
        try {
            append(journal, condition, new GenericTaggedEventMessage<>(recorded, Set.of()));
        } catch (AppendEventsTransactionRejectedException e) {
            return true;
        } catch (JournalException e) {
            assertThat(e).hasMessageContaining("already");
        }
        return false;
    }
}
