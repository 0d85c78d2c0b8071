package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;

/**
 * A party that will not host although it is its turn or was agreed.
 *
 * @param ordinal the how-manieth meeting is meant; 0 if not known
 * @param on when it declined, as far as it is known
 * @param evidence where that is stated
 */
public record DeclinedTurn(SeriesId series, int ordinal, PartyId party, PartialDate on, List<Evidence> evidence) {

    public DeclinedTurn {
        evidence = List.copyOf(evidence);
    }
}
