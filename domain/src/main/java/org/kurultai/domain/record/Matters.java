package org.kurultai.domain.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The matters that rules look at one after the other and never at two together, such as each of the meetings to which
 * somebody came in a post. Rules ask for what carries a wide tag, such as that of the post. If a command was accepted, a
 * change in one matter can only make a difference to it through that matter, and so tells by itself that it makes none.
 */
public interface Matters {

    /** A feature without any. */
    Matters NONE = new Matters() {};

    /** The keys of the tags under which rules find many matters, of this feature or of others. */
    default Set<String> wide() {
        return Set.of();
    }

    /**
     * The tags under which all of the matter is found that an event is part of; empty if it is part of none, so that it may
     * make a difference to more than one.
     *
     * @param known gives what carries any of the tags
     */
    default Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return Optional.empty();
    }

    /** The matters of several features. What speaks of facts is part of their matters. */
    static Matters all(List<Matters> features) {
        return new AllMatters(features);
    }
}
