package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A decider that hears an objection before it decides. */
record Guarded<C extends Command>(Guard<C> guard, Decider<C> decider) implements Decider<C> {

    @SuppressWarnings("unchecked") // both are for the same command
    static <C extends Command> Decider<C> by(Guard<C> guard, @Nullable Decider<?> decider) {
        if (decider == null) {
            throw new IllegalArgumentException(
                    "%s guards %s, which has no decider".formatted(guard.getClass(), guard.command()));
        }
        return new Guarded<>(guard, (Decider<C>) decider);
    }

    @Override
    public Class<C> command() {
        return decider.command();
    }

    @Override
    public Set<Tag> scope(C command) {
        return both(decider.scope(command), guard.scope(command, Facts.none()));
    }

    @Override
    public Set<Tag> scope(C command, Facts known) {
        return both(decider.scope(command, known), guard.scope(command, known));
    }

    @Override
    public Decision decide(C command, Facts known) {
        return guard.objection(command, known)
                .map(Decision::rejected)
                .orElseGet(() -> decider.decide(command, known));
    }

    private static Set<Tag> both(Set<Tag> some, Set<Tag> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
