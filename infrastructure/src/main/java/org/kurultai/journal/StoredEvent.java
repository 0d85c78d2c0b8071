package org.kurultai.journal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** An event at its position. */
record StoredEvent(long position, EventMessage message) {

    /** @throws IOException if the metadata is not as it was written */
    static StoredEvent of(String journal, long position, EventRow event) throws IOException {
        return new StoredEvent(position, event.message(() -> instant(journal, position, event.timestamp())));
    }

    private static Instant instant(String journal, long position, String timestamp) {
        try {
            return Instant.parse(timestamp);
        } catch (DateTimeException e) {
            throw JournalException.unreadable(journal, position, e);
        }
    }

    Entry<EventMessage> entry() {
        var next = new GlobalSequenceTrackingToken(position + 1);
        return new SimpleEntry<>(message, TrackingToken.addToContext(Context.empty(), next));
    }
}
