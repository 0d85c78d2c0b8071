package org.kurultai.domain.record;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /**
     * What a reading makes of these cells. Cells that stand for long may keep it, and a record with changes may take it from
     * the one without, where no cell differs that was looked at.
     *
     * @param what what is read, comparable by value: the same is always read by the same reading
     * @param reading looks at nothing but the cells it is given, and keeps none of them
     */
    default <T> T read(Object what, Function<? super Cells<K, C>, T> reading) {
        return reading.apply(this);
    }

    /** The cells of one filing, if these are those of several. */
    default <P extends K> Optional<Cells<P, C>> part(Filing<P, C> filing) {
        return Optional.empty();
    }

    /** The cells of a projection: those of all of its filings, no two of which have a key in common. */
    @SuppressWarnings("unchecked") // a single filing has the keys of the projection
    static <K, C> Cells<K, C> joint(
            Projection<K, C, ?> projection, Function<Filing<? extends K, C>, Cells<? extends K, C>> each) {
        var parts = projection.filings().stream().<Cells<? extends K, C>>map(each).toList();
        return parts.size() == 1 ? (Cells<K, C>) parts.getFirst() : new Joint<>(projection, parts);
    }
}
