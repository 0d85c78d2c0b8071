package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Ruling;
import org.kurultai.live.Following;

/**
 * Decides over the record in memory, and so reads nothing: the append itself tells whether the scope was known to its end.
 * A decision that appends nothing holds only if the record has not gone on meanwhile.
 *
 * <p>A record that is not in memory yet is not read for the sake of one command: the first commands read what they need
 * from the journal, until they have taken about as long as reading all of it would.
 */
final class RememberedAttempts implements Attempts {

    /** How many events are read in the time that a command loses by reading its scope from the journal. */
    private static final int EVENTS_A_COMMAND = 50;

    private final EventLog log;
    private final Following following;
    private final Registrar registrar;
    private final AfterCommitEventBus subscribers;
    private final Attempts sourced;
    private final AtomicLong forgone = new AtomicLong();

    RememberedAttempts(
            EventLog log, Following following, Registrar registrar, AfterCommitEventBus subscribers, Attempts sourced) {
        this.log = log;
        this.following = following;
        this.registrar = registrar;
        this.subscribers = subscribers;
        this.sourced = sourced;
    }

    @Override
    public Outcome attempt(Envelope envelope, Consumer<Runnable> told) {
        var known = following.known();
        if (known.head() == 0) {
            if (forgone.addAndGet(EVENTS_A_COMMAND) < log.head().orElse(0)) {
                return sourced.attempt(envelope, told);
            }
            known = following.history();
        }
        return attempt(envelope, known, told);
    }

    private Outcome attempt(Envelope envelope, History known, Consumer<Runnable> told) {
        var ruling = registrar.rule(envelope, known);
        if (!ruling.events().isEmpty()) {
            append(envelope, ruling, known, told);
            return ruling.outcome();
        }
        var now = log.head().equals(OptionalLong.of(known.head())) ? known : following.history();
        return now.tagged(known.boundary(ruling), known.head()).isEmpty()
                ? ruling.outcome()
                : attempt(envelope, now, told);
    }

    private void append(Envelope envelope, Ruling ruling, History known, Consumer<Runnable> told) {
        var facts = ruling.events();
        try {
            var end = log.append(facts, envelope, EventTags.anyOf(known.boundary(ruling)), known.head());
            end.ifPresentOrElse(
                    position -> following.recorded(recorded(envelope, facts, position - facts.size())),
                    following::history);
        } catch (AppendEventsTransactionRejectedException lost) {
            following.history();
            throw lost;
        }
        if (subscribers.isHeard()) {
            told.accept(() -> subscribers.publish(
                    null, facts.stream().map(fact -> log.messages().message(fact, envelope)).toList()));
        }
    }

    private static List<Recorded> recorded(Envelope envelope, List<FactRef> facts, long start) {
        var recorded = new ArrayList<Recorded>(facts.size());
        for (var fact : facts) {
            recorded.add(new Recorded(start + recorded.size(), fact.id(), fact.event(), envelope));
        }
        return recorded;
    }
}
