package org.kurultai.domain.whatif;

/** What becomes of a later command. */
public enum Fate {
    /** It brings about the very same. */
    UNCHANGED,
    /** It brings about something else: other facts, or a fact of its own where it corroborated another, or is refused otherwise. */
    CHANGED,
    /** It was accepted and is refused. */
    NEWLY_REJECTED,
    /** It was refused and is accepted. */
    NEWLY_ACCEPTED,
    /** It is about a fact that is not there any more. */
    ORPHANED
}
