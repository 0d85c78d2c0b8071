package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decider that hears objections before it decides; the guard that came last is heard first. */
record Guarded<C extends Command>(List<Guard<C>> guards, Decider<C> decider) implements Decider<C> {

    @SuppressWarnings("unchecked") // all are for the same command
    static <C extends Command> Decider<C> by(Guard<C> guard, @Nullable Decider<?> decider) {
        return switch (decider) {
            case null -> throw new IllegalArgumentException(
                    "%s guards %s, which has no decider".formatted(guard.getClass(), guard.command()));
            case Guarded<?>(var guards, var guarded) -> new Guarded<>(
                    Stream.concat(Stream.of(guard), guards.stream().map(g -> (Guard<C>) g)).toList(),
                    (Decider<C>) guarded);
            default -> new Guarded<>(List.of(guard), (Decider<C>) decider);
        };
    }

    @Override
    public Class<C> command() {
        return decider.command();
    }

    @Override
    public Set<Tag> scope(C command) {
        return withGuards(decider.scope(command), command, Facts.none());
    }

    @Override
    public Set<Tag> scope(C command, Facts known) {
        return withGuards(decider.scope(command, known), command, known);
    }

    private Set<Tag> withGuards(Set<Tag> ofDecider, C command, Facts known) {
        var all = ofDecider;
        for (var guard : guards) {
            all = both(all, guard.scope(command, known));
        }
        return all;
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public Set<Dated> dated(C command, Facts known) {
        var all = decider.dated(command, known);
        for (var guard : guards) {
            all = both(all, guard.dated(command, known));
        }
        return all;
    }

    @Override
    public Decision decide(C command, Facts known) {
        for (var guard : guards) {
            var objection = guard.objection(command, known);
            if (objection.isPresent()) {
                return Decision.rejected(objection.get());
            }
        }
        return decider.decide(command, known);
    }
}
