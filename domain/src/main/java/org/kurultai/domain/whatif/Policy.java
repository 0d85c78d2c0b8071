package org.kurultai.domain.whatif;

/** What is to become of a later command that the edits reach. */
public enum Policy {
    /** It is decided again, as if it were given only now. */
    RE_DECIDE,
    /** It happened anyway: what it brought about stays, whatever the rules say. */
    KEEP_FACT,
    /** It is decided again, and if it is refused now, the replay stops there: all that is later stays as it was. */
    STRICT
}
