package org.kurultai.domain.meeting;

/** What a ceremony consists in. */
public enum CeremonyKind {
    WREATH_LAYING,
    FLOWERS,
    TRIBUTE,
    COMMEMORATION,
    RECEPTION,
    OTHER
}
