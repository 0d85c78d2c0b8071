package org.kurultai.domain.source;

import java.util.function.Function;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.source.SourceRejection.EverySourceHasBeenRetracted;
import org.kurultai.domain.source.SourceRejection.NoSuchFact;

/** The rule that only a fact that stands can be spoken of. A claim that was refused is no fact. */
final class NamedFact {

    private NamedFact() {}

    /** The decision about the fact that the identifier names, if it stands; what stands against any, if it does not. */
    static Decision decide(FactId id, Facts known, Function<Fact<?>, Decision> decision) {
        return known.fact(id)
                .filter(fact -> !(fact.event() instanceof ClaimRefused))
                .map(decision)
                .or(() -> known.withdrawn(id)
                        .map(fact -> Decision.rejected(new FactHasBeenWithdrawn(fact.ref()))))
                .or(() -> known.unsupported(id)
                        .filter(fact -> !(fact.event() instanceof ClaimRefused))
                        .map(fact -> Decision.rejected(new EverySourceHasBeenRetracted(fact.ref()))))
                .orElseGet(() -> Decision.rejected(new NoSuchFact(id)));
    }
}
