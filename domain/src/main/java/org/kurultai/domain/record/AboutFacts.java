package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An event that speaks of facts already recorded: that another source states one, that one no longer stands, that a
 * claim contradicts some. It is filed wherever those facts are.
 */
public interface AboutFacts extends Event {

    /** The facts it speaks of. */
    List<FactRef> facts();

    @Override
    default Set<Tag> tags() {
        var tags = new HashSet<Tag>();
        for (var fact : facts()) {
            tags.add(fact.id().tag());
            tags.addAll(fact.event().tags());
        }
        return tags;
    }

    /** What speaks of one thing alone is dated as that is. */
    @Override
    default Dating dating() {
        var datings = new HashSet<Dating>();
        for (var fact : facts()) {
            datings.add(fact.event().dating().untold());
        }
        return datings.size() == 1 ? datings.iterator().next() : Dating.NONE;
    }
}
