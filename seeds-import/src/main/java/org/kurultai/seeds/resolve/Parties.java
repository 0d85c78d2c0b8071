package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;

/**
 * The parties of a record by the codes to which reports are read: the ISO 3166 code of a state, the acronym of an
 * organization. A party of which the record knows nothing is called by its code.
 */
public final class Parties {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}][\\p{Lu}\\p{N} -]{0,10}");

    private final Map<String, PartyId> byCode = new HashMap<>();
    private final Map<PartyId, String> codes = new HashMap<>();
    private final Map<PartyId, PartyId> institutions = new HashMap<>();
    private final Map<Called, PartyId> byName = new HashMap<>();
    private final Map<PartyId, List<String>> organizations = new HashMap<>();

    private Parties() {}

    /** An institution by whose it is and what it is called. */
    private record Called(PartyId of, String name) {

        static Called of(PartyId of, Name name) {
            return new Called(of, Romanization.of(name.text()));
        }
    }

    static Parties of(Facts known) {
        var parties = new Parties();
        known.standing(StateRegistered.class).stream().flatMap(Fact::events).forEach(state -> {
            if (!state.iso3166().isEmpty()) {
                parties.call(state.state(), state.iso3166());
            }
        });
        known.standing(OrganizationFounded.class).stream().flatMap(Fact::events).forEach(founded -> {
            parties.organizations.putIfAbsent(founded.organization(), new ArrayList<>());
            parties.call(founded.organization(), founded.name());
        });
        known.standing(PartyNamed.class).stream().flatMap(Fact::events)
                .filter(called -> parties.organizations.containsKey(called.party()))
                .forEach(called -> parties.call(called.party(), called.name()));
        known.standing(InstitutionRegistered.class)
                .forEach(fact -> parties.institutions.putIfAbsent(fact.event().institution(), fact.event().of()));
        known.standing(InstitutionRegistered.class).stream().flatMap(Fact::events).forEach(
                one -> parties.byName.putIfAbsent(Called.of(one.of(), one.name()), one.institution()));
        known.standing(PartyNamed.class).stream().flatMap(Fact::events)
                .filter(called -> parties.institutions.containsKey(called.party()))
                .forEach(called -> parties.byName.putIfAbsent(
                        Called.of(parties.institutions.get(called.party()), called.name()), called.party()));
        return parties;
    }

    private void call(PartyId organization, Name name) {
        organizations.getOrDefault(organization, new ArrayList<>()).add(name.text());
        if (ACRONYM.matcher(name.text()).matches() || usual(name.text()).equals(organization)) {
            call(organization, name.text());
        }
    }

    /** The identifier of a party of which no more is known than its code. */
    private static PartyId usual(String code) {
        return new PartyId(code.replace(' ', '-'));
    }

    private void call(PartyId party, String code) {
        byCode.putIfAbsent(code, party);
        codes.putIfAbsent(party, code);
    }

    /** The party of a code. */
    public PartyId of(String code) {
        var known = byCode.get(code);
        return known == null ? usual(code) : known;
    }

    /** The institution of that name that belongs to the party; a new one, called after its state, if none is known. */
    PartyId institution(PartyId of, PartyId state, Name name) {
        return byName.computeIfAbsent(Called.of(of, name), called -> new PartyId(
                state + "." + String.join("-", Romanization.words(name.text()))));
    }

    /** The code of the state or organization that a party is, or is an institution of. */
    String code(PartyId party) {
        var side = side(party);
        return codes.getOrDefault(side, side.value());
    }

    /** Whether a party is an organization or an institution of one. */
    boolean isOrganization(PartyId party) {
        return organizations.containsKey(side(party));
    }

    /** What an organization is called: its code, and every name that the record has of it. */
    List<String> names(PartyId organization) {
        return Stream
                .concat(Stream.of(code(organization)), organizations.getOrDefault(organization, List.of()).stream())
                .toList();
    }

    private PartyId side(PartyId party) {
        var passed = new HashSet<PartyId>();
        var side = party;
        while (institutions.containsKey(side) && passed.add(side)) {
            side = institutions.get(side);
        }
        return side;
    }
}
