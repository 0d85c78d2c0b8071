package org.kurultai.axon;

import java.util.Objects;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.StoredForm;
import org.kurultai.json.Codec;
import org.kurultai.json.CodecException;
import org.kurultai.json.EnvelopeCodec;
import org.kurultai.json.Shorthand;

/**
 * Events as Axon carries them: the message's identifier is the fact's, its payload the event, its metadata the envelope.
 */
public final class EventMessages {

    private final Codec codec;
    private final EnvelopeCodec envelopes;
    private final Shorthand shorthand;
    private final MessageNames names;

    EventMessages(Codec codec, MessageNames names) {
        this.codec = codec;
        this.envelopes = new EnvelopeCodec(codec);
        this.shorthand = new Shorthand(codec);
        this.names = names;
    }

    /** The message that is stored of a fact. */
    EventMessage message(FactRef fact, Envelope envelope) {
        return new GenericEventMessage(
                fact.id().value(),
                names.resolveOrThrow(fact.event()),
                fact.event(),
                envelopes.write(envelope),
                envelope.recordedAt());
    }

    /** The message that is stored of what is recorded. */
    EventMessage message(Recorded recorded) {
        return message(new FactRef(recorded.id(), recorded.event()), recorded.envelope());
    }

    /** The same as it is stored, without the message that whoever hears of it is given. */
    EventMessage stored(FactRef fact, Envelope envelope) {
        var event = fact.event();
        var id = fact.id().value();
        var json = json(event);
        return new GenericEventMessage(
                id,
                names.resolveOrThrow(event),
                json,
                envelopes.write(envelope, id, event, json),
                envelope.recordedAt());
    }

    /** The event a message carries, at the place its token names: tokens stand before the next event to come. */
    Recorded recorded(MessageStream.Entry<? extends EventMessage> entry) {
        var next = TrackingToken.fromContext(entry)
                .orElseThrow(() -> new IllegalStateException("the engine gives no position with its events"))
                .position()
                .orElseThrow();
        return recorded(entry.message(), next - 1);
    }

    /** The event a message carries. */
    Recorded recorded(EventMessage message, long position) {
        var envelope = envelope(message);
        return new Recorded(
                position,
                fact(message.identifier(), envelope.id().value()),
                (Event) Objects.requireNonNull(message.payload()),
                envelope);
    }

    /**
     * The event that is stored.
     *
     * @throws org.kurultai.journal.JournalException if it cannot be read
     */
    Recorded recorded(StoredForm stored) {
        try {
            var version = Integer.parseInt(stored.version());
            var event = codec.readEvent(MessageNames.codecName(stored.type()), version, stored.payload());
            var envelope = envelopes.read(stored.metadata(), stored.id(), event, version, stored.payload());
            return new Recorded(stored.position(), fact(stored.id(), envelope.id().value()), event, envelope);
        } catch (CodecException | NumberFormatException e) {
            throw stored.unreadable(e);
        }
    }

    /** Mostly the command's own identifier: then both are one text in memory. */
    private static FactId fact(String identifier, String command) {
        return new FactId(identifier.equals(command) ? command : identifier);
    }

    /** The envelope a message of an event carries, for an application's own handlers. */
    public Envelope envelope(EventMessage message) {
        return envelopes.read(message.metadata());
    }

    /** The message as it is stored. */
    EventMessage encoded(EventMessage message) {
        if (!(message.payload() instanceof Event event)) {
            return message;
        }
        var json = json(event);
        return new GenericEventMessage(
                message.identifier(),
                message.type(),
                json,
                shorthand.shortened(message.metadata(), message.identifier(), codec.typeName(event), json),
                message.timestamp());
    }

    /** The stored form of an event. */
    byte[] json(Event event) {
        return codec.write(event);
    }

    /** The message with the event it carries, which is read when it is first asked for. */
    EventMessage decoded(EventMessage message) {
        return message.payload() instanceof byte[] json
                && MessageNames.NAMESPACE.equals(message.type().qualifiedName().namespace())
                        ? new GenericEventMessage(lazy(message, json), message::timestamp)
                        : message;
    }

    private LazyMessage lazy(EventMessage message, byte[] json) {
        return new LazyMessage(
                message.identifier(),
                message.type(),
                Event.class,
                () -> read(message.type(), json),
                shorthand.whole(
                        message.metadata(), message.identifier(), message.type().qualifiedName().localName(), json));
    }

    private Event read(MessageType type, byte[] json) {
        return codec.readEvent(
                type.qualifiedName().localName(), Integer.parseInt(type.version()), json);
    }
}
