package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** What the tests of the journal say: an event, append, read. */
final class Appending {

    static final EventConverter CONVERTER = new DelegatingEventConverter(new JacksonConverter());

    private Appending() {}

    static TaggedEventMessage<?> event(String payload, Tag... tags) {
        return event(UUID.randomUUID().toString(), payload, Instant.parse("2025-11-23T09:30:00Z"), tags);
    }

    static TaggedEventMessage<?> event(String id, String payload, Instant timestamp, Tag... tags) {
        var type = new MessageType("meeting.MeetingHeld", "1");
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(id, type, payload, Map.of("source", "a report"), timestamp), Set.of(tags));
    }

    /** As it is stored, for a journal that converts nothing. */
    static TaggedEventMessage<?> stored(String payload) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(payload, new MessageType("meeting.MeetingHeld", "1"),
                        ('"' + payload + '"').getBytes(UTF_8), Map.of(), Instant.EPOCH),
                Set.of());
    }

    static EventCriteria having(Tag... tags) {
        return EventCriteria.havingTags(tags);
    }

    static AppendTransaction<?> prepare(Journal journal, AppendCondition condition, TaggedEventMessage<?>... events) {
        return unwrapping(() -> journal.appendEvents(condition, null, List.of(events)).join());
    }

    static ConsistencyMarker append(Journal journal, TaggedEventMessage<?>... events) {
        return append(journal, AppendCondition.none(), events);
    }

    static ConsistencyMarker append(Journal journal, AppendCondition condition, TaggedEventMessage<?>... events) {
        return commit(prepare(journal, condition, events));
    }

    static <R> ConsistencyMarker commit(AppendTransaction<R> transaction) {
        return unwrapping(() -> transaction.afterCommit(transaction.commit(null).join(), null).join());
    }

    /** Everything that the criteria ask for, and the marker after it. */
    static Sourced source(Journal journal, EventCriteria criteria) {
        var stream = journal.source(SourcingCondition.conditionFor(criteria), null);
        var entries = new ArrayList<Entry<EventMessage>>();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            entries.add(next.get());
        }
        stream.error().ifPresent(error -> {
            throw (RuntimeException) error;
        });
        var marker = entries.removeLast().getResource(ConsistencyMarker.RESOURCE_KEY);
        return new Sourced(List.copyOf(entries), marker);
    }

    static Sourced everything(Journal journal) {
        return source(journal, EventCriteria.havingAnyTag());
    }

    static long head(Journal journal) {
        return unwrapping(() -> journal.latestToken(null).join()).position().orElseThrow();
    }

    private static <T> T unwrapping(Supplier<T> action) {
        try {
            return action.get();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /** What was read in one go. */
    record Sourced(List<Entry<EventMessage>> entries, ConsistencyMarker marker) {

        List<EventMessage> messages() {
            return entries.stream().map(Entry::message).toList();
        }

        List<String> payloads() {
            return messages().stream().map(message -> message.payloadAs(String.class, CONVERTER)).toList();
        }

        List<Long> positions() {
            return entries.stream()
                    .map(entry -> TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow() - 1)
                    .toList();
        }
    }
}
