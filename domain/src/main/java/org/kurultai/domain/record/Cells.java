package org.kurultai.domain.record;

import java.util.Set;

/** The cells of a projection at one position of the record. */
public interface Cells<K, C> {

    /** The cell under a key; the projection's initial cell if no event changed it. */
    C cell(K key);

    /** The keys of all cells that an event changed, in no particular order. */
    Set<K> keys();

    /** The keys of such cells that belong to a group, in no particular order; see {@link Projection#groups}. */
    Set<K> keys(Object group);

    /** The groups of one kind to which such keys belong, in no particular order. */
    <G> Set<G> groups(Class<G> kind);
}
