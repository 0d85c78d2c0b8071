package org.kurultai.axon;

import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.kurultai.domain.record.Recorded;
import org.kurultai.json.Codec;

/** A storage engine read and written in the terms of the domain. */
public final class EventLog {

    private final MessageNames names;
    private final EventMessages messages;
    private final EventStorageEngine engine;

    /** What the engine stores, in the form the codec gives it. */
    public EventLog(EventStorageEngine engine, Codec codec) {
        this.names = new MessageNames(codec);
        this.messages = new EventMessages(codec, names);
        this.engine = new CodingStorageEngine(engine, messages);
    }

    /** Hands over every event from the position to the end as it is now, in order. */
    public void from(long position, Consumer<Recorded> next) {
        var rest = SourcingCondition.conditionFor(new GlobalIndexConsistencyMarker(position).position(),
                EventCriteria.havingAnyTag());
        FutureUtils.joinAndUnwrap(engine.source(rest, null)
                .filter(entry -> !(entry.message() instanceof TerminalEventMessage))
                .reduce(next, (sink, entry) -> {
                    sink.accept(messages.recorded(entry));
                    return sink;
                }));
    }

    MessageNames names() {
        return names;
    }

    EventMessages messages() {
        return messages;
    }

    EventStorageEngine engine() {
        return engine;
    }
}
