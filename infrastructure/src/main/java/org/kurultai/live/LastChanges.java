package org.kurultai.live;

import org.kurultai.domain.record.KeyHashes;

/**
 * At which age of the cells what was last changed, by its hash: remembered for the last hundred thousand or so. One thread
 * tells what changes, any number ask.
 */
final class LastChanges {

    private static final int MANY = 1 << 16;

    private volatile Remembered remembered = new Remembered(Ages.from(0), Ages.from(0));

    /** All that was changed in cells of some age and later ones, which are counted from there. */
    private record Ages(long from, AgesByHash byHash) {

        static Ages from(long age) {
            return new Ages(age, new AgesByHash());
        }

        void changed(long age, KeyHashes hashes) {
            hashes.forEach(hash -> byHash.tell(hash, (int) (age - from) + 1));
        }

        boolean hasSince(long age, int hash) {
            return byHash.age(hash) > Math.max(0, age - from + 1);
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
        now.later.changed(age, hashes);
        remembered = now;
    }

    /** Whether none of these was changed after that age; not if that was too long ago to be known. */
    boolean noneSince(long age, KeyHashes hashes) {
        var known = remembered;
        return age + 1 >= known.older.from
                && !hashes.any(hash -> known.later.hasSince(age, hash) || known.older.hasSince(age, hash));
    }
}
