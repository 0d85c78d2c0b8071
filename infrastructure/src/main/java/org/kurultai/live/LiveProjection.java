package org.kurultai.live;

import java.util.Set;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The cells of one projection as of now. A view keeps the cells it was made of, whatever is recorded afterwards. */
final class LiveProjection<K, C, V> {

    private final Projection<K, C, V> projection;
    private PMap<K, C> cells = HashTreePMap.empty();

    LiveProjection(Projection<K, C, V> projection) {
        this.projection = projection;
    }

    void apply(Recorded recorded) {
        for (var key : projection.keys(recorded.event())) {
            var cell = cells.getOrDefault(key, projection.initial(key));
            cells = cells.plus(key, projection.apply(cell, recorded));
        }
    }

    V view() {
        return projection.view(new Snapshot<>(projection, cells));
    }

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
