package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventhandling.EventBus;
import org.axonframework.messaging.eventhandling.EventMessage;
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

    private final EventLog log;
    private final Registrar registrar;
    private final EventBus subscribers;

    BulkRecorder(EventLog log, Registrar registrar, EventBus subscribers) {
        this.log = log;
        this.registrar = registrar;
        this.subscribers = subscribers;
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
        for (var command : commands) {
            var ruling = registrar.rule(command, longer::facts);
            outcomes.add(ruling.outcome());
            longer = longer.with(command, ruling.events());
        }
        var appended = longer.from(known.head()).parallelStream().map(log.messages()::message).toList();
        return appended.isEmpty() || append(known.head(), appended)
                ? Optional.of(new Recorded(longer, outcomes))
                : Optional.empty();
    }

    private boolean append(long head, List<EventMessage> events) {
        try {
            log.append(events, EventCriteria.havingAnyTag(), head);
        } catch (AppendEventsTransactionRejectedException overtaken) {
            return false;
        }
        subscribers.publish(null, events);
        return true;
    }
}
