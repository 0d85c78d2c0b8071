package org.kurultai.domain.view;

/** How a party was represented by somebody. */
public enum Representation {
    /** By a person in nobody's place. */
    IN_PERSON,
    /** By the deputy of the office that the occasion calls for. */
    BY_DEPUTY,
    /** By somebody in the place of a person who is named (iCalendar: DELEGATED-FROM). */
    BY_SUBSTITUTE,
    /** Only the party is named. */
    NOT_NAMED
}
