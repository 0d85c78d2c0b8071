package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The keys and groups that were looked at, or that are changed, each by its hash: of two that have one in common either may
 * be meant, so that something is read again for nothing, but never taken for the same when it is not.
 */
public final class KeyHashes {

    /** What stands for every key there is. */
    static final Object ANYTHING = KeyHashes.class;

    private final int[] ascending;

    private KeyHashes(int[] ascending) {
        this.ascending = ascending;
    }

    /**
     * Those by which a change can be seen.
     *
     * @param keys whose cells are changed
     * @param groups to which a key was added
     */
    public static KeyHashes changed(Collection<?> keys, Collection<?> groups) {
        var hashes = new Noting();
        hashes.note(ANYTHING);
        keys.forEach(hashes::note);
        groups.forEach(group -> {
            hashes.note(group);
            hashes.note(group.getClass());
        });
        return hashes.done();
    }

    /** Whether any is among both. */
    public boolean meet(KeyHashes others) {
        var fewer = size() < others.size() ? this : others;
        var more = fewer == this ? others : this;
        return fewer.any(hash -> Arrays.binarySearch(more.ascending, hash) >= 0);
    }

    /** Whether any is so. */
    public boolean any(IntPredicate so) {
        for (var hash : ascending) {
            if (so.test(hash)) {
                return true;
            }
        }
        return false;
    }

    /** Each of them. */
    public void forEach(IntConsumer told) {
        for (var hash : ascending) {
            told.accept(hash);
        }
    }

    /** How many there are. */
    public int size() {
        return ascending.length;
    }

    /** Notes one after the other. */
    static final class Noting {

        private int[] hashes = new int[8];
        private int size;

        void note(Object keyOrGroup) {
            room(1);
            hashes[size++] = 31 * keyOrGroup.hashCode() + keyOrGroup.getClass().hashCode();
        }

        void note(KeyHashes several) {
            room(several.size());
            System.arraycopy(several.ascending, 0, hashes, size, several.size());
            size += several.size();
        }

        private void room(int more) {
            if (size + more > hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.max(size + more, 2 * size));
            }
        }

        KeyHashes done() {
            Arrays.sort(hashes, 0, size);
            var once = 0;
            for (var i = 0; i < size; i++) {
                if (i == 0 || hashes[i] != hashes[i - 1]) {
                    hashes[once++] = hashes[i];
                }
            }
            return new KeyHashes(Arrays.copyOf(hashes, once));
        }
    }
}
