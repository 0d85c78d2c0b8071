package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;

/**
 * Records many commands at once: each is decided over the record in memory, with what those before it brought about, and
 * all that they bring about is appended as one batch, on the condition that nobody else has appended anything since.
 */
public final class BulkRecorder {

    /**
     * What becomes of the commands if it can be appended.
     *
     * @param commands the commands
     * @param outcomes one for each command, in their order
     * @param history the record with what they bring about
     * @param brought what they bring about
     */
    public record Decided(
            List<Envelope> commands, List<Outcome> outcomes, History history, List<Recorded> brought) {
        public Decided {
            commands = List.copyOf(commands);
            outcomes = List.copyOf(outcomes);
        }
    }

    private final EventLog log;
    private final Registrar registrar;
    private final AfterCommitEventBus subscribers;

    BulkRecorder(EventLog log, Registrar registrar, AfterCommitEventBus subscribers) {
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
    public Optional<Decided> record(History known, List<Envelope> commands) {
        return Optional.of(decide(known, commands)).filter(this::append);
    }

    /** Decides the commands, and records nothing. */
    public Decided decide(History known, List<Envelope> commands) {
        var longer = known;
        var outcomes = new ArrayList<Outcome>(commands.size());
        for (var command : commands) {
            var ruling = registrar.rule(command, longer);
            outcomes.add(ruling.outcome());
            longer = longer.with(command, ruling.events());
        }
        return new Decided(commands, outcomes, longer, longer.from(known.head()));
    }

    /** Records what was decided, all or nothing; false if somebody else has appended something that was not known then. */
    public boolean append(Decided decided) {
        var brought = decided.brought();
        if (brought.isEmpty()) {
            return true;
        }
        try {
            log.append(brought);
        } catch (AppendEventsTransactionRejectedException overtaken) {
            return false;
        }
        if (subscribers.isHeard()) {
            subscribers.publish(null, brought.stream().map(log.messages()::message).toList());
        }
        return true;
    }
}
