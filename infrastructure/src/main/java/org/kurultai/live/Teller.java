package org.kurultai.live;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.ProjectionException;

/** Tells one subscriber, on a daemon thread that sleeps until the bell rings. */
final class Teller<K, C, V> implements Subscription {

    private final Following following;
    private final Projection<K, C, V> projection;
    private final Subscriber<? super V> subscriber;
    private final Consumer<Subscription> ended;
    private final Semaphore rings = new Semaphore(1);
    private @Nullable Snapshot<K, C, V> told;
    private volatile boolean failed;
    private volatile boolean closed;

    Teller(
            Following following,
            Projection<K, C, V> projection,
            Subscriber<? super V> subscriber,
            Consumer<Subscription> ended) {
        this.following = following;
        this.projection = projection;
        this.subscriber = subscriber;
        this.ended = ended;
    }

    void start(Bell bell) {
        Thread.ofPlatform()
                .daemon()
                .name("subscription to " + projection.name())
                .start(() -> tell(bell));
    }

    private void tell(Bell bell) {
        var silence = bell.listen(rings::release);
        try {
            while (!closed) {
                rings.acquire();
                rings.drainPermits();
                if (!closed && !failed) {
                    tellWhatChanged();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            silence.run();
            close();
        }
    }

    private void tellWhatChanged() {
        try {
            tell(following.snapshot(projection));
        } catch (ProjectionException e) {
            failed = true;
            subscriber.failed(e);
        }
    }

    private void tell(Snapshot<K, C, V> now) {
        var before = told;
        if (before == null || before.cells() != now.cells()) {
            var rows = before == null
                    ? List.<Change>of()
                    : RowChanges.between(projection, before, now, following.known());
            subscriber.changed(new Changes<>(now.view(), now.head(), rows));
            told = now;
        }
    }

    @Override
    public void resume() {
        failed = false;
        rings.release();
    }

    @Override
    public void close() {
        closed = true;
        rings.release();
        ended.accept(this);
    }
}
