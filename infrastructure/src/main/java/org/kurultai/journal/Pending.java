package org.kurultai.journal;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A batch whose thread waits until another has recorded it, or until it is its own turn to record. */
final class Pending {

    private static final long NOWHERE = -1;

    private final Batch batch;
    private final CompletableFuture<Boolean> toLead = new CompletableFuture<>();
    private @Nullable RuntimeException failure;
    private long position = NOWHERE;

    Pending(Batch batch) {
        this.batch = batch;
    }

    Batch batch() {
        return batch;
    }

    /** @param next the position after it */
    void succeed(long next) {
        position = next;
        failure = null;
    }

    void fail(RuntimeException reason) {
        failure = reason;
    }

    void lead() {
        toLead.complete(true);
    }

    /** Lets its thread go on: what became of it is settled. */
    void release() {
        toLead.complete(false);
    }

    /** Waits to be told. */
    boolean isToLead() {
        return toLead.join();
    }

    long position() {
        if (failure != null) {
            throw failure;
        }
        if (position == NOWHERE) {
            throw new IllegalStateException("the batch was not settled");
        }
        return position;
    }
}
