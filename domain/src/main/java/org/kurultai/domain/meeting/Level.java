package org.kurultai.domain.meeting;

/** At what level a body meets. */
public enum Level {
    HEADS_OF_STATE,
    HEADS_OF_GOVERNMENT,
    MINISTERS,
    DEPUTY_MINISTERS,
    HEADS_OF_AGENCIES,
    SENIOR_OFFICIALS,
    EXPERTS,
    UNSTATED
}
