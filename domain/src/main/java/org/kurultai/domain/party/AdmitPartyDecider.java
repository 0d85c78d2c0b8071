package org.kurultai.domain.party;

import java.util.Set;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A party may be admitted to an organization that exists, and again after it has left. */
final class AdmitPartyDecider implements Decider<AdmitParty> {

    @Override
    public Class<AdmitParty> command() {
        return AdmitParty.class;
    }

    @Override
    public Set<Tag> scope(AdmitParty c, Facts known) {
        return Membership.scope(c.organization(), c.party());
    }

    @Override
    public Decision decide(AdmitParty c, Facts known) {
        var membership = Membership.of(c.organization(), c.party(), known);
        return membership
                .notYetFounded(c.since())
                .or(() -> membership.otherStatus(c.status(), c.since()))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(new PartyAdmitted(c.organization(), c.party(), c.status(), c.since())));
    }
}
