package org.kurultai.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.KeyHashes;

/**
 * At which age of the cells what was last changed, by its hash: remembered for the last hundred thousand or so. One thread
 * tells what changes, any number ask.
 */
final class LastChanges {

    private static final int MANY = 1 << 16;

    private volatile Remembered remembered = new Remembered(Ages.from(0), Ages.from(0));

    /** All that was changed in cells of some age and later ones. */
    private record Ages(long from, Map<Integer, Long> byHash) {

        static Ages from(long age) {
            return new Ages(age, new ConcurrentHashMap<>());
        }

        boolean hasSince(long age, int hash) {
            return byHash.getOrDefault(hash, age) > age;
        }
    }

    /** The older ones are forgotten once there are many later ones. */
    private record Remembered(Ages older, Ages later) {

        Remembered upTo(long age) {
            return later.byHash.size() < MANY ? this : new Remembered(later, Ages.from(age));
        }
    }

    void changed(long age, KeyHashes hashes) {
        var now = remembered.upTo(age);
        hashes.forEach(hash -> now.later.byHash.put(hash, age));
        remembered = now;
    }

    /** Whether none of these was changed after that age; not if that was too long ago to be known. */
    boolean noneSince(long age, KeyHashes hashes) {
        var known = remembered;
        return age + 1 >= known.older.from
                && !hashes.any(hash -> known.later.hasSince(age, hash) || known.older.hasSince(age, hash));
    }
}
