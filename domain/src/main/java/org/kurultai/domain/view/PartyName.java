package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * A name a party goes by, or went by.
 *
 * @param used from when to when, as far as it is known
 * @param evidence which sources state it
 */
public record PartyName(Name name, DateRange used, List<Evidence> evidence) {

    public PartyName {
        evidence = List.copyOf(evidence);
    }
}
