package org.kurultai.domain.visit;

/** What an engagement in the programme of a visit is. */
public enum EngagementKind {
    /** A head of state or government receives the visitors. */
    AUDIENCE,
    /** The two sides talk. */
    TALKS,
    /** A meeting of a series, held in the course of the visit. */
    MEETING,
    /** The visitors are shown an institution. */
    TOUR,
    CEREMONY,
    SIGNING
}
