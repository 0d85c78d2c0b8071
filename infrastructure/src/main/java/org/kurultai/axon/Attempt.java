package org.kurultai.axon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Tag;

/** One try at a command, in one transaction: all that is sourced in it guards all that is appended in it. */
final class Attempt {

    private final EventStore store;
    private final ProcessingContext context;
    private final EventStoreTransaction transaction;
    private final EventMessages messages;
    private final Set<Tag> sourced = new HashSet<>();

    Attempt(EventStore store, ProcessingContext context, EventMessages messages) {
        this.store = store;
        this.context = context;
        this.transaction = store.transaction(context);
        this.messages = messages;
    }

    /** The outcome holds once the unit of work is committed. */
    Outcome decide(Envelope envelope, Registrar registrar) {
        var ruling = registrar.rule(envelope, this::source);
        if (!sourced.containsAll(ruling.scope())) {
            throw new IllegalStateException("decided on " + ruling.scope() + " having sourced only " + sourced);
        }
        if (!ruling.events().isEmpty()) {
            var appended = ruling.events().stream()
                    .map(fact -> messages.message(fact, envelope))
                    .toList();
            FutureUtils.joinAndUnwrap(store.publish(context, appended));
        }
        return ruling.outcome();
    }

    /** Reads to the end, always: a stream left half read would not count in the condition of the append. */
    private Facts source(Set<Tag> tags) {
        sourced.addAll(tags);
        var events = transaction.source(SourcingCondition.conditionFor(EventTags.anyOf(tags)));
        List<Recorded> recorded = Objects.requireNonNull(
                FutureUtils.joinAndUnwrap(events.reduce(new ArrayList<Recorded>(), (read, entry) -> {
                    read.add(messages.recorded(entry));
                    return read;
                })));
        return Facts.of(recorded);
    }
}
