package org.kurultai.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Events in memory, found by their tags and types without going through all of them. */
final class MemoryIndex {

    private final List<EventRow> events = new ArrayList<>();
    private final List<StoredEvent> stored = new ArrayList<>();
    private final NavigableMap<String, Long> byTime = new TreeMap<>();
    private final Map<String, Long> byId = new HashMap<>();
    private final Map<String, Postings> byTag = new HashMap<>();
    private final Map<String, Postings> byType = new HashMap<>();

    void add(EventRow event) {
        var position = size();
        events.add(event);
        stored.add(new StoredEvent(position, message(event)));
        if (byTime.isEmpty() || event.timestamp().compareTo(byTime.lastKey()) > 0) {
            byTime.put(event.timestamp(), position);
        }
        byId.put(event.id(), position);
        byType.computeIfAbsent(event.type(), type -> new Postings()).add(position);
        event.tags().forEach(tag -> byTag.computeIfAbsent(tag, t -> new Postings()).add(position));
    }

    long size() {
        return events.size();
    }

    StoredEvent at(long position) {
        return stored.get(Math.toIntExact(position));
    }

    EventRow row(long position) {
        return events.get(Math.toIntExact(position));
    }

    List<EventRow> all() {
        return List.copyOf(events);
    }

    private static EventMessage message(EventRow event) {
        try {
            return event.message(() -> Instant.parse(event.timestamp()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the first event stands that has at least this timestamp: it is later than all before it. */
    long firstSince(String timestamp) {
        var first = byTime.ceilingEntry(timestamp);
        return first == null ? size() : first.getValue();
    }

    /** Where the event of this identifier stands, {@code null} if there is none. */
    @Nullable
    Long positionOf(String id) {
        return byId.get(id);
    }

    /** The positions of the first selected events of the range, at most so many, in order. */
    LongStream find(Selection selection, Range range, int limit) {
        return switch (selection) {
            case Selection.Everything everything -> LongStream
                    .range(Math.max(0, range.from()), Math.min(size(), range.to())).limit(limit);
            case Selection.Some some -> some.terms().stream()
                    .flatMapToLong(term -> find(term, range, limit)).sorted().distinct().limit(limit);
        };
    }

    private LongStream find(Term term, Range range, int limit) {
        return candidates(term)
                .flatMapToLong(postings -> postings.in(range)
                        .filter(at -> term.matches(events.get(Math.toIntExact(at)))).limit(limit));
    }

    /** All that meet the term are among these: by the group of tags that the fewest events carry. */
    private Stream<Postings> candidates(Term term) {
        return term.groups().stream()
                .map(tags -> postings(byTag, tags))
                .min(Comparator.comparingInt(group -> group.stream().mapToInt(Postings::size).sum()))
                .orElseGet(() -> postings(byType, term.types()))
                .stream();
    }

    private static List<Postings> postings(Map<String, Postings> index, Collection<String> keys) {
        return keys.stream().map(key -> index.getOrDefault(key, Postings.NONE)).toList();
    }
}
