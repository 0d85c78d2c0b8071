package org.kurultai.domain.party;

import java.util.Optional;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyRejection.PartyIsOfAnotherKind;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;

/** What a party is: the rule that it is only one of state, organization and institution. */
final class PartyKind {

    private PartyKind() {}

    /** What stands against the party's being what the candidate makes it. */
    static Optional<Rejection> contradiction(PartyId party, Event candidate, Facts known) {
        return known.standing().stream()
                .filter(fact -> registers(fact.event(), party))
                .filter(fact -> fact.event().getClass() != candidate.getClass())
                .findFirst()
                .map(fact -> new PartyIsOfAnotherKind(party, name(fact.event()), fact.ref()));
    }

    private static boolean registers(Event event, PartyId party) {
        return switch (event) {
            case StateRegistered s -> s.state().equals(party);
            case OrganizationFounded o -> o.organization().equals(party);
            case InstitutionRegistered i -> i.institution().equals(party);
            default -> false;
        };
    }

    private static String name(Event event) {
        return switch (event) {
            case StateRegistered s -> "a state";
            case OrganizationFounded o -> "an organization";
            default -> "an institution";
        };
    }
}
