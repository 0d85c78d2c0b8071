package org.kurultai.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** A batch on its way: nothing of it reaches the database before {@link #commit}. */
final class Append implements AppendTransaction<ConsistencyMarker> {

    private final Batch batch;
    private final Function<Batch, ConsistencyMarker> journal;
    private final AtomicBoolean finished = new AtomicBoolean();

    Append(Batch batch, Function<Batch, ConsistencyMarker> journal) {
        this.batch = batch;
        this.journal = journal;
    }

    @Override
    public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(new IllegalStateException("already committed or rolled back"));
        }
        try {
            return CompletableFuture.completedFuture(journal.apply(batch));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(ConsistencyMarker marker,
            @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(marker);
    }
}
