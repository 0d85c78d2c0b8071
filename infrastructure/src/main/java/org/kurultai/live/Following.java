package org.kurultai.live;

import java.util.HashMap;
import java.util.Map;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/**
 * The record in memory and the projections that have been asked for, brought up to the end of the journal each time
 * somebody looks. So a reader sees all that was recorded before it asked, by this process or another.
 */
public final class Following {

    private final Tail tail;
    private final Map<Projection<?, ?, ?>, LiveProjection<?, ?, ?>> projections = new HashMap<>();
    private History history = History.empty();

    /** Follows a journal from its beginning. */
    public Following(Tail tail) {
        this.tail = tail;
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
            added.forEach(recorded -> projections.values().forEach(live -> live.add(recorded)));
        }
    }

    private void catchUp() {
        tail.from(history.head(), this::next);
    }

    private void next(Recorded recorded) {
        history = history.with(recorded);
        projections.values().forEach(live -> live.add(recorded));
    }
}
