package org.kurultai.domain.party;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What can be said about states, organizations and their institutions. */
public sealed interface PartyCommand extends Command {

    /**
     * Registers a state, or another of its names.
     *
     * @param state identifies it: its ISO 3166-1 alpha-3 code where it has one, a code of your own where it has none
     * @param iso3166 its ISO 3166-1 alpha-3 code; empty if it has none
     * @param name one of its names
     * @param used when it went by that name
     */
    record RegisterState(PartyId state, String iso3166, Name name, DateRange used) implements PartyCommand {
        public RegisterState {
            Id.require(state, "the state");
            Name.require(name, "the name of the state");
            if (!iso3166.isEmpty()
                    && !Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(iso3166)) {
                throw new IllegalArgumentException(
                        "\"%s\" is not an ISO 3166-1 alpha-3 code; leave it out for a state that has none"
                                .formatted(iso3166));
            }
        }
    }

    /**
     * Records an organization as founded, or another of its names.
     *
     * @param organization identifies it
     * @param name one of its names
     * @param used when it went by that name
     * @param founded when it was founded
     */
    record FoundOrganization(PartyId organization, Name name, DateRange used, PartialDate founded)
            implements PartyCommand {
        public FoundOrganization {
            Id.require(organization, "the organization");
            Name.require(name, "the name of the organization");
        }
    }

    /**
     * Registers an institution of a state or an organization, such as a ministry or an academy.
     *
     * @param institution identifies it
     * @param of the state or organization it belongs to, or the institution it is under
     * @param kind what it is
     * @param name one of its names
     */
    record RegisterInstitution(PartyId institution, PartyId of, InstitutionKind kind, Name name)
            implements PartyCommand {
        public RegisterInstitution {
            Id.require(institution, "the institution");
            Id.require(of, "the state or organization the institution belongs to");
            Name.require(name, "the name of the institution");
            if (institution.equals(of)) {
                throw new IllegalArgumentException("%s cannot belong to itself".formatted(institution));
            }
        }
    }

    /**
     * Records another name of a state, an organization or an institution.
     *
     * @param party whose name it is
     * @param name the name, such as Turkic Council for what is now the OTS
     * @param used when the party went by it
     */
    record RecordPartyName(PartyId party, Name name, DateRange used) implements PartyCommand {
        public RecordPartyName {
            Id.require(party, "the party");
            Name.require(name, "the name");
        }
    }

    /**
     * Admits a party to an organization.
     *
     * @param organization which organization
     * @param party who is admitted
     * @param status as what
     * @param since from when
     */
    record AdmitParty(PartyId organization, PartyId party, MembershipStatus status, PartialDate since)
            implements PartyCommand {
        public AdmitParty {
            requireTwo(organization, party);
        }
    }

    /**
     * Changes how a party belongs to an organization, such as from observer to member.
     *
     * @param organization which organization
     * @param party whose status changes
     * @param status what it becomes
     * @param since from when
     */
    record ChangeMembershipStatus(PartyId organization, PartyId party, MembershipStatus status, PartialDate since)
            implements PartyCommand {
        public ChangeMembershipStatus {
            requireTwo(organization, party);
        }
    }

    /**
     * Records that a party left an organization.
     *
     * @param organization which organization
     * @param party who left
     * @param from the first day on which it did not belong any more
     */
    record WithdrawFromOrganization(PartyId organization, PartyId party, PartialDate from) implements PartyCommand {
        public WithdrawFromOrganization {
            requireTwo(organization, party);
        }
    }

    private static void requireTwo(PartyId organization, PartyId party) {
        Id.require(organization, "the organization");
        Id.require(party, "the party");
        if (organization.equals(party)) {
            throw new IllegalArgumentException("%s cannot belong to itself".formatted(party));
        }
    }
}
