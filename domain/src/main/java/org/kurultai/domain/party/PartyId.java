package org.kurultai.domain.party;

import org.kurultai.domain.record.Id;

/** Identifies a state, an organization or an institution of either. A state goes by its ISO 3166-1 alpha-3 code where it has one. */
public record PartyId(String value) implements Id {

    /** No party stated. */
    public static final PartyId NONE = new PartyId("");

    public PartyId {
        Id.check(PartyId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
