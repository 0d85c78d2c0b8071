package org.kurultai.domain.source;

import java.util.Set;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceCommand.AttestFact;

/** What stands can be attested once more. */
final class AttestFactDecider implements Decider<AttestFact> {

    @Override
    public Class<AttestFact> command() {
        return AttestFact.class;
    }

    @Override
    public Set<Tag> scope(AttestFact c, Facts known) {
        return Set.of(c.fact().tag());
    }

    @Override
    public Decision decide(AttestFact c, Facts known) {
        return NamedFact.decide(c.fact(), known, fact -> new Decision.AlreadyRecorded(fact.id(), fact.event()));
    }
}
