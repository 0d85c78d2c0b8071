package org.kurultai.axon;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.FutureUtils;
import org.kurultai.domain.record.Recorded;

/**
 * Reads events in parts, several at a time, and hands them over in their order. The caller's own thread reads too, and a
 * single part by itself.
 */
final class Decoding {

    private static final int MOST_UNDER_WAY = 16;

    private final Consumer<Recorded> next;
    private final Queue<Part> underWay = new ArrayDeque<>();

    Decoding(Consumer<Recorded> next) {
        this.next = next;
    }

    /** @param reading reads the events of the part, in whatever thread */
    Decoding with(Supplier<List<Recorded>> reading) {
        var part = new Part(reading);
        if (!underWay.isEmpty()) {
            ForkJoinPool.commonPool().execute(part);
        }
        underWay.add(part);
        if (underWay.size() > MOST_UNDER_WAY) {
            handOver();
        }
        return this;
    }

    /** To be called when no part is left. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
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
    private static final class Part implements Runnable {

        private final Supplier<List<Recorded>> reading;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<List<Recorded>> events = new CompletableFuture<>();

        Part(Supplier<List<Recorded>> reading) {
            this.reading = reading;
        }

        @Override
        public void run() {
            if (!begun.getAndSet(true)) {
                events.completeAsync(reading, Runnable::run);
            }
        }
    }
}
