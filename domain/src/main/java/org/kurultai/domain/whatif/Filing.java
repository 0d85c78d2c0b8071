package org.kurultai.domain.whatif;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;

/**
 * Of which events each cell of a projection is made, as positions in ascending order, so that a cell is folded only when
 * somebody looks at it. What of a list is not yet taken up holds a number above every position; so readers need no lock.
 */
final class Filing<K, C, V> {

    private static final int FREE = Integer.MAX_VALUE;
    private static final int[] NOWHERE = {};

    private final Projection<K, C, V> projection;
    private final Map<K, int[]> positions = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<Object, Set<K>>> groups = new ConcurrentHashMap<>();
    private int size;

    Filing(Projection<K, C, V> projection) {
        this.projection = projection;
    }

    Projection<K, C, V> projection() {
        return projection;
    }

    /** Takes up what the history has more. */
    synchronized Filing<K, C, V> extend(History history) {
        for (; size < history.head(); size++) {
            var recorded = history.at(size);
            for (var key : projection.keys(recorded)) {
                add(key, size);
                projection.groups(key, recorded).forEach(group -> file(key, group));
            }
        }
        return this;
    }

    private void add(K key, int position) {
        var known = positions.get(key);
        if (known == null) {
            positions.put(key, new int[] {position});
        } else if (known[known.length - 1] == FREE) {
            known[length(known, FREE)] = position;
        } else {
            var longer = Arrays.copyOf(known, 2 * known.length);
            longer[known.length] = position;
            Arrays.fill(longer, known.length + 1, longer.length, FREE);
            positions.put(key, longer);
        }
    }

    private void file(K key, Object group) {
        groups.computeIfAbsent(group.getClass(), kind -> new ConcurrentHashMap<>())
                .computeIfAbsent(group, g -> ConcurrentHashMap.newKeySet())
                .add(key);
    }

    /** The positions of the events of a cell; those from {@link #length} on are not the record's. */
    int[] positions(K key) {
        return positions.getOrDefault(key, NOWHERE);
    }

    /** How many of the positions stand before the head. */
    static int length(int[] ascending, int head) {
        var found = Arrays.binarySearch(ascending, head);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && ascending[found - 1] == head) {
            found--;
        }
        return found;
    }

    Set<K> keys() {
        return positions.keySet();
    }

    Set<K> keys(Object group) {
        return groups.getOrDefault(group.getClass(), Map.of()).getOrDefault(group, Set.of());
    }

    @SuppressWarnings("unchecked") // groups are kept by their class
    <G> Set<G> groups(Class<G> kind) {
        return (Set<G>) groups.getOrDefault(kind, Map.of()).keySet();
    }
}
