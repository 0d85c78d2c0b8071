package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where each tag stands, as a list of positions in ascending order. Tags of one kind are kept together, so that looking
 * in vain for one of a rare kind, such as the withdrawal of a source, costs next to nothing.
 *
 * <p> What of a list is not yet taken up holds a number
 * above every position, so a reader that looks for the positions before its end needs neither a length nor a lock:
 * whatever is written meanwhile lies at or after that end.
 */
final class TagIndex {

    private static final int FREE = Integer.MAX_VALUE;

    private final Map<String, Map<String, int[]>> kinds = new ConcurrentHashMap<>();

    /** Adds a position after all that were added before. */
    void add(Tag tag, int position) {
        var positions = kinds.computeIfAbsent(tag.key(), kind -> new ConcurrentHashMap<>());
        var known = positions.get(tag.value());
        if (known == null) {
            positions.put(tag.value(), new int[] {position});
        } else if (known[known.length - 1] == FREE) {
            known[firstFrom(FREE, known)] = position;
        } else {
            var longer = Arrays.copyOf(known, 2 * known.length);
            longer[known.length] = position;
            Arrays.fill(longer, known.length + 1, longer.length, FREE);
            positions.put(tag.value(), longer);
        }
    }

    /** Adds the positions of the tag from one position on and before another. */
    void find(Tag tag, int from, int end, Found found) {
        var known = kinds.getOrDefault(tag.key(), Map.of()).get(tag.value());
        if (known != null) {
            for (var i = from == 0 ? 0 : firstFrom(from, known); i < known.length && known[i] < end; i++) {
                found.add(known[i]);
            }
        }
    }

    /** The first place that does not hold less; the length if all do. */
    private static int firstFrom(int position, int[] ascending) {
        var low = 0;
        var high = ascending.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ascending[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
