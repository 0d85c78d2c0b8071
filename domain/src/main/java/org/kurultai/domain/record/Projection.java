package org.kurultai.domain.record;

import java.util.List;
import java.util.Set;

/**
 * A reading of the record: events filed into cells, and a view over the cells that answers questions.
 *
 * @param <K> what a cell is filed under
 * @param <C> a cell: immutable and comparable by value
 * @param <V> the view a reader asks
 */
public interface Projection<K, C, V> extends Filing<K, C> {

    /**
     * Of which filings the cells are, which together file every event as this projection does: its own, unless it shares
     * those of others. What is shared is filed once for all of them.
     */
    default List<Filing<? extends K, C>> filings() {
        return List.of(this);
    }

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
