package org.kurultai.domain.party;

import java.util.Set;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about states, organizations and their institutions. */
public sealed interface PartyEvent extends Event {

    /** A state was registered. */
    record StateRegistered(PartyId state, String iso3166, Name name, DateRange used) implements PartyEvent {
        @Override
        public Set<Tag> tags() {
            return iso3166.isEmpty() ? Set.of(tag(state)) : Set.of(tag(state), codeTag(iso3166));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof StateRegistered s && s.state.equals(state);
        }
    }

    /** An organization was recorded as founded. */
    record OrganizationFounded(PartyId organization, Name name, DateRange used, PartialDate founded)
            implements PartyEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tag(organization));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof OrganizationFounded o && o.organization.equals(organization);
        }
    }

    /** An institution was registered. */
    record InstitutionRegistered(PartyId institution, PartyId of, InstitutionKind kind, Name name)
            implements PartyEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tag(institution));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof InstitutionRegistered i && i.institution.equals(institution);
        }
    }

    /** A party was found to go by another name. */
    record PartyNamed(PartyId party, Name name, DateRange used) implements PartyEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tag(party));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PartyNamed n
                    && n.party.equals(party)
                    && n.name.equals(name)
                    && n.used.compatible(used);
        }
    }

    /** What happened between a party and an organization it belongs to. */
    sealed interface MembershipEvent extends PartyEvent {
        /** Which organization. */
        PartyId organization();

        /** Whose membership. */
        PartyId party();

        /** From when it holds. */
        PartialDate from();

        @Override
        default Set<Tag> tags() {
            return Set.of(membershipTag(organization(), party()));
        }

        /** Whether both are about the same party in the same organization, from dates that may be the same. */
        default boolean same(MembershipEvent other) {
            return other.getClass() == getClass()
                    && other.organization().equals(organization())
                    && other.party().equals(party())
                    && other.from().compatible(from());
        }
    }

    /** A party was admitted to an organization. */
    record PartyAdmitted(PartyId organization, PartyId party, MembershipStatus status, PartialDate from)
            implements MembershipEvent {
        @Override
        public boolean restates(Event other) {
            return other instanceof PartyAdmitted a && same(a) && a.status == status;
        }
    }

    /** A party's status in an organization changed. */
    record MembershipStatusChanged(PartyId organization, PartyId party, MembershipStatus status, PartialDate from)
            implements MembershipEvent {
        @Override
        public boolean restates(Event other) {
            return other instanceof MembershipStatusChanged c && same(c) && c.status == status;
        }
    }

    /** A party left an organization; {@code from} is the first day on which it did not belong. */
    record PartyWithdrew(PartyId organization, PartyId party, PartialDate from) implements MembershipEvent {
        @Override
        public boolean restates(Event other) {
            return other instanceof PartyWithdrew w && same(w);
        }
    }

    /** What carries this tag is about the party itself: what it is and what it is called. */
    static Tag tag(PartyId party) {
        return Tag.of("party", party);
    }

    /** What carries this tag claims the ISO 3166-1 alpha-3 code. */
    static Tag codeTag(String iso3166) {
        return new Tag("iso-3166-1", iso3166);
    }

    /** What carries this tag is about the party's belonging to the organization. */
    static Tag membershipTag(PartyId organization, PartyId party) {
        return Tag.of("membership", organization, party);
    }
}
