package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;

/**
 * A party in the directory.
 *
 * @param kind what it is
 * @param iso3166 the ISO 3166-1 alpha-3 code of a state that has one; empty otherwise
 * @param of the party that an institution belongs to; {@link PartyId#NONE} otherwise
 * @param institution what kind of institution it is; {@link InstitutionKind#OTHER} if that is not stated or it is none
 * @param founded when an organization was founded, as far as it is known
 * @param names what it is called, the name that most sources use first
 * @param evidence every statement behind this entry
 */
public record PartyEntry(
        PartyId party,
        Kind kind,
        String iso3166,
        PartyId of,
        InstitutionKind institution,
        PartialDate founded,
        List<PartyName> names,
        List<Evidence> evidence) {

    /** What a party is. */
    public enum Kind {
        STATE,
        ORGANIZATION,
        INSTITUTION,
        /** It is named, and no more is recorded of it. */
        UNKNOWN
    }

    public PartyEntry {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
    }
}
