package org.kurultai.domain.visit;

import org.kurultai.domain.record.Id;

/** Identifies an engagement: one item in the programme of a visit. */
public record EngagementId(String value) implements Id {

    /** No engagement stated. */
    public static final EngagementId NONE = new EngagementId("");

    public EngagementId {
        Id.check(EngagementId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
