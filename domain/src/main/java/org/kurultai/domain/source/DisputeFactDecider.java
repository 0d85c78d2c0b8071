package org.kurultai.domain.source;

import java.util.Set;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceCommand.DisputeFact;
import org.kurultai.domain.source.SourceEvent.FactDisputed;

/** What stands can be disputed, on any number of grounds. */
final class DisputeFactDecider implements Decider<DisputeFact> {

    @Override
    public Class<DisputeFact> command() {
        return DisputeFact.class;
    }

    @Override
    public Set<Tag> scope(DisputeFact c, Facts known) {
        return Set.of(c.fact().tag());
    }

    @Override
    public Decision decide(DisputeFact c, Facts known) {
        return NamedFact.decide(c.fact(), known, fact -> known.settle(new FactDisputed(fact.ref(), c.ground())));
    }
}
