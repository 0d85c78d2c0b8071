package org.kurultai.domain.record;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers filed under things, in the order in which they come. One thread files at a time, and readers never wait: what is
 * filed meanwhile they find or not, so that they must know up to which number they read.
 */
final class Postings<T> {

    private volatile AtomicReferenceArray<Posting<T>> table = new AtomicReferenceArray<>(16);
    private volatile AtomicReferenceArray<Posting<T>> inOrder = new AtomicReferenceArray<>(8);
    private volatile int size;

    /** Files a number under a thing, unless it was the last to be filed there. */
    Posting<T> file(T thing, int number) {
        var hash = hash(thing);
        var known = table;
        var slot = hash & known.length() - 1;
        for (var at = known.getPlain(slot); at != null; at = known.getPlain(slot)) {
            if (at.isOf(thing, hash)) {
                at.add(number);
                return at;
            }
            slot = slot + 1 & known.length() - 1;
        }
        var added = new Posting<>(thing, hash, size, number);
        known.setRelease(slot, added);
        take(added);
        return added;
    }

    private void take(Posting<T> added) {
        if (size == inOrder.length()) {
            inOrder = copy(inOrder, size + (size >> 1));
        }
        inOrder.setRelease(size, added);
        size++;
        if (2 * size > table.length()) {
            table = spread(2 * table.length());
        }
    }

    private AtomicReferenceArray<Posting<T>> spread(int length) {
        var larger = new AtomicReferenceArray<Posting<T>>(length);
        for (var i = 0; i < size; i++) {
            var posting = inOrder.getPlain(i);
            var slot = posting.hash & length - 1;
            while (larger.getPlain(slot) != null) {
                slot = slot + 1 & length - 1;
            }
            larger.setPlain(slot, posting);
        }
        return larger;
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
        var hash = hash(thing);
        var known = table;
        var slot = hash & known.length() - 1;
        for (var at = known.getAcquire(slot); at != null; at = known.getAcquire(slot)) {
            if (at.isOf(thing, hash)) {
                return at;
            }
            slot = slot + 1 & known.length() - 1;
        }
        return null;
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

    /** Those with these ordinals, given in any order and as often as may be. */
    Set<T> some(int[] given) {
        var ordinals = Arrays.stream(given).sorted().distinct().toArray();
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

    private static int hash(Object thing) {
        var hash = thing.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
