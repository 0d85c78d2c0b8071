package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
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
        var events = IntStream.range(0, EVENTS).<TaggedEventMessage<?>>mapToObj(i -> event(random)).toList();
        append(journal, events.toArray(TaggedEventMessage<?>[]::new));

        for (var i = 0; i < CRITERIA; i++) {
            var criteria = criteria(random);
            var marker = random.nextInt(EVENTS + 1);
            var matching = LongStream.range(0, EVENTS).filter(position -> matches(criteria, events.get((int) position)))
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

    private static boolean matches(EventCriteria criteria, TaggedEventMessage<?> event) {
        return criteria.matches(event.event().type().qualifiedName(), event.tags());
    }

    private static TaggedEventMessage<?> event(Random random) {
        var type = new MessageType("type" + random.nextInt(3));
        return new GenericTaggedEventMessage<>(new GenericEventMessage(type, "payload"), tags(random));
    }

    private static EventCriteria criteria(Random random) {
        var criteria = new ArrayList<EventCriteria>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var tagged = EventCriteria.havingTags(tags(random));
            criteria.add(random.nextBoolean() ? tagged : tagged.andBeingOneOfTypes(types(random)));
        }
        return EventCriteria.either(criteria);
    }

    private static Set<Tag> tags(Random random) {
        var tags = new HashSet<Tag>();
        for (var i = random.nextInt(4); i > 0; i--) {
            tags.add(Tag.of("key" + random.nextInt(2), "value" + random.nextInt(4)));
        }
        return tags;
    }

    private static Set<QualifiedName> types(Random random) {
        return new HashSet<>(List.of(new QualifiedName("type" + random.nextInt(3)),
                new QualifiedName("type" + random.nextInt(4))));
    }
}
