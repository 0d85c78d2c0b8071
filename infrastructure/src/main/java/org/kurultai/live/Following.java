package org.kurultai.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/**
 * The record in memory and the projections that have been asked for, brought up to the end of the journal each time
 * somebody looks. So a reader sees all that was recorded before it asked, by this process or another.
 */
public final class Following {

    private static final int MOST_AHEAD = 256;

    private final Tail tail;
    private final Map<Projection<?, ?, ?>, LiveProjection<?, ?, ?>> projections = new HashMap<>();
    private final NavigableMap<Long, List<Recorded>> ahead = new TreeMap<>();
    private volatile History history = History.empty();

    /** Follows a journal from its beginning. */
    public Following(Tail tail) {
        this.tail = tail;
    }

    /** What is known without looking into the journal. */
    public History known() {
        return history;
    }

    /** Everything recorded up to now. */
    public synchronized History history() {
        catchUp();
        return history;
    }

    /**
     * The view of a projection as of now. The first time it is asked for it is built from all of history. A projection
     * that fails does so to whoever asks for it, and to nobody else.
     */
    public <K, C, V> V view(Projection<K, C, V> projection) {
        return following(projection).view();
    }

    <K, C, V> Snapshot<K, C, V> snapshot(Projection<K, C, V> projection) {
        return following(projection).snapshot();
    }

    @SuppressWarnings("unchecked") // each projection is kept with its own cells
    private synchronized <K, C, V> LiveProjection<K, C, V> following(Projection<K, C, V> projection) {
        catchUp();
        return (LiveProjection<K, C, V>) projections.computeIfAbsent(
                projection, added -> new LiveProjection<>(added, history.events()));
    }

    /** Takes over a history that goes on from where this one ends, in place of reading the same from the journal. */
    public synchronized void goOnWith(History longer) {
        if (longer.head() > history.head()) {
            var added = longer.from(history.head());
            history = longer;
            added.forEach(this::project);
        }
    }

    /**
     * Takes over what this process recorded, in place of reading it from the journal. What others recorded before it may
     * not be known yet: it then waits for that, and if too much waits, the journal is read.
     */
    public synchronized void recorded(List<Recorded> events) {
        ahead.put(events.getFirst().position(), events);
        takeUp();
        if (ahead.size() > MOST_AHEAD) {
            catchUp();
        }
    }

    private void takeUp() {
        while (!ahead.isEmpty() && ahead.firstKey() <= history.head()) {
            ahead.pollFirstEntry().getValue().stream()
                    .filter(event -> event.position() == history.head())
                    .forEach(this::next);
        }
    }

    private void catchUp() {
        tail.from(history.head(), this::next);
        takeUp();
    }

    private void next(Recorded recorded) {
        history = history.with(recorded);
        project(recorded);
    }

    private void project(Recorded recorded) {
        projections.values().forEach(live -> live.add(recorded));
    }
}
