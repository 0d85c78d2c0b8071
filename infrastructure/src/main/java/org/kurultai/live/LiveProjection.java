package org.kurultai.live;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/**
 * The cells of one projection, brought up to what was recorded when somebody asks: nobody pays for a projection that is
 * not asked for, or waits for another's. A view keeps the cells it was made of, whatever is recorded afterwards.
 */
final class LiveProjection<K, C, V> {

    private final Projection<K, C, V> projection;
    private final Queue<Recorded> toCome;
    private LiveCells<K, C> cells;
    private volatile @Nullable Latest<K, C, V> latest;

    LiveProjection(Projection<K, C, V> projection, Collection<Recorded> history) {
        this.projection = projection;
        this.toCome = new ConcurrentLinkedQueue<>(history);
        this.cells = LiveCells.none(projection);
    }

    /** Takes the event that was recorded next. */
    void add(Recorded recorded) {
        toCome.add(recorded);
    }

    /** The view on everything added before: the same as last time if nothing changed it. */
    V view() {
        var now = upToDate();
        var known = latest;
        if (known == null || known.cells != now) {
            known = new Latest<>(now, projection.view(now));
            latest = known;
        }
        return known.view;
    }

    private synchronized LiveCells<K, C> upToDate() {
        for (var next = toCome.peek(); next != null; next = toCome.peek()) {
            cells = cells.after(next);
            toCome.remove();
        }
        return cells;
    }

    private record Latest<K, C, V>(LiveCells<K, C> cells, V view) {}
}
