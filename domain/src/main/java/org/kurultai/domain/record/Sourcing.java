package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is read for a decision: the facts in its scope, which widens as they come to be known, until it grows no more.
 * Beyond what the decider asks for, that is whether the sources of those facts count, and what a corroboration is of.
 */
final class Sourcing<C extends Command> {

    private final Decider<C> decider;
    private final Envelope envelope;
    private final C command;
    private final Grounds grounds;
    private final boolean mayBeGiven;
    private final Set<Tag> scope = new HashSet<>();
    private final Set<Dated> dated = new HashSet<>();
    private Facts known = Facts.none();

    private Sourcing(Decider<C> decider, Envelope envelope, Grounds grounds) {
        this.decider = decider;
        this.envelope = envelope;
        this.command = decider.command().cast(envelope.command());
        this.grounds = grounds;
        this.mayBeGiven = grounds.mayHold(envelope.id());
    }

    static <C extends Command> Sourcing<C> of(Decider<C> decider, Envelope envelope, Grounds grounds) {
        var sourcing = new Sourcing<>(decider, envelope, grounds);
        sourcing.widen(sourcing.atFirst());
        return sourcing;
    }

    C command() {
        return command;
    }

    Facts known() {
        return known;
    }

    /** What the command itself brought about if it was given before, or a refusal of it. */
    Stream<Recorded> given() {
        return mayBeGiven
                ? known.recorded().stream().filter(earlier -> earlier.envelope().id().equals(envelope.id()))
                : Stream.of();
    }

    Ruling ruling(Outcome outcome, List<FactRef> events) {
        return new Ruling(scope, dated, known, outcome, events);
    }

    private Set<Tag> atFirst() {
        var tags = new HashSet<>(decider.scope(command));
        tags.add(SourceWithdrawal.tag(envelope.evidence().source()));
        var own = mayBeGiven ? tags : scope;
        own.add(FactId.of(envelope.id(), 0).tag());
        own.add(FactId.refusalOf(envelope.id()).tag());
        return tags;
    }

    private void widen(Set<Tag> atFirst) {
        var further = atFirst;
        var within = furtherDated();
        while (!further.isEmpty() || !within.isEmpty()) {
            var found = found(further, within);
            var wider = known.and(found);
            if (wider == known && !known.isEmpty()) {
                break;
            }
            known = wider;
            further = further(found);
            within = furtherDated();
        }
    }

    private Facts found(Set<Tag> further, Set<Dated> within) {
        scope.addAll(further);
        dated.addAll(within);
        var found = further.isEmpty() ? Facts.none() : grounds.facts(further);
        for (var each : within) {
            found = found.and(grounds.dated(each));
        }
        return withWithdrawals(found);
    }

    /** A withdrawal rests on a source itself. */
    private Facts withWithdrawals(Facts found) {
        var all = found;
        var more = grounds.withdrawals(found);
        while (!more.isEmpty()) {
            var wider = all.and(more);
            if (wider == all) {
                break;
            }
            all = wider;
            more = grounds.withdrawals(more);
        }
        return all;
    }

    private Set<Tag> further(Facts found) {
        var further = new HashSet<Tag>();
        for (var tag : decider.scope(command, known)) {
            if (!scope.contains(tag)) {
                further.add(tag);
            }
        }
        for (var fact : found.corroboratedElsewhere(known)) {
            further.add(fact.tag());
        }
        return further;
    }

    private Set<Dated> furtherDated() {
        var asking = decider.dated(command, known);
        if (asking.isEmpty()) {
            return asking;
        }
        var further = new HashSet<Dated>();
        for (var each : asking) {
            if (!each.isEmpty() && !isAskedFor(each)) {
                further.add(each);
            }
        }
        return further;
    }

    private boolean isAskedFor(Dated each) {
        for (var asked : dated) {
            if (asked.includes(each)) {
                return true;
            }
        }
        return false;
    }
}
