package org.kurultai.domain.office;

import org.kurultai.domain.record.Id;

/** Identifies a person. */
public record PersonId(String value) implements Id {

    /** No person stated. */
    public static final PersonId NONE = new PersonId("");

    public PersonId {
        Id.check(PersonId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
