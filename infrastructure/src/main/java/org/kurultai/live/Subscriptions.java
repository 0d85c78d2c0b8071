package org.kurultai.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.Projection;

/** All who are told what becomes of views. */
public final class Subscriptions implements AutoCloseable {

    private final Following following;
    private final Bell bell;
    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();

    /** Over views that are brought up to date whenever the bell rings. */
    public Subscriptions(Following following, Bell bell) {
        this.following = following;
        this.bell = bell;
    }

    /**
     * Tells a subscriber the view of a projection as it is, and from then on what becomes of it: soon after each time that
     * something is recorded that changes it.
     *
     * <p>A subscriber that is slower than the recording is told less often, not later and later: each time, what became of
     * each row since the last time. Nothing queues up, and nobody else waits for it. While nothing is recorded its thread
     * sleeps.
     */
    public <V> Subscription add(Projection<?, ?, V> projection, Subscriber<? super V> subscriber) {
        return started(projection, subscriber);
    }

    private <K, C, V> Subscription started(Projection<K, C, V> projection, Subscriber<? super V> subscriber) {
        var told = new Teller<>(following, projection, subscriber, open::remove);
        open.add(told);
        told.start(bell);
        return told;
    }

    /** Ends all of them. */
    @Override
    public void close() {
        open.forEach(Subscription::close);
    }
}
