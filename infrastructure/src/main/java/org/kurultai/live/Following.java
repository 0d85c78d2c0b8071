package org.kurultai.live;

import java.util.LinkedHashMap;
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
    private final Map<Projection<?, ?, ?>, LiveProjection<?, ?, ?>> projections = new LinkedHashMap<>();
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

    /** The view of a projection as of now. The first time it is asked for it is built from all of history. */
    @SuppressWarnings("unchecked") // each projection is kept with its own cells
    public synchronized <K, C, V> V view(Projection<K, C, V> projection) {
        catchUp();
        return (V) projections.computeIfAbsent(projection, this::built).view();
    }

    private <K, C, V> LiveProjection<K, C, V> built(Projection<K, C, V> projection) {
        var live = new LiveProjection<>(projection);
        history.events().forEach(live::apply);
        return live;
    }

    private void catchUp() {
        tail.from(history.head(), this::next);
    }

    private void next(Recorded recorded) {
        history = history.with(recorded);
        projections.values().forEach(live -> live.apply(recorded));
    }
}
