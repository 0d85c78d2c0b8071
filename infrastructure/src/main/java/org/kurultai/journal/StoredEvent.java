package org.kurultai.journal;

import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** An event at its position. */
record StoredEvent(long position, EventMessage message) {

    Entry<EventMessage> entry() {
        var next = new GlobalSequenceTrackingToken(position + 1);
        return new SimpleEntry<>(message, TrackingToken.addToContext(Context.empty(), next));
    }
}
