package org.kurultai.domain.office;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.MergePersons;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Two persons are merged once, be it through others. */
final class MergePersonsDecider implements Decider<MergePersons> {

    @Override
    public Class<MergePersons> command() {
        return MergePersons.class;
    }

    @Override
    public Set<Tag> scope(MergePersons c, Facts known) {
        var identity = Identity.of(known);
        var scope = new HashSet<>(identity.scope(c.kept()));
        scope.addAll(identity.scope(c.merged()));
        return scope;
    }

    @Override
    public Decision decide(MergePersons c, Facts known) {
        var candidate = new PersonsMerged(c.kept(), c.merged(), c.ground());
        return mergedAlready(candidate, known)
                .<Decision>map(fact -> new Decision.AlreadyRecorded(fact.id(), candidate))
                .orElseGet(() -> known.settle(candidate));
    }

    private static Optional<Fact<PersonsMerged>> mergedAlready(PersonsMerged candidate, Facts known) {
        var identity = Identity.of(known);
        return identity.same(candidate.kept(), candidate.merged())
                ? known.find(PersonsMerged.class, candidate::restates)
                        .or(() -> known.find(PersonsMerged.class, m -> identity.same(m.kept(), candidate.kept())))
                : Optional.empty();
    }
}
