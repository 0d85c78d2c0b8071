package org.kurultai;

import java.nio.file.Path;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.kurultai.journal.Verification;
import org.kurultai.live.Bell;

/** A storage engine of somebody else's, who opens and closes it. */
record EngineStore(EventStorageEngine engine) implements RecordStore {

    @Override
    public Bell bell() {
        return listener -> {
            var latest = FutureUtils.joinAndUnwrap(engine.latestToken(null));
            var stream = engine.stream(StreamingCondition.startingFrom(latest), null);
            stream.setCallback(() -> {
                while (stream.next().isPresent()) {
                    // only that something came is of interest, and it has to be taken for the next to be told of
                }
                listener.run();
            });
            return stream::close;
        };
    }

    @Override
    public Verification verify() {
        throw refusal("verified", "it keeps no checksums");
    }

    @Override
    public void backUp(Path file) {
        throw refusal("backed up", "only a journal of this library can be copied with its checksums");
    }

    private UnsupportedOperationException refusal(String what, String why) {
        return new UnsupportedOperationException(
                "A record in the storage engine %s cannot be %s by this library: %s; use the engine's own means."
                        .formatted(engine.getClass().getName(), what, why));
    }

    @Override
    public void close() {}
}
