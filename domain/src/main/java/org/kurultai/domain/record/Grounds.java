package org.kurultai.domain.record;

import java.util.Set;
import java.util.stream.Collectors;

/** What a decision is made over: the record as it is, as it was, or as a scenario has it. */
@FunctionalInterface
public interface Grounds {

    /**
     * The facts that carry any of the tags. A claim that was refused because of them may be left out, unless the tag is that
     * of the very fact which stands against it.
     */
    Facts facts(Set<Tag> tags);

    /** The withdrawals of sources that any of these facts rests on. */
    default Facts withdrawals(Facts of) {
        var sources = of.sources();
        return sources.isEmpty()
                ? Facts.none()
                : facts(sources.stream().map(SourceWithdrawal::tag).collect(Collectors.toSet()));
    }

    /** Whether the command may have been given before. */
    default boolean mayHold(CommandId command) {
        return true;
    }

    /** The facts that carry a tag: all that may lie within some bounds, and perhaps others. */
    default Facts dated(Dated dated) {
        return facts(Set.of(dated.tag()));
    }
}
