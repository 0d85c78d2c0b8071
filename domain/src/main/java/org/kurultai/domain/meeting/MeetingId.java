package org.kurultai.domain.meeting;

import org.kurultai.domain.record.Id;

/** Identifies a meeting. */
public record MeetingId(String value) implements Id {

    /** No meeting stated. */
    public static final MeetingId NONE = new MeetingId("");

    public MeetingId {
        Id.check(MeetingId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
