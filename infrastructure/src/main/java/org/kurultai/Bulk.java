package org.kurultai;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kurultai.axon.AxonShell;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;
import org.kurultai.live.Following;

/** Records a stream of commands in batches; a batch that others keep overtaking is recorded one command at a time. */
final class Bulk {

    private static final int BATCH = 1_000;
    private static final int ATTEMPTS = 5;

    private final AxonShell axon;
    private final Following following;
    private final BiConsumer<? super Envelope, ? super Outcome> told;
    private final List<Envelope> batch = new ArrayList<>(BATCH);

    Bulk(AxonShell axon, Following following, BiConsumer<? super Envelope, ? super Outcome> told) {
        this.axon = axon;
        this.following = following;
        this.told = told;
    }

    void record(Stream<Envelope> commands) {
        try (commands) {
            commands.forEachOrdered(command -> {
                batch.add(command);
                if (batch.size() == BATCH) {
                    flush();
                }
            });
        }
        flush();
    }

    private void flush() {
        for (int attempt = 0; !batch.isEmpty() && attempt < ATTEMPTS; attempt++) {
            axon.bulk().record(following.history(), batch).ifPresent(recorded -> {
                following.goOnWith(recorded.history());
                for (int i = 0; i < batch.size(); i++) {
                    told.accept(batch.get(i), recorded.outcomes().get(i));
                }
                batch.clear();
            });
        }
        batch.forEach(command -> told.accept(command, axon.record(command)));
        batch.clear();
    }
}
