package org.kurultai.domain.visit;

import org.kurultai.domain.record.Id;

/** Identifies a visit. */
public record VisitId(String value) implements Id {

    /** No visit stated. */
    public static final VisitId NONE = new VisitId("");

    public VisitId {
        Id.check(VisitId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
