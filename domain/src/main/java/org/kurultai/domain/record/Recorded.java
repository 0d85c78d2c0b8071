package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.Set;

/**
 * An event in its place in the record.
 *
 * @param position its place in the total order, counted from 0 without gaps
 * @param id identifies the statement
 * @param event what was recorded
 * @param envelope the command that brought it about, with its evidence
 */
public record Recorded(long position, FactId id, Event event, Envelope envelope) {

    /** Everything this event is filed under: its own relations and the fact itself. */
    public Set<Tag> tags() {
        return tagsOf(id, event);
    }

    /** Everything an event is filed under once it is recorded as the given fact. */
    public static Set<Tag> tagsOf(FactId id, Event event) {
        var tags = new HashSet<>(event.tags());
        tags.add(id.tag());
        return tags;
    }
}
