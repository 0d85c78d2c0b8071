package org.kurultai.domain.view;

import org.kurultai.domain.party.PartyId;

/** Two parties, whichever was named first. */
record Pair(PartyId one, PartyId other) {

    static Pair of(PartyId one, PartyId other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
