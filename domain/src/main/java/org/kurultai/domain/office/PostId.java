package org.kurultai.domain.office;

import org.kurultai.domain.record.Id;

/** Identifies a post: an office that persons hold one after the other. */
public record PostId(String value) implements Id {

    /** No post stated. */
    public static final PostId NONE = new PostId("");

    public PostId {
        Id.check(PostId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
