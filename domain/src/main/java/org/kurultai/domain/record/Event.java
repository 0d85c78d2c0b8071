package org.kurultai.domain.record;

import java.util.Set;

/** A fact that has been recorded, in the past tense. Events are immutable records and are never changed or removed. */
public interface Event {

    /**
     * The relations this event is part of, as narrow as the rules that read them. Every decision whose scope names one
     * of these tags sees this event, and is decided again when the event is appended while it was being made.
     */
    Set<Tag> tags();

    /**
     * Whether this event and the other state one and the same fact, be it in other words or in more or less detail. A
     * fact stated again is corroborated, not recorded twice.
     */
    default boolean restates(Event other) {
        return equals(other);
    }

    /**
     * When something takes place that this event tells of, or by what it is dated itself. Of all that carries a tag, what
     * may not lie within the bounds that a decision asks for is not read.
     */
    default Dating dating() {
        return Dating.NONE;
    }
}
