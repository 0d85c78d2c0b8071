package org.kurultai.domain.visit;

/** At what level of protocol a visit takes place. */
public enum VisitLevel {
    STATE,
    OFFICIAL,
    OFFICIAL_WORKING,
    WORKING,
    PRIVATE,
    UNSTATED
}
