package org.kurultai.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.common.FutureUtils;
import org.kurultai.domain.record.Recorded;

/**
 * Reads many events from their stored form: in other threads, some at a time, while the next are fetched, and hands them
 * over in their order. A few are read at once.
 */
final class Decoding<S> {

    private static final int SOME = 256;
    private static final int MOST_UNDER_WAY = 16;

    private final Function<? super S, Recorded> read;
    private final Consumer<Recorded> next;
    private final Queue<Some> underWay = new ArrayDeque<>();
    private List<S> fetched = new ArrayList<>(SOME);

    Decoding(Function<? super S, Recorded> read, Consumer<Recorded> next) {
        this.read = read;
        this.next = next;
    }

    Decoding<S> with(S stored) {
        fetched.add(stored);
        if (fetched.size() == SOME) {
            var some = new Some(fetched);
            fetched = new ArrayList<>(SOME);
            underWay.add(some);
            ForkJoinPool.commonPool().execute(some);
            if (underWay.size() > MOST_UNDER_WAY) {
                handOver();
            }
        }
        return this;
    }

    /** To be called when no event is left. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
        fetched.forEach(stored -> next.accept(read.apply(stored)));
    }

    /** Lends a hand until the first are read. */
    private void handOver() {
        var first = underWay.remove();
        first.run();
        for (var others = underWay.iterator(); !first.events.isDone() && others.hasNext();) {
            others.next().run();
        }
        FutureUtils.joinAndUnwrap(first.events).forEach(next);
    }

    /** Some events, read by the thread that comes first. */
    private final class Some implements Runnable {

        private final List<S> stored;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<List<Recorded>> events = new CompletableFuture<>();

        Some(List<S> stored) {
            this.stored = stored;
        }

        @Override
        public void run() {
            if (!begun.getAndSet(true)) {
                events.completeAsync(() -> stored.stream().map(read).toList(), Runnable::run);
            }
        }
    }
}
