package org.kurultai.domain.record;

import java.util.Set;

/** What a decision is made over: the record as it is, as it was, or as a scenario has it. */
@FunctionalInterface
public interface Grounds {

    /** The facts that carry any of the tags. */
    Facts facts(Set<Tag> tags);

    /** The facts that carry a tag: all that may lie within some bounds, and perhaps others. */
    default Facts dated(Dated dated) {
        return facts(Set.of(dated.tag()));
    }
}
