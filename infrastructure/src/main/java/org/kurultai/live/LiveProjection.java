package org.kurultai.live;

import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The cells of one projection, brought up to what was recorded when somebody asks: nobody pays for a projection that is
 * not asked for, or waits for another's. A view keeps the cells it was made of, whatever is recorded afterwards.
 */
final class LiveProjection<K, C, V> {

    private final Projection<K, C, V> projection;
    private final Queue<Recorded> toCome;
    private PMap<K, C> cells = HashTreePMap.empty();
    private volatile @Nullable Latest<K, C, V> latest;

    LiveProjection(Projection<K, C, V> projection, Collection<Recorded> history) {
        this.projection = projection;
        this.toCome = new ConcurrentLinkedQueue<>(history);
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
            known = new Latest<>(now, projection.view(new Snapshot<>(projection, now)));
            latest = known;
        }
        return known.view;
    }

    private synchronized PMap<K, C> upToDate() {
        for (var next = toCome.peek(); next != null; next = toCome.peek()) {
            cells = after(next);
            toCome.remove();
        }
        return cells;
    }

    private PMap<K, C> after(Recorded recorded) {
        var changed = cells;
        for (var key : projection.keys(recorded.event())) {
            var cell = changed.getOrDefault(key, projection.initial(key));
            changed = changed.plus(key, projection.apply(cell, recorded));
        }
        return changed;
    }

    private record Latest<K, C, V>(PMap<K, C> cells, V view) {}

    private record Snapshot<K, C>(Projection<K, C, ?> projection, PMap<K, C> cells) implements Cells<K, C> {
        @Override
        public C cell(K key) {
            return cells.getOrDefault(key, projection.initial(key));
        }

        @Override
        public Set<K> keys() {
            return cells.keySet();
        }
    }
}
