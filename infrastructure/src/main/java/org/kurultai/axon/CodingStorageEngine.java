package org.kurultai.axon;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/** Any storage engine, with the domain's events on this side of it and their stored form on the other. */
final class CodingStorageEngine implements EventStorageEngine {

    /** From how many events on it is worth while to encode them in several threads. */
    private static final int MANY = 100;

    private final EventStorageEngine engine;
    private final EventMessages messages;

    CodingStorageEngine(EventStorageEngine engine, EventMessages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        var encoding = events.size() < MANY ? events.stream() : events.parallelStream();
        return engine.appendEvents(
                condition, context, encoding.<TaggedEventMessage<?>>map(this::encoded).toList());
    }

    private TaggedEventMessage<EventMessage> encoded(TaggedEventMessage<?> tagged) {
        return new GenericTaggedEventMessage<>(messages.encoded(tagged.event()), tagged.tags());
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        return engine.source(condition, context).mapMessage(messages::decoded);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        return engine.stream(condition, context).mapMessage(messages::decoded);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return engine.firstToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return engine.latestToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return engine.tokenAt(at, context);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeWrapperOf(engine);
    }
}
