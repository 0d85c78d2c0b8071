package org.kurultai.domain.agreement;

/** What an instrument is, by its designation. The designation alone does not tell its legal force. */
public enum InstrumentKind {
    MEMORANDUM_OF_UNDERSTANDING,
    COMMUNIQUE,
    DECLARATION,
    PROTOCOL,
    ACTION_PLAN,
    AGREEMENT,
    TREATY,
    /** A document of which nothing but its existence is stated, or of another kind. */
    OTHER;

    /** Whether it takes effect by signature or adoption alone, without any act of consent after it. */
    public boolean needsNoRatification() {
        return this == MEMORANDUM_OF_UNDERSTANDING || this == COMMUNIQUE || this == DECLARATION;
    }
}
