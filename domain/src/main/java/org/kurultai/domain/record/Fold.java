package org.kurultai.domain.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a projection after some of the record, folded in one go: the fastest way to a projection of all of it.
 * Safe for use by many threads, as it does not change any more.
 */
public final class Fold<K, C> implements Cells<K, C> {

    private final Projection<K, C, ?> projection;
    private final Map<K, Slot<C>> cells = new HashMap<>();
    private final Map<Class<?>, Map<Object, Set<K>>> groups = new HashMap<>();

    /** Where a cell is put while it grows, so that each event looks its key up once. */
    private static final class Slot<C> {
        private C cell;
        private Set<?> groups = Set.of();

        private Slot(C cell) {
            this.cell = cell;
        }
    }

    private Fold(Projection<K, C, ?> projection) {
        this.projection = projection;
    }

    /** The cells after these events, which must be in the order recorded. */
    public static <K, C> Fold<K, C> of(Projection<K, C, ?> projection, Iterable<Recorded> events) {
        var fold = new Fold<>(projection);
        for (var recorded : events) {
            fold.add(recorded);
        }
        return fold;
    }

    private void add(Recorded recorded) {
        for (var key : projection.keys(recorded)) {
            var slot = cells.get(key);
            if (slot == null) {
                slot = new Slot<>(projection.initial(key));
                cells.put(key, slot);
            }
            slot.cell = projection.apply(slot.cell, recorded);
            file(key, projection.groups(key, recorded), slot);
        }
    }

    /** Most events bring a key into the groups into which the one before it has brought it. */
    private void file(K key, Set<?> into, Slot<C> slot) {
        if (!into.equals(slot.groups)) {
            into.forEach(group -> file(key, group));
            slot.groups = into;
        }
    }

    private void file(K key, Object group) {
        groups.computeIfAbsent(group.getClass(), kind -> new HashMap<>())
                .computeIfAbsent(group, g -> new HashSet<>())
                .add(key);
    }

    @Override
    public C cell(K key) {
        var slot = cells.get(key);
        return slot == null ? projection.initial(key) : slot.cell;
    }

    @Override
    public Set<K> keys() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    @Override
    public Set<K> keys(Object group) {
        var ofKind = groups.getOrDefault(group.getClass(), Map.of());
        return Collections.unmodifiableSet(ofKind.getOrDefault(group, Set.of()));
    }

    @Override
    @SuppressWarnings("unchecked") // groups are kept by their class
    public <G> Set<G> groups(Class<G> kind) {
        return (Set<G>) Collections.unmodifiableSet(
                groups.getOrDefault(kind, Map.of()).keySet());
    }
}
