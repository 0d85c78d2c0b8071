package org.kurultai.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What a journal is said to do, done with a list. */
final class NaiveJournal {

    private final List<TaggedEventMessage<?>> events = new ArrayList<>();

    int head() {
        return events.size();
    }

    List<TaggedEventMessage<?>> events() {
        return events;
    }

    /** What becomes of an append, in a word; what is recorded by it is there afterwards. */
    String append(EventCriteria criteria, int marker, List<TaggedEventMessage<?>> batch) {
        if (!positions(criteria, marker).isEmpty()) {
            return "conflict";
        }
        if (batch.stream().anyMatch(this::isRecorded)) {
            return "recorded already";
        }
        events.addAll(batch);
        return "head is " + head();
    }

    private boolean isRecorded(TaggedEventMessage<?> event) {
        return events.stream().anyMatch(e -> e.event().identifier().equals(event.event().identifier()));
    }

    List<Long> positions(EventCriteria criteria, int from) {
        return IntStream.range(from, events.size())
                .filter(position -> RandomEvents.matches(criteria, events.get(position)))
                .asLongStream().boxed().toList();
    }

    List<String> payloads(EventCriteria criteria, int from) {
        return positions(criteria, from).stream()
                .map(position -> (String) events.get(position.intValue()).event().payload()).toList();
    }

    long tokenAt(Instant instant) {
        return IntStream.range(0, events.size())
                .filter(position -> !events.get(position).event().timestamp().isBefore(instant))
                .findFirst().orElse(events.size());
    }
}
