package org.kurultai.live;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * At which age each of many hashes was last told, in one array: whether anything changed that was looked at is asked of
 * thousands of hashes at a time, most of which are not there, so none of them should take more than a look at one place.
 *
 * <p>One thread tells, any number ask without waiting for it.
 */
final class AgesByHash {

    private static final long FREE = 0;

    /** In a slot that is taken, the hash and the age, which is above 0. */
    private volatile AtomicLongArray slots = new AtomicLongArray(64);

    private int taken;

    void tell(int hash, int age) {
        var known = slots;
        var slot = slot(known, hash);
        taken += known.getPlain(slot) == FREE ? 1 : 0;
        known.setRelease(slot, (long) hash << Integer.SIZE | age);
        if (2 * taken > known.length()) {
            slots = larger(known);
        }
    }

    /** 0 for one that was never told. */
    int age(int hash) {
        var known = slots;
        return (int) known.getAcquire(slot(known, hash));
    }

    /** How many were told. */
    int size() {
        return taken;
    }

    /** Where the hash stands, or else would. */
    private static int slot(AtomicLongArray slots, int hash) {
        var last = slots.length() - 1;
        var slot = hash * 0x9E3779B9 >>> 8 & last;
        for (var in = slots.getAcquire(slot); in != FREE && (int) (in >>> Integer.SIZE) != hash;) {
            slot = slot + 1 & last;
            in = slots.getAcquire(slot);
        }
        return slot;
    }

    private static AtomicLongArray larger(AtomicLongArray slots) {
        var larger = new AtomicLongArray(2 * slots.length());
        for (var i = 0; i < slots.length(); i++) {
            var in = slots.getPlain(i);
            if (in != FREE) {
                larger.setPlain(slot(larger, (int) (in >>> Integer.SIZE)), in);
            }
        }
        return larger;
    }
}
