package org.kurultai.domain.record;

import java.util.Arrays;

/**
 * The numbers filed under one thing, in the order in which they came; under most things there is one. What of the list is
 * not yet taken up holds a number above all.
 */
final class Posting<T> {

    private static final int FREE = Integer.MAX_VALUE;
    private static final int[] NONE = {};

    final T of;

    /** The how-manieth thing it is that anything was filed under, counted from 0. */
    final int ordinal;

    private final int first;
    private volatile int[] more = NONE;
    private int size;

    Posting(T of, int ordinal, int first) {
        this.of = of;
        this.ordinal = ordinal;
        this.first = first;
    }

    /** Adds a number, unless it is the last that was added. */
    void add(int number) {
        var known = more;
        if (number == (size == 0 ? first : known[size - 1])) {
            return;
        }
        if (size == known.length) {
            known = Arrays.copyOf(known, Math.max(2, 2 * size));
            Arrays.fill(known, size, known.length, FREE);
            more = known;
        }
        known[size++] = number;
    }

    /** How many there are. */
    int count() {
        return 1 + taken(more, FREE);
    }

    int[] all() {
        return before(FREE);
    }

    /** Those before the end, where they ascend. */
    int[] before(int end) {
        if (first >= end) {
            return NONE;
        }
        var known = more;
        var before = new int[1 + taken(known, end)];
        before[0] = first;
        System.arraycopy(known, 0, before, 1, before.length - 1);
        return before;
    }

    private static int taken(int[] known, int end) {
        var low = 0;
        var high = known.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (known[middle] < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
