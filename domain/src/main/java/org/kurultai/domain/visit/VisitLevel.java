package org.kurultai.domain.visit;

/** At what level of protocol a visit takes place. */
public enum VisitLevel {
    STATE,
    OFFICIAL,
    OFFICIAL_WORKING,
    WORKING,
    /** Received without the forms of an official visit; also called unofficial. */
    INFORMAL,
    PRIVATE,
    UNSTATED;

    /**
     * Whether both may be the level of one visit: an official working visit is often called either, an informal one
     * private.
     */
    boolean compatible(VisitLevel other) {
        return this == other
                || this == UNSTATED
                || other == UNSTATED
                || this == INFORMAL && other == PRIVATE
                || this == PRIVATE && other == INFORMAL
                || this == OFFICIAL_WORKING && other.isOfficialOrWorking()
                || other == OFFICIAL_WORKING && isOfficialOrWorking();
    }

    private boolean isOfficialOrWorking() {
        return this == OFFICIAL || this == WORKING;
    }
}
