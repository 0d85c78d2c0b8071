package org.kurultai.domain.record;

import java.util.Arrays;

/**
 * Where each statement stands, by its identifier. Nearly every statement has one of its own, so a list and a tag for each
 * would take more memory than the event: this is a hash table of positions alone, which finds the identifier in the event
 * that stands there.
 */
final class StatementIndex {

    private static final int NOWHERE = -1;

    private volatile int[] table = table(16);
    private int size;

    void add(FactId id, int position, Recorded[] events) {
        if (2 * size >= table.length) {
            var larger = table(2 * table.length);
            for (var i = 0; i < position; i++) {
                put(events[i].id().value(), i, larger);
            }
            table = larger;
        }
        put(id.value(), position, table);
        size++;
    }

    /** The positions of what was recorded under the identifier and before the end, ascending; mostly one or none. */
    int[] of(String id, Recorded[] events, int end) {
        var known = table;
        var found = new Found();
        for (var slot = slot(id, known); known[slot] != NOWHERE; slot = next(slot, known)) {
            if (known[slot] < end && events[known[slot]].id().value().equals(id)) {
                found.add(known[slot]);
            }
        }
        return found.ascending();
    }

    private static void put(String id, int position, int[] table) {
        var slot = slot(id, table);
        while (table[slot] != NOWHERE) {
            slot = next(slot, table);
        }
        table[slot] = position;
    }

    private static int slot(String id, int[] table) {
        var hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private static int next(int slot, int[] table) {
        return slot + 1 & table.length - 1;
    }

    private static int[] table(int length) {
        var table = new int[length];
        Arrays.fill(table, NOWHERE);
        return table;
    }
}
