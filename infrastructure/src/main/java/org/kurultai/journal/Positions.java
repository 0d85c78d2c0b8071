package org.kurultai.journal;

import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Axon's several ways to name the position that is to be read next. */
final class Positions {

    private Positions() {}

    static long of(Position start) {
        return GlobalIndexPosition.toIndex(start);
    }

    /** @throws JournalException if the token is from another kind of event store */
    static long of(@Nullable TrackingToken token, LongSupplier head) {
        var bare = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (bare == null) {
            return 0;
        }
        if (bare == TrackingToken.LATEST) {
            return head.getAsLong();
        }
        return bare.position().orElseThrow(() -> new JournalException(
                "The token %s names no position; the journal gives tokens of type GlobalSequenceTrackingToken."
                        .formatted(bare)));
    }
}
