package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.Set;

/**
 * What an event tells of when something takes place, or by what it is dated itself: that somebody came to a meeting is
 * dated by the meeting, whose days other events tell.
 *
 * @param thing the tag of what tells when the thing takes place, such as the course of a meeting
 * @param told the days and the ordinal that the event gives for it; they must include whatever rules may make of them
 * @param by the tags of other things that date this one too, as a visit does its engagements; where {@link Bounds#ANY} are
 *     told, they are told of those as well
 */
public record Dating(Tag thing, Bounds told, Set<Tag> by) {

    /** Nothing dates it, so it may lie on any day. */
    public static final Dating NONE = by(new Tag("", ""));

    public Dating {
        by = Set.copyOf(by);
    }

    /** The event is dated by a thing, of which it gives neither days nor an ordinal. */
    public static Dating by(Tag thing) {
        return of(thing, Bounds.NONE);
    }

    /** The event gives days or an ordinal for a thing, by which it is also dated. */
    public static Dating of(Tag thing, Bounds told) {
        return new Dating(thing, told, Set.of());
    }

    /** The things of which the event tells. */
    public Set<Tag> things() {
        if (by.isEmpty() || !told.equals(Bounds.ANY)) {
            return Set.of(thing);
        }
        var all = new HashSet<>(by);
        all.add(thing);
        return all;
    }

    /** Whether the event gives neither days nor an ordinal for anything. */
    public boolean datesNothing() {
        return told.equals(Bounds.NONE) && by.isEmpty();
    }

    /** Whether nothing dates it. */
    public boolean isNone() {
        return thing.equals(NONE.thing);
    }
}
