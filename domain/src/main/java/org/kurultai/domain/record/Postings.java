package org.kurultai.domain.record;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers filed under things, in the order in which they come. One thread files at a time, and readers never wait: what is
 * filed meanwhile they find or not, so that they must know up to which number they read.
 */
final class Postings<T> {

    private static final long FREE = 0;

    /** In a slot that is taken, the hash of a thing and one more than its ordinal: few slots need a look at the thing itself. */
    private volatile AtomicLongArray table = new AtomicLongArray(16);

    private volatile AtomicReferenceArray<Posting<T>> inOrder = new AtomicReferenceArray<>(8);
    private volatile int size;

    /** Files a number under a thing, unless it was the last to be filed there. */
    Posting<T> file(T thing, int number) {
        var hash = hash(thing);
        var known = find(thing, hash);
        if (known == null) {
            return take(hash, new Posting<>(thing, size, number));
        }
        known.add(number);
        return known;
    }

    private Posting<T> take(int hash, Posting<T> added) {
        var ordinal = size;
        if (ordinal == inOrder.length()) {
            inOrder = copy(inOrder, ordinal + (ordinal >> 1));
        }
        inOrder.setRelease(ordinal, added);
        size = ordinal + 1;
        put(table, (long) hash << Integer.SIZE | size);
        if (2 * size > table.length()) {
            table = spread(table, 2 * table.length());
        }
        return added;
    }

    private static AtomicLongArray spread(AtomicLongArray table, int length) {
        var larger = new AtomicLongArray(length);
        for (var i = 0; i < table.length(); i++) {
            if (table.getPlain(i) != FREE) {
                put(larger, table.getPlain(i));
            }
        }
        return larger;
    }

    private static void put(AtomicLongArray table, long taken) {
        var slot = first(table, hash(taken));
        while (table.getPlain(slot) != FREE) {
            slot = next(table, slot);
        }
        table.setRelease(slot, taken);
    }

    private static <T> AtomicReferenceArray<T> copy(AtomicReferenceArray<T> of, int length) {
        var longer = new AtomicReferenceArray<T>(length);
        for (var i = 0; i < of.length(); i++) {
            longer.setPlain(i, of.getPlain(i));
        }
        return longer;
    }

    /** What is filed under a thing, if anything is. */
    @Nullable
    Posting<T> find(Object thing) {
        return find(thing, hash(thing));
    }

    private @Nullable Posting<T> find(Object thing, int hash) {
        var known = table;
        for (var slot = first(known, hash);; slot = next(known, slot)) {
            var taken = known.getAcquire(slot);
            if (taken == FREE) {
                return null;
            }
            if (hash(taken) == hash && at((int) taken - 1).of.equals(thing)) {
                return at((int) taken - 1);
            }
        }
    }

    Posting<T> at(int ordinal) {
        return inOrder.getAcquire(ordinal);
    }

    int size() {
        return size;
    }

    /** Everything that anything is filed under. */
    Set<T> all() {
        var end = size;
        return new AbstractSet<>() {
            @Override
            public Iterator<T> iterator() {
                return IntStream.range(0, end).mapToObj(ordinal -> at(ordinal).of).iterator();
            }

            @Override
            public int size() {
                return end;
            }

            @Override
            public boolean contains(Object thing) {
                var posting = find(thing);
                return posting != null && posting.ordinal < end;
            }
        };
    }

    /** Those with these ordinals, which ascend. */
    Set<T> some(int[] ordinals) {
        return new AbstractSet<>() {
            @Override
            public Iterator<T> iterator() {
                return Arrays.stream(ordinals).mapToObj(ordinal -> at(ordinal).of).iterator();
            }

            @Override
            public int size() {
                return ordinals.length;
            }

            @Override
            public boolean contains(Object thing) {
                var posting = find(thing);
                return posting != null && Arrays.binarySearch(ordinals, posting.ordinal) >= 0;
            }
        };
    }

    private static int first(AtomicLongArray table, int hash) {
        return hash & table.length() - 1;
    }

    private static int next(AtomicLongArray table, int slot) {
        return slot + 1 & table.length() - 1;
    }

    private static int hash(long taken) {
        return (int) (taken >>> Integer.SIZE);
    }

    private static int hash(Object thing) {
        var hash = thing.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
