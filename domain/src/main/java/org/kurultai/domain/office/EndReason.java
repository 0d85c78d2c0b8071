package org.kurultai.domain.office;

/** Why a tenure ended. */
public enum EndReason {
    TERM_ENDED,
    RESIGNED,
    DISMISSED,
    DIED,
    /** Appointed to another post. */
    REASSIGNED,
    /** The post ceased to exist. */
    POST_ABOLISHED,
    UNSTATED
}
