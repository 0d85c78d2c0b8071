package org.kurultai.domain.agreement;

import org.kurultai.domain.record.Id;

/** Identifies an instrument: a document by which parties agree on something. */
public record InstrumentId(String value) implements Id {

    /** No instrument stated. */
    public static final InstrumentId NONE = new InstrumentId("");

    public InstrumentId {
        Id.check(InstrumentId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
