package org.kurultai.axon;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;
import org.kurultai.json.Codec;

/** A storage engine read and written in the terms of the domain. */
public final class EventLog {

    private final MessageNames names;
    private final EventMessages messages;
    private final EventStorageEngine engine;
    private final Numbering numbering;

    /** What any engine stores that heeds several tags of an event, in the form the codec gives it. */
    public EventLog(EventStorageEngine engine, Codec codec) {
        this.names = new MessageNames(codec);
        this.messages = new EventMessages(codec, names);
        this.engine = new CodingStorageEngine(engine, messages);
        this.numbering = engine instanceof Journal journal
                ? new JournalNumbering(journal, messages)
                : new EngineNumbering(this.engine, messages);
    }

    /** Hands over every event from the position to the end as it is now, in order. */
    public void from(long position, Consumer<Recorded> next) {
        numbering.from(position, next);
    }

    /** The position that the next event will have; empty if that is not known without reading. */
    OptionalLong head() {
        return numbering.head();
    }

    /**
     * Appends what a command brings about. Of this, as of the many, no messages are made but what is stored.
     *
     * @param unless what nothing may match that was appended from the position on
     * @return the position after it, if the engine tells it
     * @throws org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException if something does
     */
    OptionalLong append(List<FactRef> facts, Envelope envelope, EventCriteria unless, long from) {
        return appended(facts.stream().map(fact -> stored(fact, envelope)), unless, from);
    }

    /**
     * Appends many events.
     *
     * @throws org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException if anything was appended
     *     that does not stand before them
     */
    void append(List<Recorded> events) {
        appended(
                events.parallelStream().map(each -> stored(new FactRef(each.id(), each.event()), each.envelope())),
                EventCriteria.havingAnyTag(), events.getFirst().position());
    }

    private TaggedEventMessage<?> stored(FactRef fact, Envelope envelope) {
        return new GenericTaggedEventMessage<>(messages.stored(fact, envelope), EventTags.of(fact));
    }

    private OptionalLong appended(Stream<TaggedEventMessage<?>> tagged, EventCriteria unless, long from) {
        var condition = AppendCondition.withCriteria(unless).withMarker(numbering.marker(from));
        return numbering
                .end(committed(FutureUtils.joinAndUnwrap(engine.appendEvents(condition, null, tagged.toList()))));
    }

    private static <R> ConsistencyMarker committed(AppendTransaction<R> append) {
        return Objects.requireNonNull(FutureUtils.joinAndUnwrap(
                append.commit(null).thenCompose(result -> append.afterCommit(result, null))));
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
