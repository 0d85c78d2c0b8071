package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * A rank that a person held.
 *
 * @param rank in the words of the sources
 * @param conferred when it was conferred, as far as it is stated
 * @param firstSeen the first occasion to which the person came in that rank, by its date; unknown if there is none
 * @param lastSeen the last such occasion
 * @param evidence every statement behind this row
 */
public record RankHeld(
        String rank, PartialDate conferred, DateRange firstSeen, DateRange lastSeen, List<Evidence> evidence) {

    public RankHeld {
        evidence = List.copyOf(evidence);
    }
}
