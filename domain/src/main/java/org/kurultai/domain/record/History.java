package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The record in memory, indexed by tag: an immutable view of everything up to a position. A longer history shares what
 * it has in common with the shorter one.
 */
public final class History {

    private final Log log;
    private final int size;

    private History(Log log, int size) {
        this.log = log;
        this.size = size;
    }

    /** A record in which nothing stands yet. */
    public static History empty() {
        return new History(new Log(), 0);
    }

    /** This history and one command's events after it. */
    public History with(Envelope envelope, List<FactRef> events) {
        var longer = this;
        for (var event : events) {
            longer = longer.with(new Recorded(longer.size, event.id(), event.event(), envelope));
        }
        return longer;
    }

    /**
     * This history and one event after it.
     *
     * @throws IllegalArgumentException if the event does not stand at the next position
     */
    public History with(Recorded next) {
        if (next.position() != size) {
            throw new IllegalArgumentException(
                    "the next position is %d, not %d".formatted(size, next.position()));
        }
        return new History(log.append(next, size), size + 1);
    }

    /** The next position to be recorded at, which is how many events there are. */
    public long head() {
        return size;
    }

    /** Everything recorded, in order. */
    public List<Recorded> events() {
        return from(0);
    }

    /** Everything recorded from the position on, in order. */
    public List<Recorded> from(long position) {
        return log.between(Math.toIntExact(position), size);
    }

    /** What carries any of the tags. */
    public Facts facts(Set<Tag> tags) {
        return Facts.of(log.withAny(tags, size));
    }

    /** Grows at its end only, so that histories of different length can share it; one that forks is copied first. */
    private static final class Log {

        private final List<Recorded> events = new ArrayList<>();
        private final Map<Tag, List<Integer>> positions = new HashMap<>();

        synchronized Log append(Recorded next, int size) {
            var log = size == events.size() ? this : copy(size);
            log.add(next);
            return log;
        }

        synchronized List<Recorded> between(int start, int end) {
            return List.copyOf(events.subList(start, end));
        }

        synchronized List<Recorded> withAny(Set<Tag> tags, int size) {
            var found = new TreeSet<Integer>();
            for (var tag : tags) {
                found.addAll(positions.getOrDefault(tag, List.of()));
            }
            return found.headSet(size).stream().map(events::get).toList();
        }

        private Log copy(int size) {
            var copy = new Log();
            events.subList(0, size).forEach(copy::add);
            return copy;
        }

        private void add(Recorded next) {
            next.tags().forEach(tag -> positions.computeIfAbsent(tag, t -> new ArrayList<>()).add(events.size()));
            events.add(next);
        }
    }
}
