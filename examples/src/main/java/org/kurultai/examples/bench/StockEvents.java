package org.kurultai.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kurultai.axon.MessageNames;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.History;
import org.kurultai.json.Codec;
import org.kurultai.json.EnvelopeCodec;

/** The events of a record for Axon's own engines: the same JSON and the same metadata, under one tag, as JPA takes no more. */
final class StockEvents {

    private static final int BATCH = 1_000;

    private final Codec codec = new Codec();
    private final EnvelopeCodec envelopes = new EnvelopeCodec(codec);

    EventMessage message(FactId id, Event event, Envelope envelope) {
        return new GenericEventMessage(
                id.value(),
                new MessageType(MessageNames.nameOf(event.getClass()), Integer.toString(codec.version(event))),
                codec.write(event),
                envelopes.write(envelope),
                envelope.recordedAt());
    }

    /** The event that a message was made of. */
    Event event(EventMessage message) {
        var type = message.type();
        return codec.readEvent(
                type.qualifiedName().localName(),
                Integer.parseInt(type.version()),
                (byte[]) message.payload());
    }

    /** Appends the whole history to an engine. */
    void copy(History history, EventStorageEngine engine) {
        var batch = new ArrayList<TaggedEventMessage<?>>(BATCH);
        for (var recorded : history.events()) {
            var message = message(recorded.id(), recorded.event(), recorded.envelope());
            var tag = Tag.of("Position", Long.toString(recorded.position()));
            batch.add(new GenericTaggedEventMessage<>(message, Set.of(tag)));
            if (batch.size() == BATCH || recorded.position() == history.head() - 1) {
                FutureUtils.joinAndUnwrap(engine.appendEvents(AppendCondition.none(), null, List.copyOf(batch))
                        .thenCompose(append -> append.commit(null)));
                batch.clear();
            }
        }
    }
}
