package org.kurultai.domain.record;

import java.util.List;
import java.util.Set;

/**
 * How events are filed: a pure fold into cells, each under a key as fine as the events allow. Several projections may
 * share one.
 *
 * @param <K> what a cell is filed under
 * @param <C> a cell: immutable and comparable by value
 */
public interface Filing<K, C> {

    /** A stable name. */
    String name();

    /**
     * The cells that an event changes; none if it is not read. They follow from what was recorded, never from its
     * position.
     */
    Set<K> keys(Recorded recorded);

    /**
     * By what a view lists a key, such as the post or the series it belongs to: any values, each a group of keys, which
     * are found without going through all. These groups follow from the key alone.
     */
    default Set<?> groups(K key) {
        return Set.of();
    }

    /**
     * Into which groups beside its own an event brings one of its keys, such as an instrument into those of its parties. A
     * key stays in them whatever becomes of the event, so that a view must not take it at its word.
     */
    default Set<?> groups(K key, Recorded recorded) {
        return Set.of();
    }

    /** The cell before any event. */
    C initial(K key);

    /** The cell after one more event. */
    C apply(C cell, Recorded recorded);

    /**
     * The cell after several more events, in their order: to be overridden where that takes less than one after the other.
     *
     * @throws ProjectionException that names the event which cannot be taken
     */
    default C apply(C cell, List<Recorded> several) {
        var after = cell;
        for (var recorded : several) {
            try {
                after = apply(after, recorded);
            } catch (RuntimeException e) {
                throw new ProjectionException(name(), recorded, e);
            }
        }
        return after;
    }
}
