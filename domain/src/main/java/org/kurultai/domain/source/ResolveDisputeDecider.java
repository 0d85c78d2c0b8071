package org.kurultai.domain.source;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceCommand.ResolveDispute;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.source.SourceRejection.NoDisputeIsOpen;
import org.kurultai.domain.source.SourceRejection.SourceDoesNotStateFact;

/** A dispute is resolved while it is open, in favour of what some source states. */
final class ResolveDisputeDecider implements Decider<ResolveDispute> {

    @Override
    public Class<ResolveDispute> command() {
        return ResolveDispute.class;
    }

    @Override
    public Set<Tag> scope(ResolveDispute c, Facts known) {
        return Disputes.scope(c.fact(), known);
    }

    @Override
    public Decision decide(ResolveDispute c, Facts known) {
        return overruledAlready(c, known).orElseGet(() -> NamedFact.decide(c.fact(), known, f -> resolve(c, f, known)));
    }

    private static Optional<Decision> overruledAlready(ResolveDispute c, Facts known) {
        return c.finding() == Finding.STANDS
                ? Optional.empty()
                : known.withdrawn(c.fact()).flatMap(fact -> known
                        .find(FactOverruled.class, o -> o.withdrawn().id().equals(fact.id()))
                        .map(o -> new Decision.AlreadyRecorded(o.id(), resolution(c, fact))));
    }

    private static Decision resolve(ResolveDispute c, Fact<?> fact, Facts known) {
        if (!c.preferred().isNone() && !states(c, fact)) {
            return Decision.rejected(new SourceDoesNotStateFact(c.preferred(), fact.ref()));
        }
        var disputes = Disputes.of(fact, known);
        if (!disputes.open().isEmpty() || disputes.sourcesDiffer()) {
            return Decision.accepted(resolution(c, fact));
        }
        return disputes.lastUpheld()
                .filter(u -> c.finding() == Finding.STANDS && u.event().preferred().equals(c.preferred()))
                .<Decision>map(u -> new Decision.AlreadyRecorded(u.id(), resolution(c, fact)))
                .orElseGet(() -> Decision.rejected(new NoDisputeIsOpen(fact.ref())));
    }

    private static boolean states(ResolveDispute c, Fact<?> fact) {
        return fact.statements().stream().anyMatch(s -> s.evidence().source().equals(c.preferred()));
    }

    private static Event resolution(ResolveDispute c, Fact<?> fact) {
        return switch (c.finding()) {
            case STANDS -> new FactUpheld(fact.ref(), c.preferred(), c.ground());
            case FALLS -> new FactOverruled(fact.ref(), c.ground());
        };
    }
}
