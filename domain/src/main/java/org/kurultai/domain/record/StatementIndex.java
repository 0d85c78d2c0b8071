package org.kurultai.domain.record;

import java.util.Arrays;

/**
 * Where each statement stands, by its identifier. Nearly every statement has one of its own, so a list and a tag for each
 * would take more memory than the event: this is a hash table of positions alone, which finds the identifier in the event
 * that stands there. Most look for what is not there: a byte of the hash tells them, so that they look at no event.
 */
final class StatementIndex {

    private static final byte FREE = 0;
    private static final int NOWHERE = -1;

    private volatile Table table = new Table(16);
    private int size;

    private static final class Table {

        private final byte[] marks;
        private final int[] positions;

        Table(int length) {
            marks = new byte[length];
            positions = new int[length];
            Arrays.fill(positions, NOWHERE);
        }

        void put(String id, int position) {
            var hash = hash(id);
            var slot = slot(hash);
            while (marks[slot] != FREE) {
                slot = next(slot);
            }
            positions[slot] = position;
            marks[slot] = mark(hash);
        }

        int slot(int hash) {
            return hash & marks.length - 1;
        }

        int next(int slot) {
            return slot + 1 & marks.length - 1;
        }
    }

    void add(FactId id, int position, Recorded[] events) {
        if (2 * size >= table.marks.length) {
            var larger = new Table(2 * table.marks.length);
            for (var i = 0; i < position; i++) {
                larger.put(events[i].id().value(), i);
            }
            table = larger;
        }
        table.put(id.value(), position);
        size++;
    }

    /** The positions of what was recorded under the identifier and before the end, ascending; mostly one or none. */
    int[] of(String id, Recorded[] events, int end) {
        var known = table;
        var hash = hash(id);
        var mark = mark(hash);
        var found = new Found();
        for (var slot = known.slot(hash); known.marks[slot] != FREE; slot = known.next(slot)) {
            var position = known.marks[slot] == mark ? known.positions[slot] : NOWHERE;
            if (position != NOWHERE && position < end && events[position].id().value().equals(id)) {
                found.add(position);
            }
        }
        return found.ascending();
    }

    private static int hash(String id) {
        var hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    private static byte mark(int hash) {
        return (byte) (hash >>> 24 | 1);
    }
}
