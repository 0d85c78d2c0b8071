package org.kurultai.domain.source;

/** How a dispute about a fact ends. */
public enum Finding {
    /** The fact stands. */
    STANDS,
    /** The fact falls: it stands no longer, and a claim that it stood against can be recorded again. */
    FALLS
}
