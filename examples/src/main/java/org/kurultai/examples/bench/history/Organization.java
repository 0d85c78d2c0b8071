package org.kurultai.examples.bench.history;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.party.PartyId;

/** An organization and who belongs to it at the moment. */
final class Organization {

    final PartyId id;
    final List<PartyId> members;

    Organization(PartyId id, List<PartyId> members) {
        this.id = id;
        this.members = new ArrayList<>(members);
    }
}
