package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * One tenure of a post, as far as it is known. What is stated and what follows from other holders are kept apart.
 *
 * @param person who, by the identifier that is kept
 * @param acting whether in an acting capacity
 * @param certainty whether it was held on the date asked about; {@link Certainty#UNKNOWN} where none is
 * @param start what is stated of how it began
 * @param earliestStart before which it cannot have begun
 * @param attestations dates on which the person is known to have been in office, the earliest first; a date stands
 *     here if it has a year
 * @param latestEnd after which it cannot have gone on
 * @param end what is stated of how it ended
 * @param undated occasions on which the person was in office, nobody knows in which year; they bound nothing
 * @param evidence every statement behind this row
 */
public record Tenure(
        PostId post,
        PersonId person,
        boolean acting,
        Certainty certainty,
        Start start,
        Bound earliestStart,
        List<Attestation> attestations,
        Bound latestEnd,
        End end,
        List<Attestation> undated,
        List<Evidence> evidence) {

    public Tenure {
        attestations = List.copyOf(attestations);
        undated = List.copyOf(undated);
        evidence = List.copyOf(evidence);
    }

    /** The first date on which the person is attested in office; unknown if there is none. */
    public DateRange firstAttested() {
        return attestations.isEmpty()
                ? DateRange.UNKNOWN
                : attestations.getFirst().when();
    }

    /** The last date on which the person is attested in office; unknown if there is none. */
    public DateRange lastAttested() {
        return attestations.isEmpty()
                ? DateRange.UNKNOWN
                : attestations.getLast().when();
    }

    /**
     * A stated start.
     *
     * @param on the first day in office, as far as it is known
     * @param evidence where it is stated; empty if it is not
     */
    public record Start(PartialDate on, List<Evidence> evidence) {

        public Start {
            evidence = List.copyOf(evidence);
        }

        /** Whether any start is stated. */
        public boolean isStated() {
            return !evidence.isEmpty();
        }
    }

    /**
     * A stated end.
     *
     * @param on the last day in office, as far as it is known
     * @param reason why, as far as it is known
     * @param evidence where it is stated; empty if it is not
     */
    public record End(PartialDate on, EndReason reason, List<Evidence> evidence) {

        public End {
            evidence = List.copyOf(evidence);
        }

        /** Whether any end is stated. */
        public boolean isStated() {
            return !evidence.isEmpty();
        }
    }

    /**
     * How far a tenure can reach at most.
     *
     * @param on the first or last day it can have had; unknown if nothing bounds it
     * @param by the person whose being in office bounds it; {@link PersonId#NONE} if the date itself is stated, as that of the
     *     start or the end or of the holder's birth or death, or nothing bounds it
     */
    public record Bound(PartialDate on, PersonId by) {

        /** Nothing bounds it. */
        public static final Bound OPEN = new Bound(PartialDate.UNKNOWN, PersonId.NONE);
    }

    /**
     * A day, or some days, on which the person was in office.
     *
     * @param when as far as it is known
     * @param occasion at which the person was seen in the post; none if it is merely stated
     * @param evidence where that is stated
     */
    public record Attestation(DateRange when, Occasion occasion, List<Evidence> evidence) {

        public Attestation {
            evidence = List.copyOf(evidence);
        }
    }
}
