package org.kurultai.domain.record;

import java.util.Arrays;

/** Positions gathered from several lists, each of which ascends. */
final class Found {

    private static final int[] NONE = {};
    private static final int FEW = 8;

    private int[] positions = NONE;
    private int size;
    private boolean ascending = true;

    void add(int position, int from) {
        if (position >= from) {
            add(position);
        }
    }

    void addAll(int[] more) {
        for (var position : more) {
            add(position);
        }
    }

    void add(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, Math.max(FEW, 2 * size));
        }
        ascending &= size == 0 || positions[size - 1] < position;
        positions[size++] = position;
    }

    /** All of them in order, each once. */
    int[] ascending() {
        if (!ascending) {
            Arrays.sort(positions, 0, size);
            var once = 1;
            for (var i = 1; i < size; i++) {
                if (positions[i] != positions[once - 1]) {
                    positions[once++] = positions[i];
                }
            }
            size = once;
            ascending = true;
        }
        return size == 0 ? NONE : Arrays.copyOf(positions, size);
    }
}
