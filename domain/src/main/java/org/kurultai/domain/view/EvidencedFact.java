package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;

/**
 * A fact with all that speaks for and against it.
 *
 * @param identifiers those of its statements, each of which names the fact, in their order
 * @param wordings the fact as its sources state it, the wording to be named first in front; never empty
 * @param status whether it stands
 * @param grounds why it was withdrawn; empty if it was not, or no ground was given
 * @param disputes what speaks against it, open or resolved
 * @param evidence where it is stated
 */
public record EvidencedFact(
        List<FactId> identifiers,
        List<Stated<Event>> wordings,
        Status status,
        List<Stated<String>> grounds,
        List<Dispute> disputes,
        List<Evidence> evidence) {

    /** Whether a fact stands. */
    public enum Status {
        STANDS,
        /** It was withdrawn: overruled, or found wrong. */
        WITHDRAWN,
        /** Every source that states it was retracted. */
        UNSUPPORTED
    }

    public EvidencedFact {
        identifiers = List.copyOf(identifiers);
        wordings = List.copyOf(wordings);
        grounds = List.copyOf(grounds);
        disputes = List.copyOf(disputes);
        evidence = List.copyOf(evidence);
    }

    /** The fact in the wording to be named first. */
    public Event event() {
        return wordings.getFirst().value();
    }

    /** How many sources state it; 0 if it rests on the application's own word. */
    public long sources() {
        return new Stated<>(wordings, evidence).sources();
    }

    /** Whether several sources state it. */
    public boolean isCorroborated() {
        return sources() > 1;
    }

    /** Whether anything that speaks against it is not resolved. */
    public boolean isDisputed() {
        return disputes.stream().anyMatch(Dispute::open);
    }
}
