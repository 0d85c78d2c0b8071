package org.kurultai.domain.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a projection after some of the record, folded in one go: the fastest way to a projection of all of it.
 * Safe for use by many threads, as it does not change any more.
 */
public final class Fold<K, C> implements Cells<K, C> {

    private final Projection<K, C, ?> projection;
    private final Map<K, C> cells;

    private Fold(Projection<K, C, ?> projection, Map<K, C> cells) {
        this.projection = projection;
        this.cells = cells;
    }

    /** The cells after these events, which must be in the order recorded. */
    public static <K, C> Fold<K, C> of(Projection<K, C, ?> projection, Iterable<Recorded> events) {
        var cells = new HashMap<K, C>();
        for (var recorded : events) {
            for (var key : projection.keys(recorded.event())) {
                cells.compute(key,
                        (k, cell) -> projection.apply(cell == null ? projection.initial(k) : cell, recorded));
            }
        }
        return new Fold<>(projection, Collections.unmodifiableMap(cells));
    }

    @Override
    public C cell(K key) {
        var cell = cells.get(key);
        return cell == null ? projection.initial(key) : cell;
    }

    @Override
    public Set<K> keys() {
        return cells.keySet();
    }
}
