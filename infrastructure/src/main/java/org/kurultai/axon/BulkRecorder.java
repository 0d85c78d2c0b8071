package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;

/**
 * Records many commands at once: each is decided over the record in memory, with what those before it brought about, and
 * all that they bring about is appended as one batch, on the condition that nobody else has appended anything since.
 */
public final class BulkRecorder {

    /**
     * What became of the commands.
     *
     * @param history the record with what they brought about
     * @param outcomes one for each command, in their order
     */
    public record Recorded(History history, List<Outcome> outcomes) {
        public Recorded {
            outcomes = List.copyOf(outcomes);
        }
    }

    private final UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    private final EventStore store;
    private final Registrar registrar;
    private final EventMessages messages;

    BulkRecorder(EventStore store, Registrar registrar, EventMessages messages) {
        this.store = store;
        this.registrar = registrar;
        this.messages = messages;
    }

    /**
     * Records the commands, all or none.
     *
     * @param known the record as it is known to be
     * @return empty if somebody else has appended something that is not in the record as it is known
     */
    public Optional<Recorded> record(History known, List<Envelope> commands) {
        var longer = known;
        var outcomes = new ArrayList<Outcome>(commands.size());
        var appended = new ArrayList<EventMessage>();
        for (var command : commands) {
            var ruling = registrar.rule(command, longer::facts);
            outcomes.add(ruling.outcome());
            ruling.events().forEach(fact -> appended.add(messages.message(fact, command)));
            longer = longer.with(command, ruling.events());
        }
        return appended.isEmpty() || append(known.head(), appended)
                ? Optional.of(new Recorded(longer, outcomes))
                : Optional.empty();
    }

    private boolean append(long head, List<EventMessage> events) {
        try {
            var appended = units.create("bulk from " + head)
                    .executeWithResult(context -> CompletableFuture.completedFuture(append(head, events, context)));
            return Objects.requireNonNull(FutureUtils.joinAndUnwrap(appended));
        } catch (AppendEventsTransactionRejectedException overtaken) {
            return false;
        }
    }

    private boolean append(long head, List<EventMessage> events, ProcessingContext context) {
        var since = SourcingCondition.conditionFor(
                new GlobalIndexConsistencyMarker(head).position(), EventCriteria.havingAnyTag());
        var overtaken = store.transaction(context)
                .source(since)
                .reduce(false, (any, entry) -> any || !(entry.message() instanceof TerminalEventMessage));
        if (Objects.requireNonNull(FutureUtils.joinAndUnwrap(overtaken))) {
            return false;
        }
        FutureUtils.joinAndUnwrap(store.publish(context, events));
        return true;
    }
}
