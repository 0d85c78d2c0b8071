package org.kurultai.domain.view;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Evidence;

/**
 * Somebody who held a post on a date, or may have.
 *
 * @param acting whether in an acting capacity
 * @param certainty how sure that is
 * @param evidence what shows it; where it is not certain, all that is stated of the tenure
 */
public record Holder(PersonId person, boolean acting, Certainty certainty, List<Evidence> evidence) {

    public Holder {
        evidence = List.copyOf(evidence);
    }

    /** What is known of the same person from two tenures: the surer of both, or the two together. */
    Holder or(Holder other) {
        if (certainty != other.certainty || acting != other.acting) {
            return certainty.compareTo(other.certainty) < 0 || certainty == other.certainty && !acting ? this : other;
        }
        return new Holder(person, acting, certainty,
                Stated.evidence(Stream.concat(evidence.stream(), other.evidence.stream())));
    }
}
