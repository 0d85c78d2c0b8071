package org.kurultai.domain.party;

import java.util.Set;
import org.kurultai.domain.party.PartyCommand.ChangeMembershipStatus;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A status changes while a party belongs to an organization, to one status at a time. */
final class ChangeMembershipStatusDecider implements Decider<ChangeMembershipStatus> {

    @Override
    public Class<ChangeMembershipStatus> command() {
        return ChangeMembershipStatus.class;
    }

    @Override
    public Set<Tag> scope(ChangeMembershipStatus c, Facts known) {
        return Membership.scope(c.organization(), c.party());
    }

    @Override
    public Decision decide(ChangeMembershipStatus c, Facts known) {
        var membership = Membership.of(c.organization(), c.party(), known);
        return membership
                .notYetFounded(c.since())
                .or(() -> membership.otherStatus(c.status(), c.since()))
                .or(() -> membership.leftBefore(c.since()))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(
                        new MembershipStatusChanged(c.organization(), c.party(), c.status(), c.since())));
    }
}
