package org.kurultai.domain.office;

import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/**
 * Whatever is said about a tenure is recorded, unless it cannot be true together with what is known of the post: a person may
 * be appointed any number of times, to a post that nobody else certainly held in full that day; a tenure ends once, and the
 * person is not in the post afterwards.
 *
 * @param command the command it decides
 * @param said the fact that a command states
 */
record TenureDecider<C extends OfficeCommand>(Class<C> command, Function<C, TenureEvent> said) implements Decider<C> {

    @Override
    public Set<Tag> scope(C c, Facts known) {
        var candidate = said.apply(c);
        return TenureScope.of(candidate.post(), candidate, known);
    }

    @Override
    public Set<Dated> dated(C c, Facts known) {
        return TenureScope.dated(said.apply(c), known);
    }

    @Override
    public Decision decide(C c, Facts known) {
        return decide(said.apply(c), known);
    }

    static Decision decide(TenureEvent candidate, Facts known) {
        return Tenures.of(candidate.post(), known)
                .contradiction(candidate)
                .map(Decision::rejected)
                .orElseGet(() -> Identity.of(known).settle(candidate, known));
    }
}
