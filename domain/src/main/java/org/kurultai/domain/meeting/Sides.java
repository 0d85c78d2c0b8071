package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/**
 * For which state or organization a party stands: a ministry and its state are one side. A party of which nothing is
 * recorded may be an institution of any, unless its identifier is an ISO 3166-1 alpha-3 code, which only a state has.
 */
public final class Sides {

    private static final Set<String> STATES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    private final Facts known;

    private Sides(Facts known) {
        this.known = known;
    }

    /** What the facts tell of all parties. */
    public static Sides of(Facts known) {
        return new Sides(known);
    }

    /** The facts that tell it, as far as is known which they are. */
    public static Set<Tag> scope(PartyId party, Facts known) {
        var tags = new HashSet<Tag>();
        for (var side = party; !side.isNone() && tags.add(PartyEvent.tag(side));) {
            side = of(known).above(side);
        }
        return tags;
    }

    /** The facts that tell whether several parties are one side; none where there is but one. */
    public static Set<Tag> scope(Stream<PartyId> several, Facts known) {
        var parties = several.filter(party -> !party.isNone()).distinct().toList();
        var tags = new HashSet<Tag>();
        if (parties.size() > 1) {
            parties.forEach(party -> tags.addAll(scope(party, known)));
        }
        return tags;
    }

    /** Whether the two are certainly not one side. */
    public boolean certainlyDiffer(PartyId one, PartyId other) {
        var side = side(one);
        var another = side(other);
        return !side.isNone() && !another.isNone() && !side.equals(another);
    }

    private PartyId side(PartyId party) {
        var passed = new HashSet<PartyId>();
        var side = party;
        while (!side.isNone() && passed.add(side)) {
            var above = above(side);
            if (above.isNone()) {
                return standsForItself(side) ? side : PartyId.NONE;
            }
            side = above;
        }
        return PartyId.NONE;
    }

    private PartyId above(PartyId party) {
        return known.find(InstitutionRegistered.class, i -> i.institution().equals(party))
                .map(fact -> fact.event().of())
                .orElse(PartyId.NONE);
    }

    private boolean standsForItself(PartyId party) {
        return STATES.contains(party.value())
                || known.find(StateRegistered.class, s -> s.state().equals(party)).isPresent()
                || known.find(OrganizationFounded.class, o -> o.organization().equals(party)).isPresent();
    }
}
