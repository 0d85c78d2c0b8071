package org.kurultai.domain.visit;

/** At what level of protocol a visit takes place. */
public enum VisitLevel {
    STATE,
    OFFICIAL,
    OFFICIAL_WORKING,
    WORKING,
    PRIVATE,
    UNSTATED;

    /** Whether both may be the level of one visit: an official working visit is often called either. */
    boolean compatible(VisitLevel other) {
        return this == other
                || this == UNSTATED
                || other == UNSTATED
                || this == OFFICIAL_WORKING && other.isOfficialOrWorking()
                || other == OFFICIAL_WORKING && isOfficialOrWorking();
    }

    private boolean isOfficialOrWorking() {
        return this == OFFICIAL || this == WORKING;
    }
}
