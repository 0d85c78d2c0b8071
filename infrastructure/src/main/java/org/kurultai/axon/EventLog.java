package org.kurultai.axon;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;
import org.kurultai.journal.StoredForm;
import org.kurultai.json.Codec;
import org.kurultai.live.Tail;

/** A storage engine read and written in the terms of the domain. */
public final class EventLog {

    private final MessageNames names;
    private final EventMessages messages;
    private final EventStorageEngine engine;
    private final Tail tail;
    private final EventTags tags = new EventTags();

    private EventLog(EventStorageEngine engine, Codec codec, Function<EventLog, Tail> tail) {
        this.names = new MessageNames(codec);
        this.messages = new EventMessages(codec, names);
        this.engine = new CodingStorageEngine(engine, messages);
        this.tail = tail.apply(this);
    }

    /** What any engine stores, in the form the codec gives it. */
    public EventLog(EventStorageEngine engine, Codec codec) {
        this(engine, codec, log -> log::sourced);
    }

    /** What a journal stores, which is read without a message for each event. */
    public EventLog(Journal journal, Codec codec) {
        this(journal, codec, log -> (position, next) -> log.read(journal, position, next));
    }

    /** Hands over every event from the position to the end as it is now, in order. */
    public void from(long position, Consumer<Recorded> next) {
        tail.from(position, next);
    }

    private void read(Journal journal, long position, Consumer<Recorded> next) {
        var decoding = new Decoding<StoredForm>(messages::recorded, next);
        journal.forEach(position, decoding::with);
        decoding.finish();
    }

    private void sourced(long position, Consumer<Recorded> next) {
        var rest = SourcingCondition.conditionFor(new GlobalIndexConsistencyMarker(position).position(),
                EventCriteria.havingAnyTag());
        var decoding = new Decoding<Entry<? extends EventMessage>>(messages::recorded, next);
        FutureUtils.joinAndUnwrap(engine.source(rest, null)
                .filter(entry -> !(entry.message() instanceof TerminalEventMessage))
                .reduce(decoding, Decoding::with));
        decoding.finish();
    }

    /** The position that the next event will have. */
    long head() {
        return Objects.requireNonNull(FutureUtils.joinAndUnwrap(engine.latestToken(null))).position().orElse(0);
    }

    /**
     * Appends events.
     *
     * @param unless what nothing may match that was appended from the position on
     * @return the position after them
     * @throws org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException if something does
     */
    long append(List<EventMessage> events, EventCriteria unless, long from) {
        var condition = AppendCondition.withCriteria(unless).withMarker(new GlobalIndexConsistencyMarker(from));
        var tagged = events.stream()
                .<TaggedEventMessage<?>>map(event -> new GenericTaggedEventMessage<>(event, tags.resolve(event)))
                .toList();
        return committed(FutureUtils.joinAndUnwrap(engine.appendEvents(condition, null, tagged)));
    }

    private static <R> long committed(AppendTransaction<R> append) {
        var marker = append.commit(null).thenCompose(result -> append.afterCommit(result, null));
        return GlobalIndexConsistencyMarker.position(Objects.requireNonNull(FutureUtils.joinAndUnwrap(marker)));
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
