package org.kurultai.domain.party;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyRejection.InstitutionBelongsToAnother;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** An institution belongs to one state or organization. */
final class RegisterInstitutionDecider implements Decider<RegisterInstitution> {

    @Override
    public Class<RegisterInstitution> command() {
        return RegisterInstitution.class;
    }

    @Override
    public Set<Tag> scope(RegisterInstitution c, Facts known) {
        return Set.of(PartyEvent.tag(c.institution()));
    }

    @Override
    public Decision decide(RegisterInstitution c, Facts known) {
        var candidate = new InstitutionRegistered(c.institution(), c.of(), c.kind(), c.name());
        return PartyKind.contradiction(c.institution(), candidate, known)
                .or(() -> belongsElsewhere(c, known))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(candidate));
    }

    private static Optional<Rejection> belongsElsewhere(RegisterInstitution c, Facts known) {
        return known.find(
                InstitutionRegistered.class,
                i -> i.institution().equals(c.institution()) && !i.of().equals(c.of()))
                .map(fact -> new InstitutionBelongsToAnother(c.institution(), c.of(), fact.ref()));
    }
}
