package org.kurultai.domain.party;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyRejection.FoundedOnAnotherDate;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** An organization is founded once, under whatever name. */
final class FoundOrganizationDecider implements Decider<FoundOrganization> {

    @Override
    public Class<FoundOrganization> command() {
        return FoundOrganization.class;
    }

    @Override
    public Set<Tag> scope(FoundOrganization c, Facts known) {
        return Set.of(PartyEvent.tag(c.organization()));
    }

    @Override
    public Decision decide(FoundOrganization c, Facts known) {
        return PartyKind.contradiction(c.organization(), candidate(c), known)
                .or(() -> foundedBefore(c, known))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(candidate(c)));
    }

    private static Optional<Rejection> foundedBefore(FoundOrganization c, Facts known) {
        return known.find(
                OrganizationFounded.class,
                o -> o.organization().equals(c.organization())
                        && !o.founded().compatible(c.founded()))
                .map(fact -> new FoundedOnAnotherDate(c.organization(), c.founded(), fact.ref()));
    }

    private static OrganizationFounded candidate(FoundOrganization c) {
        return new OrganizationFounded(c.organization(), c.name(), c.used(), c.founded());
    }
}
