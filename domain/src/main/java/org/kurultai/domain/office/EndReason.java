package org.kurultai.domain.office;

/** Why a tenure ended. */
public enum EndReason {
    TERM_ENDED,
    RESIGNED,
    DISMISSED,
    DIED,
    /** Called back, be it on the wish of the party to which the person was accredited. */
    RECALLED,
    /** A successor took over. */
    SUPERSEDED,
    /** Relations were broken off, or the mission was closed. */
    MISSION_CLOSED,
    /** Appointed to another post, or to the same under another title. */
    REASSIGNED,
    /** The post ceased to exist. */
    POST_ABOLISHED,
    UNSTATED
}
