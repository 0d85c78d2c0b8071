package org.kurultai.domain.record;

/**
 * Everything that carries a tag, as far as it may lie within some bounds: of all that somebody ever did in a post, what may
 * have been done after the tenure ended; of all meetings of a series, those before this one whose ordinals are higher.
 */
public record Dated(Tag tag, Bounds bounds) {

    boolean includes(Dated other) {
        return tag.equals(other.tag) && bounds.include(other.bounds);
    }
}
