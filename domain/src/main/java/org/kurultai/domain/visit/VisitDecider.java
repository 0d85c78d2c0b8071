package org.kurultai.domain.visit;

import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/**
 * Whatever is said about a visit is recorded, unless it breaks a rule together with what is known: a visit is one visit in
 * whatever detail it is stated, ends once, after it has begun, and was not called off if something happened on it; an
 * engagement is part of a visit that is made, on one of its days.
 *
 * @param command the command it decides
 * @param said the fact that a command states
 */
record VisitDecider<C extends VisitCommand>(Class<C> command, Function<C, VisitEvent> said) implements Decider<C> {

    @Override
    public Set<Tag> scope(C c, Facts known) {
        return VisitChange.scope(said.apply(c), known);
    }

    @Override
    public Set<Dated> dated(C c, Facts known) {
        return VisitPresence.dated(said.apply(c), known);
    }

    @Override
    public Decision decide(C c, Facts known) {
        return VisitChange.decide(said.apply(c), known);
    }
}
