package org.kurultai.examples.bench.history;

import java.util.List;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.ChangeMembershipStatus;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;

/** States and organizations change little: names, institutions, and now and then who belongs to what. */
final class Parties {

    private static final List<InstitutionKind> KINDS = List.of(InstitutionKind.values());
    private static final int FEWEST = 4;

    private final Chronicle chronicle;
    private final Chance chance;
    private int institutions;

    Parties(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
    }

    void tell() {
        if (chance.in(0.15)) {
            institution();
        }
        if (chance.in(0.06)) {
            join(chance.skewed(chronicle.world.organizations));
        }
        if (chance.in(0.02)) {
            leave(chance.skewed(chronicle.world.organizations));
        }
    }

    private void institution() {
        var report = chronicle.report();
        var state = chance.skewed(chronicle.world.states);
        chronicle.introductions.state(state, report);
        var institution = new PartyId(state + "-institution-" + ++institutions);
        report.states(new RegisterInstitution(
                institution, state, chance.of(KINDS),
                Name.english(chance.name(3))));
        report.states(new RecordPartyName(institution, new Name(chance.name(2), "tr"), DateRange.UNKNOWN));
    }

    private void join(Organization organization) {
        var report = chronicle.report();
        chronicle.introductions.organization(organization, report);
        var newcomer = chance.skewed(chronicle.world.states);
        if (organization.members.contains(newcomer)) {
            return;
        }
        chronicle.introductions.state(newcomer, report);
        report.states(new AdmitParty(organization.id, newcomer, MembershipStatus.OBSERVER, chronicle.date(-30)));
        if (chance.in(0.7)) {
            report.states(new ChangeMembershipStatus(
                    organization.id, newcomer, MembershipStatus.MEMBER, chronicle.date()));
            organization.members.add(newcomer);
        }
    }

    private void leave(Organization organization) {
        if (organization.members.size() > FEWEST) {
            var report = chronicle.report();
            chronicle.introductions.organization(organization, report);
            var leaver = organization.members.remove(chance.upTo(organization.members.size() - 1));
            report.states(new WithdrawFromOrganization(organization.id, leaver, chronicle.date(1)));
        }
    }
}
