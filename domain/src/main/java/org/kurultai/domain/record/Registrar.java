package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one way from a command to what is appended, the same on the live record and in what-if: it reads the scope, asks
 * the decider, and sees to what holds for every feature, that a command is never recorded twice, that a fact stated
 * again is corroborated, and that a claim with evidence leaves a trace even when it is refused.
 */
public final class Registrar {

    private final Map<Class<? extends Command>, Decider<?>> deciders = new HashMap<>();

    /** A registrar with these deciders, one a command, and these guards, any number a command. */
    public Registrar(Collection<? extends Decider<?>> deciders, Collection<? extends Guard<?>> guards) {
        for (var decider : deciders) {
            if (this.deciders.putIfAbsent(decider.command(), decider) != null) {
                throw new IllegalArgumentException(decider.command().getSimpleName() + " has two deciders");
            }
        }
        for (var guard : guards) {
            this.deciders.compute(guard.command(), (command, decider) -> Guarded.by(guard, decider));
        }
    }

    /** The commands that can be decided. */
    public Set<Class<? extends Command>> commands() {
        return Set.copyOf(deciders.keySet());
    }

    /**
     * Decides a command.
     *
     * @param envelope the command with what travels with it
     * @param grounds gives the facts in the scope; where that widens it is asked for what comes to it
     * @throws IllegalArgumentException if no decider knows the command
     */
    public Ruling rule(Envelope envelope, Grounds grounds) {
        return rule(decider(envelope.command()), envelope, grounds);
    }

    private <C extends Command> Ruling rule(Decider<C> decider, Envelope envelope, Grounds grounds) {
        var sourcing = Sourcing.of(decider, envelope, grounds);
        var known = sourcing.known();
        var earlier = sourcing.given().filter(r -> !(r.event() instanceof ClaimRefused)).findFirst();
        if (earlier.isPresent()) {
            var fact = earlier.get().event() instanceof FactCorroborated c ? c.fact() : earlier.get().id();
            return sourcing.ruling(new Outcome.AlreadyRecorded(fact, false), List.of());
        }
        return switch (decision(envelope, decider, sourcing.command(), known)) {
            case Decision.Accepted(var events) -> accepted(sourcing, envelope.id(), events);
            case Decision.AlreadyRecorded(var fact, var stated) -> corroborated(sourcing, envelope, fact, stated);
            case Decision.Rejected(var reason) -> refused(sourcing, envelope, reason);
        };
    }

    private static <C extends Command> Decision decision(
            Envelope envelope, Decider<C> decider, C command, Facts known) {
        var source = envelope.evidence().source();
        for (var retraction : known.standing(SourceWithdrawal.class)) {
            if (!source.isNone() && retraction.event().source().equals(source)) {
                return Decision.rejected(new RecordRejection.SourceHasBeenRetracted(source, retraction.ref()));
            }
        }
        return decider.decide(command, known);
    }

    private static Ruling accepted(Sourcing<?> sourcing, CommandId command, List<Event> events) {
        var appended = new ArrayList<FactRef>(events.size());
        for (var event : events) {
            appended.add(new FactRef(FactId.of(command, appended.size()), event));
        }
        return sourcing.ruling(new Outcome.Accepted(FactId.of(command, 0), events), appended);
    }

    private static Ruling corroborated(Sourcing<?> sourcing, Envelope envelope, FactId fact, Event stated) {
        var source = envelope.evidence().source();
        var adds = sourcing.known().fact(fact).stream()
                .flatMap(f -> f.statements().stream())
                .noneMatch(s -> s.event().equals(stated)
                        && (source.isNone() || s.evidence().source().equals(source)));
        return sourcing.ruling(
                new Outcome.AlreadyRecorded(fact, adds),
                adds
                        ? List.of(new FactRef(FactId.of(envelope.id(), 0), new FactCorroborated(fact, stated)))
                        : List.of());
    }

    private static Ruling refused(Sourcing<?> sourcing, Envelope envelope, Rejection reason) {
        var id = FactId.refusalOf(envelope.id());
        var outcome = new Outcome.Rejected(reason);
        var keep = !envelope.evidence().isNone()
                && sourcing.given().noneMatch(r -> r.id().equals(id));
        return sourcing.ruling(
                outcome, keep ? List.of(new FactRef(id, ClaimRefused.because(reason))) : List.of());
    }

    private Decider<?> decider(Command command) {
        var decider = deciders.get(command.getClass());
        if (decider == null) {
            throw new IllegalArgumentException(
                    command.getClass().getName() + " has no decider; add its feature to the catalogue");
        }
        return decider;
    }
}
