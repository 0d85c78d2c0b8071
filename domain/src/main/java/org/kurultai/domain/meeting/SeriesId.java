package org.kurultai.domain.meeting;

import org.kurultai.domain.record.Id;

/** Identifies a series of meetings of one body. */
public record SeriesId(String value) implements Id {

    /** No series stated. */
    public static final SeriesId NONE = new SeriesId("");

    public SeriesId {
        Id.check(SeriesId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
