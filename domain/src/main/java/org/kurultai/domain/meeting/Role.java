package org.kurultai.domain.meeting;

/** What part somebody takes in an occasion. One person may take several. */
public enum Role {
    HEAD_OF_DELEGATION,
    /** Takes part as the deputy of the office that the occasion calls for. */
    DEPUTY,
    /** Presides (iCalendar: CHAIR). */
    CHAIR,
    MODERATOR,
    /** Receives the others on behalf of the host. */
    HOST
}
