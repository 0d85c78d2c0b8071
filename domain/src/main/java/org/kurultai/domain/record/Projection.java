package org.kurultai.domain.record;

import java.util.List;
import java.util.Set;

/**
 * A reading of the record: a pure fold of events into cells, each under a key as fine as the events allow, and a view
 * over the cells that answers questions.
 *
 * @param <K> what a cell is filed under
 * @param <C> a cell: immutable and comparable by value
 * @param <V> the view a reader asks
 */
public interface Projection<K, C, V> {

    /** The stable name of this projection. */
    String name();

    /**
     * The cells that an event changes; none if the projection does not read it. They follow from what was recorded, never
     * from its position.
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
     * The groups into which an event brings one of its keys, such as an instrument into those of its parties. A key stays
     * in them whatever becomes of the event, so that a view must not take it at its word.
     */
    default Set<?> groups(K key, Recorded recorded) {
        return groups(key);
    }

    /** The cell before any event. */
    C initial(K key);

    /** The cell after one more event. */
    C apply(C cell, Recorded recorded);

    /** The view over the cells as they are now. */
    V view(Cells<K, C> cells);

    /**
     * The rows of a view about one subject, by which two histories are compared. They depend on nothing but the record:
     * neither on the day on which one asks nor on positions.
     */
    default List<Row> rows(V view, Object subject) {
        return List.of();
    }

    /**
     * Whose rows may read otherwise once the cell under the key does. May name too many, never too few.
     *
     * @param cells all cells, for a key that shows in the rows of others
     */
    default Set<?> subjects(K key, Cells<K, C> cells) {
        return groups(key);
    }

    /**
     * The tags of other events that are read differently where this one is recorded or not, such as those of an occasion
     * that it dates. What speaks of facts need not name them here.
     */
    default Set<Tag> reaches(Event event) {
        return Set.of();
    }
}
