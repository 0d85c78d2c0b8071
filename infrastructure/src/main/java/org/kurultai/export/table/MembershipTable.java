package org.kurultai.export.table;

import org.kurultai.domain.view.MembershipPeriod;
import org.kurultai.domain.view.Projections;

/** The membership roster: a row a time during which a party belonged to an organization in one status. */
final class MembershipTable {

    static final Table<MembershipPeriod> TABLE = Table.of(
            "membership",
            "who belonged to which organization, as what and when",
            MembershipPeriod.class,
            views -> {
                var roster = views.view(Projections.MEMBERSHIP_ROSTER);
                return roster.organizations().stream()
                        .flatMap(organization -> roster.of(organization).stream())
                        .toList();
            })
            .withNamed("organization", MembershipPeriod::organization)
            .withNamed("party", MembershipPeriod::party)
            .with("status", MembershipPeriod::status)
            .with("from", MembershipPeriod::from)
            .with("until", MembershipPeriod::until)
            .with("first_seen", MembershipPeriod::firstSeen)
            .with("last_seen", MembershipPeriod::lastSeen)
            .withSources(MembershipPeriod::evidence);

    private MembershipTable() {}
}
