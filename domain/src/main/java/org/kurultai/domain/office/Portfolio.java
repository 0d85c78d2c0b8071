package org.kurultai.domain.office;

import org.kurultai.domain.record.Id;

/** A field of government, such as {@code interior} or {@code customs}. */
public record Portfolio(String value) implements Id {

    /** No portfolio stated. */
    public static final Portfolio NONE = new Portfolio("");

    public Portfolio {
        Id.check(Portfolio.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
