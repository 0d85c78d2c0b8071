package org.kurultai.journal;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The events before a position, read as they are asked for, then the terminal message with that position as its marker.
 * Holds nothing that would have to be closed.
 */
final class SourcedEvents implements MessageStream<EventMessage> {

    private final Cursor cursor;
    private final long head;
    private Iterator<StoredEvent> page = Collections.emptyIterator();
    private @Nullable Entry<EventMessage> peeked;
    private boolean ended;
    private @Nullable Throwable error;

    SourcedEvents(Cursor cursor, long head) {
        this.cursor = cursor;
        this.head = head;
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        if (peeked == null && !ended) {
            peeked = advance();
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        var entry = peek();
        peeked = null;
        return entry;
    }

    private @Nullable Entry<EventMessage> advance() {
        try {
            if (!page.hasNext()) {
                page = cursor.readUpTo(head).iterator();
            }
            if (page.hasNext()) {
                return page.next().entry();
            }
            ended = true;
            return terminal();
        } catch (RuntimeException e) {
            error = e;
            ended = true;
            return null;
        }
    }

    private Entry<EventMessage> terminal() {
        var marker = new GlobalIndexConsistencyMarker(head);
        return new SimpleEntry<>(TerminalEventMessage.INSTANCE,
                ConsistencyMarker.addToContext(Context.empty(), marker));
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public boolean isCompleted() {
        return ended && peeked == null;
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    /** Everything is available from the start, so the callback is called once and at once. */
    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public void close() {
        ended = true;
        peeked = null;
        page = Collections.emptyIterator();
    }
}
