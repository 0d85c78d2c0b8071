package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;

/**
 * A party with which another has had to do.
 *
 * @param of the one that is asked about
 * @param party the other
 * @param engagements in how many visits, meetings and engagements both took part
 * @param instruments how many instruments both signed, adopted or are parties to
 * @param evidence every statement behind this row
 */
public record Partner(PartyId of, PartyId party, int engagements, int instruments, List<Evidence> evidence) {

    public Partner {
        evidence = List.copyOf(evidence);
    }
}
