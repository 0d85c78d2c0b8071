package org.kurultai.domain.record;

import java.util.List;
import java.util.Set;

/** The cells of a projection at one position of the record. */
public interface Cells<K, C> {

    /** The cell under a key; the projection's initial cell if no event changed it. */
    C cell(K key);

    /** The keys of all cells that an event changed, in no particular order. */
    Set<K> keys();

    /** The keys of such cells that belong to a group, in no particular order; see {@link Filing#groups}. */
    Set<K> keys(Object group);

    /** The groups of one kind to which such keys belong, in no particular order. */
    <G> Set<G> groups(Class<G> kind);

    /** The cells of several filings as those of one, with all their keys; no two of them have a key in common. */
    @SuppressWarnings("unchecked") // the one that files as the filing does has its keys
    static <K, C> Cells<K, C> joint(Filing<K, C> filing, List<? extends Cells<? extends K, C>> parts) {
        return parts.size() == 1 ? (Cells<K, C>) parts.getFirst() : new Joint<>(filing, List.copyOf(parts));
    }
}
