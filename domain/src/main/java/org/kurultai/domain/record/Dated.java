package org.kurultai.domain.record;

import java.util.Set;

/**
 * Everything that carries a tag, as far as it may lie within some bounds: of all that somebody ever did in a post, what may
 * have been done after the tenure ended; of all meetings of a series, those before this one whose ordinals are higher.
 *
 * @param also things whatever is dated by which is asked for wherever it lies
 */
public record Dated(Tag tag, Bounds bounds, Set<Tag> also) {

    public Dated {
        also = Set.copyOf(also);
    }

    /** Only as far as it may lie within the bounds. */
    public Dated(Tag tag, Bounds bounds) {
        this(tag, bounds, Set.of());
    }

    boolean isEmpty() {
        return bounds.areEmpty() && also.isEmpty();
    }

    boolean includes(Dated other) {
        return tag.equals(other.tag) && bounds.include(other.bounds) && also.containsAll(other.also);
    }
}
