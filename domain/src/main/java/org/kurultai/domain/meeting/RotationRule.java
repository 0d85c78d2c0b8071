package org.kurultai.domain.meeting;

import java.util.List;
import org.kurultai.domain.party.PartyId;

/**
 * By what rule the parties of a series host in turn.
 *
 * @param kind the kind of rule
 * @param order the parties in their turn, for a fixed order; empty otherwise
 */
public record RotationRule(Kind kind, List<PartyId> order) {

    /** The kinds of rule. */
    public enum Kind {
        /** In the alphabetical order of the parties' names. */
        ALPHABETICAL,
        /** Each meeting agrees on the host of the next. */
        BY_AGREEMENT,
        /** In an order laid down beforehand. */
        FIXED,
        /** Nothing is said of a rule. */
        UNSTATED
    }

    /** Nothing is said of a rule. */
    public static final RotationRule UNSTATED = new RotationRule(Kind.UNSTATED, List.of());

    public RotationRule {
        order = List.copyOf(order);
        if (order.isEmpty() == (kind == Kind.FIXED)) {
            throw new IllegalArgumentException("a fixed rotation, and no other, lists the parties in their order");
        }
    }
}
