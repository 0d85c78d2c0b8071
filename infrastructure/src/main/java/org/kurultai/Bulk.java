package org.kurultai;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.axonframework.common.FutureUtils;
import org.jspecify.annotations.Nullable;
import org.kurultai.axon.AxonShell;
import org.kurultai.axon.BulkRecorder.Decided;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;
import org.kurultai.live.Following;

/**
 * Records a stream of commands in batches. While one batch is written, the next is decided over what that one brings
 * about; if the one is overtaken, both are decided again. A batch that others keep overtaking is recorded one command at a
 * time.
 */
final class Bulk {

    /** The first batch is small, so that it can soon be written while the next is decided; each is twice as large as the last. */
    private static final int FIRST = 1_000;

    /**
     * Each commit writes the pages of the index of tags that its batch changes: the larger it is, the fewer for each event.
     * The larger it is, the longer others wait, too.
     */
    private static final int LARGEST = 64_000;

    private static final int ATTEMPTS = 5;

    private final AxonShell axon;
    private final Following following;
    private final BiConsumer<? super Envelope, ? super Outcome> told;
    private final List<Envelope> batch = new ArrayList<>(FIRST);
    private int size = FIRST;
    private @Nullable Writing writing;

    /** A batch that is being written; false comes of it if it was overtaken. */
    private record Writing(Decided batch, CompletableFuture<Boolean> written) {}

    Bulk(AxonShell axon, Following following, BiConsumer<? super Envelope, ? super Outcome> told) {
        this.axon = axon;
        this.following = following;
        this.told = told;
    }

    void record(Stream<Envelope> commands) {
        try (commands;
                var writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bulk").factory())) {
            try {
                commands.forEachOrdered(command -> {
                    batch.add(command);
                    if (batch.size() == size) {
                        flush(writer);
                        size = Math.min(2 * size, LARGEST);
                    }
                });
                flush(writer);
            } finally {
                isAsDecided();
            }
        }
    }

    private void flush(ExecutorService writer) {
        var last = writing;
        var ahead = decided(List.copyOf(batch), last);
        var next = isAsDecided() ? ahead : decided(List.copyOf(batch), null);
        batch.clear();
        writing = new Writing(next, CompletableFuture.supplyAsync(() -> isWritten(next), writer));
    }

    private Decided decided(List<Envelope> commands, @Nullable Writing after) {
        return axon.bulk().decide(after == null ? following.history() : after.batch().history(), commands);
    }

    private boolean isWritten(Decided decided) {
        var written = axon.bulk().append(decided);
        if (written) {
            following.goOnWith(decided.history());
        }
        return written;
    }

    /** Waits for the batch that is being written, and whether the record then goes on as that batch was decided. */
    private boolean isAsDecided() {
        var last = writing;
        writing = null;
        if (last == null) {
            return true;
        }
        var written = FutureUtils.joinAndUnwrap(last.written());
        if (written) {
            tell(last.batch());
        } else {
            recordAgain(last.batch().commands());
        }
        return written;
    }

    private void recordAgain(List<Envelope> commands) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var decided = decided(commands, null);
            if (isWritten(decided)) {
                tell(decided);
                return;
            }
        }
        commands.forEach(command -> told.accept(command, axon.record(command)));
    }

    private void tell(Decided decided) {
        for (int i = 0; i < decided.commands().size(); i++) {
            told.accept(decided.commands().get(i), decided.outcomes().get(i));
        }
    }
}
