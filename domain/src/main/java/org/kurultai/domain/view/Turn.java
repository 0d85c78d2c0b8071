package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;

/**
 * Whose turn it is to host the next meeting of a series, and why.
 *
 * @param ordinal the how-manieth meeting that will be; 0 if not known
 * @param party whose turn it is; {@link PartyId#NONE} if that cannot be told
 * @param reason why this party, or why none
 * @param after the host of the last meeting held, after whom the turn goes round; {@link PartyId#NONE} if not known
 * @param passedOver those whose turn it would have been but who declined or left, in their order
 * @param evidence where the rule, the agreement or the plan is stated
 */
public record Turn(
        SeriesId series,
        int ordinal,
        PartyId party,
        Reason reason,
        PartyId after,
        List<PartyId> passedOver,
        List<Evidence> evidence) {

    /** Why it is a party's turn, or why nobody can be named. */
    public enum Reason {
        /** A coming meeting is scheduled there. */
        SCHEDULED,
        /** It was agreed. */
        AGREED,
        /** It comes next by name, in English. */
        NEXT_BY_NAME,
        /** It comes next in the order laid down. */
        NEXT_IN_ORDER,
        /** The rule is that each meeting agrees on the next host, and none is agreed. */
        NOT_YET_AGREED,
        /** No rule is recorded, and no host is agreed. */
        NO_RULE_STATED,
        /** There is a rule, but the host after whom the turn goes round is not known or has no place in it. */
        LAST_HOST_UNKNOWN,
        /** There is a rule, but no party is known that it could fall on. */
        NOBODY_LEFT
    }

    public Turn {
        passedOver = List.copyOf(passedOver);
        evidence = List.copyOf(evidence);
    }
}
