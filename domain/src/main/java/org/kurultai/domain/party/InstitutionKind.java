package org.kurultai.domain.party;

/** What an institution of a state or an organization is. */
public enum InstitutionKind {
    MINISTRY,
    AGENCY,
    COMMITTEE,
    FORCE,
    ACADEMY,
    RESEARCH_INSTITUTE,
    SECRETARIAT,
    OTHER
}
