package org.kurultai.domain.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyRejection.HasAnotherStatus;
import org.kurultai.domain.party.PartyRejection.HasLeftOrganization;
import org.kurultai.domain.party.PartyRejection.OrganizationNotYetFounded;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/**
 * Whether and how a party belongs to an organization, as far as the record tells: the one place for the rules about it.
 * Nothing follows from what is not recorded.
 */
public final class Membership {

    private final PartyId organization;
    private final PartyId party;
    private final Facts known;
    private final List<Fact<PartyWithdrew>> withdrawals;
    private final List<Fact<PartyAdmitted>> admissions;

    private Membership(PartyId organization, PartyId party, Facts known) {
        this.organization = organization;
        this.party = party;
        this.known = known;
        this.withdrawals = known.standing(PartyWithdrew.class, this::isOurs);
        this.admissions = known.standing(PartyAdmitted.class, this::isOurs);
    }

    /** What the facts tell of the party's belonging to the organization. */
    public static Membership of(PartyId organization, PartyId party, Facts known) {
        return new Membership(organization, party, known);
    }

    /** The facts that tell it. */
    public static Set<Tag> scope(PartyId organization, PartyId party) {
        return Set.of(PartyEvent.membershipTag(organization, party), PartyEvent.tag(organization));
    }

    /** The withdrawal because of which the party certainly does not belong to the organization on the date. */
    public Optional<Fact<PartyWithdrew>> withdrawnBy(PartialDate date) {
        return withdrawals.stream()
                .filter(w -> w.anyState(left -> date.before(left.from()).isNo()))
                .filter(w -> admissions.stream().noneMatch(a -> mayReturn(a, w, date)))
                .findFirst();
    }

    private static boolean mayReturn(Fact<PartyAdmitted> admission, Fact<PartyWithdrew> withdrawal, PartialDate date) {
        return admission.anyState(a -> !a.from().after(date).isYes()
                && withdrawal.anyState(w -> !a.from().before(w.from()).isYes()));
    }

    Optional<Rejection> notYetFounded(PartialDate date) {
        return known.find(
                OrganizationFounded.class,
                o -> o.organization().equals(organization)
                        && date.before(o.founded()).isYes())
                .map(fact -> new OrganizationNotYetFounded(organization, date, fact.ref()));
    }

    Optional<Rejection> leftBefore(PartialDate date) {
        return withdrawnBy(date).map(fact -> new HasLeftOrganization(organization, party, date, fact.ref()));
    }

    Optional<Rejection> otherStatus(MembershipStatus status, PartialDate since) {
        return known.find(MembershipEvent.class, e -> isOurs(e)
                && e.from().same(since).isYes()
                && switch (e) {
                    case PartyAdmitted a -> a.status() != status;
                    case MembershipStatusChanged c -> c.status() != status;
                    case PartyWithdrew w -> false;
                })
                .map(fact -> new HasAnotherStatus(organization, party, since, fact.ref()));
    }

    Optional<Rejection> changedAfter(PartyWithdrew candidate) {
        return known.standing(MembershipStatusChanged.class, this::isOurs).stream()
                .filter(change -> change.anyState(c -> c.from().before(candidate.from()).isNo()
                        && admissions.stream()
                                .noneMatch(a -> a.anyState(in -> !in.from().after(c.from()).isYes()
                                        && !in.from().before(candidate.from()).isYes()))))
                .findFirst()
                .map(fact -> new HasLeftOrganization(organization, party, fact.event().from(), fact.ref()));
    }

    private boolean isOurs(MembershipEvent event) {
        return event.organization().equals(organization) && event.party().equals(party);
    }
}
