package org.kurultai.domain.source;

/** What kind of source it is. */
public enum SourceKind {
    /** A report by a news agency, a newspaper or a broadcaster. */
    PRESS_REPORT,
    /** A communication of a government or an organization about its own doings. */
    OFFICIAL_RELEASE,
    /** A register, a list of office holders, a collection of treaties. */
    REGISTER,
    /** Anything else. */
    OTHER
}
