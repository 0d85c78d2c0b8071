package org.kurultai.domain.party;

import java.util.Set;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A party leaves an organization that exists, and no status of it changes afterwards. */
final class WithdrawFromOrganizationDecider implements Decider<WithdrawFromOrganization> {

    @Override
    public Class<WithdrawFromOrganization> command() {
        return WithdrawFromOrganization.class;
    }

    @Override
    public Set<Tag> scope(WithdrawFromOrganization c, Facts known) {
        return Membership.scope(c.organization(), c.party());
    }

    @Override
    public Decision decide(WithdrawFromOrganization c, Facts known) {
        var candidate = new PartyWithdrew(c.organization(), c.party(), c.from());
        var membership = Membership.of(c.organization(), c.party(), known);
        return membership
                .notYetFounded(c.from())
                .or(() -> membership.changedAfter(candidate))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(candidate));
    }
}
