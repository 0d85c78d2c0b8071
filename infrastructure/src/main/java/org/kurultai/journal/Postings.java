package org.kurultai.journal;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The positions of events that have something in common, in order. */
final class Postings {

    static final Postings NONE = new Postings();

    private long[] positions = new long[4];
    private int size;

    void add(long position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size++] = position;
    }

    int size() {
        return size;
    }

    /** Those in the range. */
    LongStream in(Range range) {
        return Arrays.stream(positions, first(range.from()), first(range.to()));
    }

    /** Where the first stands that is not before the position. */
    private int first(long position) {
        var found = Arrays.binarySearch(positions, 0, size, position);
        return found < 0 ? -found - 1 : found;
    }
}
