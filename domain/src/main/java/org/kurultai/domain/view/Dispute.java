package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;

/**
 * Something that speaks against what is recorded.
 *
 * @param kind what it consists in
 * @param about the kind of fact it is about
 * @param reason the stable name of the reason for which a claim was refused; empty otherwise
 * @param words the refusal explained, or the ground on which the fact is disputed; empty where sources merely differ
 * @param open whether no finding has been made since
 * @param finding the ground on which the fact was upheld; empty while it is open
 * @param preferred the source whose words were found to count; {@link SourceId#NONE} if none
 * @param evidence where it comes from
 */
public record Dispute(
        Kind kind,
        Class<? extends Event> about,
        String reason,
        String words,
        boolean open,
        String finding,
        SourceId preferred,
        List<Evidence> evidence) {

    /** What a dispute consists in. */
    public enum Kind {
        /** A source claimed something that contradicts what is recorded. */
        CLAIM_REFUSED,
        /** Somebody disputes it. */
        FACT_DISPUTED,
        /** Sources call the same thing differently. */
        DIFFERENT_DESIGNATIONS
    }

    public Dispute {
        evidence = List.copyOf(evidence);
    }
}
