package org.kurultai.domain.record;

/** Identifies a source: a press report, an official release, a register. */
public record SourceId(String value) implements Id {

    /** No source stated. */
    public static final SourceId NONE = new SourceId("");

    public SourceId {
        Id.check(SourceId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
