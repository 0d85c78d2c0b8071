package org.kurultai.domain.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.party.PartyId;

/** Two parties, whichever was named first. */
record Pair(PartyId one, PartyId other) {

    static Pair of(PartyId one, PartyId other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Every two of some parties. */
    static Set<Pair> among(Collection<PartyId> parties) {
        var pairs = new HashSet<Pair>();
        parties.forEach(one -> parties.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> pairs.add(of(one, other))));
        return pairs;
    }
}
