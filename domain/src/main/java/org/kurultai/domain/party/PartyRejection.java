package org.kurultai.domain.party;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.PartialDate;

/** Why something said about states, organizations or institutions was not accepted. */
public sealed interface PartyRejection extends Rejection {

    /** The fact that stands against the command. */
    FactRef fact();

    @Override
    default List<FactRef> contradicts() {
        return List.of(fact());
    }

    /** A party is either a state, or an organization, or an institution. */
    record PartyIsOfAnotherKind(PartyId party, String kind, FactRef fact) implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as %s, so it cannot be something else".formatted(names.apply(party), kind);
        }
    }

    /** One state has one ISO 3166-1 code, and a code belongs to one state. */
    record CodeBelongsToAnother(PartyId state, String iso3166, FactRef fact) implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "code %s cannot be that of %s: code or state is recorded otherwise".formatted(iso3166,
                    names.apply(state));
        }
    }

    /** An organization is founded once. */
    record FoundedOnAnotherDate(PartyId organization, PartialDate founded, FactRef fact) implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as founded on another date than %s".formatted(names.apply(organization), founded);
        }
    }

    /** An institution belongs to one state or organization. */
    record InstitutionBelongsToAnother(PartyId institution, PartyId of, FactRef fact) implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as belonging elsewhere than to %s".formatted(names.apply(institution),
                    names.apply(of));
        }
    }

    /** Nobody belongs to an organization before it is founded. */
    record OrganizationNotYetFounded(PartyId organization, PartialDate date, FactRef fact) implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s was founded only after %s".formatted(names.apply(organization), date);
        }
    }

    /** On one day a party has one status in an organization. */
    record HasAnotherStatus(PartyId organization, PartyId party, PartialDate date, FactRef fact)
            implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded with another status in %s on %s".formatted(names.apply(party),
                    names.apply(organization), date);
        }
    }

    /** A party that has left an organization has no status in it from that day, until it is admitted again. */
    record HasLeftOrganization(PartyId organization, PartyId party, PartialDate date, FactRef fact)
            implements PartyRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have left %s and have a status in it on %s".formatted(names.apply(party),
                    names.apply(organization), date);
        }
    }
}
