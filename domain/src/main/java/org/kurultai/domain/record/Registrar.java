package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
     * @param source gives the facts that carry any of the tags; where the scope widens it is asked for those that carry
     *     the further tags
     * @throws IllegalArgumentException if no decider knows the command
     */
    public Ruling rule(Envelope envelope, Function<Set<Tag>, Facts> source) {
        return rule(decider(envelope.command()), envelope, source);
    }

    private <C extends Command> Ruling rule(Decider<C> decider, Envelope envelope, Function<Set<Tag>, Facts> source) {
        var command = decider.command().cast(envelope.command());
        var scope = new HashSet<Tag>();
        var known = Facts.none();
        var further = atFirst(decider, envelope, command);
        while (!further.isEmpty()) {
            scope.addAll(further);
            var found = source.apply(further);
            var wider = known.and(found);
            if (wider == known && !known.isEmpty()) {
                break;
            }
            known = wider;
            further = further(decider, command, known, found, scope);
        }
        return ruling(scope, envelope, decider, command, known);
    }

    private static <C extends Command> Set<Tag> atFirst(Decider<C> decider, Envelope envelope, C command) {
        var tags = new HashSet<>(decider.scope(command));
        tags.add(FactId.of(envelope.id(), 0).tag());
        tags.add(FactId.refusalOf(envelope.id()).tag());
        tags.add(SourceWithdrawal.tag(envelope.evidence().source()));
        return tags;
    }

    /**
     * What the scope widens by once some facts are known: beyond what the decider asks for, whether the sources of those
     * found last count, and what a corroboration among them is of.
     */
    private static <C extends Command> Set<Tag> further(
            Decider<C> decider, C command, Facts known, Facts found, Set<Tag> scope) {
        var further = new HashSet<Tag>();
        for (var tag : decider.scope(command, known)) {
            if (!scope.contains(tag)) {
                further.add(tag);
            }
        }
        for (var source : found.sources()) {
            var tag = SourceWithdrawal.tag(source);
            if (!scope.contains(tag)) {
                further.add(tag);
            }
        }
        for (var fact : found.corroboratedElsewhere(known)) {
            further.add(fact.tag());
        }
        return further;
    }

    private static <C extends Command> Ruling ruling(
            Set<Tag> scope, Envelope envelope, Decider<C> decider, C command, Facts known) {
        for (var earlier : known.recorded()) {
            if (earlier.envelope().id().equals(envelope.id()) && !(earlier.event() instanceof ClaimRefused)) {
                var fact = earlier.event() instanceof FactCorroborated c ? c.fact() : earlier.id();
                return new Ruling(scope, new Outcome.AlreadyRecorded(fact, false), List.of());
            }
        }
        return switch (decision(envelope, decider, command, known)) {
            case Decision.Accepted(var events) -> accepted(scope, envelope.id(), events);
            case Decision.AlreadyRecorded(var fact, var stated) -> corroborated(scope, envelope, known, fact, stated);
            case Decision.Rejected(var reason) -> refused(scope, envelope, known, reason);
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

    private static Ruling accepted(Set<Tag> scope, CommandId command, List<Event> events) {
        var appended = new ArrayList<FactRef>(events.size());
        for (var event : events) {
            appended.add(new FactRef(FactId.of(command, appended.size()), event));
        }
        return new Ruling(scope, new Outcome.Accepted(FactId.of(command, 0), events), appended);
    }

    private static Ruling corroborated(Set<Tag> scope, Envelope envelope, Facts known, FactId fact, Event stated) {
        var source = envelope.evidence().source();
        var adds = known.fact(fact).stream()
                .flatMap(f -> f.statements().stream())
                .noneMatch(s -> s.event().equals(stated)
                        && (source.isNone() || s.evidence().source().equals(source)));
        return new Ruling(
                scope,
                new Outcome.AlreadyRecorded(fact, adds),
                adds
                        ? List.of(new FactRef(FactId.of(envelope.id(), 0), new FactCorroborated(fact, stated)))
                        : List.of());
    }

    private static Ruling refused(Set<Tag> scope, Envelope envelope, Facts known, Rejection reason) {
        var id = FactId.refusalOf(envelope.id());
        var outcome = new Outcome.Rejected(reason);
        var keep = !envelope.evidence().isNone()
                && known.recorded().stream().noneMatch(r -> r.id().equals(id));
        return new Ruling(
                scope, outcome, keep ? List.of(new FactRef(id, ClaimRefused.because(reason))) : List.of());
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
