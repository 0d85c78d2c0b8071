package org.kurultai.journal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Tells open streams that something may have been appended: at once when this journal did, and within a moment when
 * another process did. Listeners run on a daemon thread of its own, so that none holds up an append; it starts with the
 * first listener and ends when the journal is closed.
 */
final class Doorbell implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final long UNKNOWN = -1;

    private final Storage storage;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Semaphore rings = new Semaphore(0);
    private @Nullable Thread porter;
    private volatile boolean closed;

    Doorbell(Storage storage) {
        this.storage = storage;
    }

    /** Whoever rings while nobody has come yet rings once with those before: they are not counted, and never too many. */
    void ring() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
    }

    synchronized Registration listen(Runnable listener) {
        listeners.add(listener);
        if (porter == null && !closed) {
            porter = Thread.ofPlatform().daemon().name("journal " + storage.name()).start(this::watch);
            storage.listen(this::ring);
        }
        return () -> listeners.remove(listener);
    }

    private void watch() {
        var seen = UNKNOWN;
        try {
            while (!closed) {
                var rung = rings.tryAcquire(storage.lookOut().toMillis(), TimeUnit.MILLISECONDS);
                rings.drainPermits();
                var now = listeners.isEmpty() ? seen : currentHead();
                if (!closed && (rung || now != seen)) {
                    listeners.forEach(Runnable::run);
                }
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure is left to the listeners, who meet it when they read. */
    private long currentHead() {
        try {
            return storage.head();
        } catch (JournalException e) {
            return UNKNOWN;
        }
    }

    @Override
    public void close() {
        closed = true;
        ring();
        var waiting = porter();
        if (waiting != null && waiting != Thread.currentThread()) {
            try {
                waiting.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized @Nullable Thread porter() {
        return porter;
    }
}
