package org.kurultai.live;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.KeyHashes;
import org.kurultai.domain.record.Read;

/**
 * What was read of the cells of a projection while they grow: kept until something changes that was looked at for it, or
 * until memory runs short.
 *
 * <p>The cells have an age, one more with each event that changes any. Whether something is as it was is found out by the
 * events since, or, where these are more than what was looked at, by when that last changed.
 */
final class LiveReadings {

    private static final int REMEMBERED = 1 << 12;

    /** To look for what one event changed takes about as long as to look up when so many things were last changed. */
    private static final int LOOKS_A_CHANGE = 16;

    private final LastChanges last = new LastChanges();
    private final AtomicReferenceArray<@Nullable Changed> changes = new AtomicReferenceArray<>(REMEMBERED);
    private volatile SoftReference<Map<Object, Kept>> kept = new SoftReference<>(new ConcurrentHashMap<>());

    /** What was read of cells of some age at the latest, and is the same as when it was first read. */
    private record Kept(Read read, long age) {}

    /** What the event changed that made cells of some age. */
    private record Changed(long age, KeyHashes hashes) {}

    /** Takes what is changed in cells of this age, before anybody sees these. */
    void changed(long age, KeyHashes hashes) {
        changes.set(slot(age), new Changed(age, hashes));
        last.changed(age, hashes);
    }

    /** What is read of cells of this age. */
    Read known(Object what, long age, Supplier<Read> reading) {
        var all = kept();
        var known = all.get(what);
        if (known != null && known.age <= age && isAsItWas(known, age)) {
            all.put(what, new Kept(known.read, age));
            return known.read;
        }
        var read = reading.get();
        if (known == null || known.age <= age) {
            all.put(what, new Kept(read, age));
        }
        return read;
    }

    private boolean isAsItWas(Kept known, long age) {
        var looked = known.read.looked();
        if (age - known.age > Math.min(REMEMBERED, looked.size() / LOOKS_A_CHANGE)) {
            return last.noneSince(known.age, looked);
        }
        for (var later = known.age + 1; later <= age; later++) {
            var change = changes.get(slot(later));
            if (change == null || change.age != later || change.hashes.meet(looked)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(long age) {
        return (int) (age % REMEMBERED);
    }

    private Map<Object, Kept> kept() {
        var all = kept.get();
        if (all == null) {
            all = new ConcurrentHashMap<>();
            kept = new SoftReference<>(all);
        }
        return all;
    }
}
