package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;

/**
 * Whether an instrument is in force.
 *
 * @param on the date asked about
 * @param answer whether it is, for any of its parties
 * @param evidence every statement behind that
 */
public record InForce(Instrument instrument, PartialDate on, Answer answer, List<Evidence> evidence) {

    public InForce {
        evidence = List.copyOf(evidence);
    }
}
