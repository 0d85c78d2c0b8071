package org.kurultai.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.common.FutureUtils;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.kurultai.domain.record.Recorded;

/**
 * Reads many events from their stored form: in other threads, some at a time, while the next are fetched, and hands them
 * over in their order. A few are read at once.
 */
final class Decoding {

    private static final int SOME = 256;
    private static final int MOST_UNDER_WAY = 16;

    private final Function<Entry<? extends EventMessage>, Recorded> read;
    private final Consumer<Recorded> next;
    private final Queue<CompletableFuture<List<Recorded>>> underWay = new ArrayDeque<>();
    private List<Entry<? extends EventMessage>> fetched = new ArrayList<>(SOME);

    Decoding(Function<Entry<? extends EventMessage>, Recorded> read, Consumer<Recorded> next) {
        this.read = read;
        this.next = next;
    }

    Decoding with(Entry<? extends EventMessage> entry) {
        fetched.add(entry);
        if (fetched.size() == SOME) {
            var some = fetched;
            fetched = new ArrayList<>(SOME);
            underWay.add(CompletableFuture.supplyAsync(() -> some.stream().map(read).toList()));
            if (underWay.size() > MOST_UNDER_WAY) {
                handOver(underWay.remove());
            }
        }
        return this;
    }

    /** To be called when no event is left. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver(underWay.remove());
        }
        fetched.forEach(entry -> next.accept(read.apply(entry)));
    }

    private void handOver(CompletableFuture<List<Recorded>> some) {
        FutureUtils.joinAndUnwrap(some).forEach(next);
    }
}
