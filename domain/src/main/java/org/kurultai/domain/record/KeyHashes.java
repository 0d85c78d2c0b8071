package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The keys and groups that were looked at, or that are changed, each by its hash: of two that have one in common either may
 * be meant, so that something is read again for nothing, but never taken for the same when it is not.
 */
public final class KeyHashes {

    /** What stands for every key there is. */
    static final Object ANYTHING = KeyHashes.class;

    private final int[] ascending;

    private KeyHashes(IntStream hashes) {
        this.ascending = hashes.sorted().distinct().toArray();
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
        var fewer = ascending.length < others.ascending.length ? this : others;
        var more = fewer == this ? others : this;
        return Arrays.stream(fewer.ascending).anyMatch(hash -> Arrays.binarySearch(more.ascending, hash) >= 0);
    }

    /** Notes one after the other. */
    static final class Noting {

        private final IntStream.Builder hashes = IntStream.builder();

        void note(Object keyOrGroup) {
            hashes.add(31 * keyOrGroup.hashCode() + keyOrGroup.getClass().hashCode());
        }

        void note(KeyHashes several) {
            Arrays.stream(several.ascending).forEach(hashes);
        }

        KeyHashes done() {
            return new KeyHashes(hashes.build());
        }
    }
}
