package org.kurultai.domain.view;

/** How sure it is that something held on a date, such as that somebody was in office. What did not hold is not listed. */
public enum Certainty {
    /** Attested on that day, or the day lies between a stated or attested beginning and such an end. */
    CERTAIN,
    /** Nothing that is recorded excludes it. */
    POSSIBLE,
    /** It is not known in which years it held, or which year is asked for. */
    UNKNOWN
}
