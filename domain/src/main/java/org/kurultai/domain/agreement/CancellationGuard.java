package org.kurultai.domain.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** An occasion on which something is recorded as concluded was not called off. */
record CancellationGuard<C extends Command>(Class<C> command, Function<C, Occasion> occasion) implements Guard<C> {

    @Override
    public Set<Tag> scope(C c, Facts known) {
        return AtOccasion.scopeOf(occasion.apply(c), known);
    }

    @Override
    public Optional<Rejection> objection(C c, Facts known) {
        return AtOccasion.objection(occasion.apply(c), known);
    }
}
