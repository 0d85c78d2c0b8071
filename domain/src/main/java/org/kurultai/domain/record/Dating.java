package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.Set;

/**
 * What an event tells of when something takes place, or by what it is dated itself: that somebody came to a meeting is
 * dated by the meeting, whose days other events tell.
 *
 * @param thing the tag of what tells when the thing takes place, such as the course of a meeting
 * @param told the days and the ordinal that the event gives for it; they must include whatever rules may make of them
 * @param by the tags of other things that date this one too, as a visit does its engagements
 * @param mutual whether this one dates those as much, as two identifiers do that are one person's
 */
public record Dating(Tag thing, Bounds told, Set<Tag> by, boolean mutual) {

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
        return new Dating(thing, told, Set.of(), false);
    }

    /** The same of a thing that is dated by another too. */
    public static Dating of(Tag thing, Bounds told, Tag by) {
        return new Dating(thing, told, Set.of(by), false);
    }

    /** The event tells that two things are one, so that whatever dates the one dates the other. */
    public static Dating together(Tag one, Tag other) {
        return new Dating(one, Bounds.NONE, Set.of(other), true);
    }

    /** The same of an event that gives neither days nor an ordinal. */
    Dating untold() {
        return told.equals(Bounds.NONE) ? this : new Dating(thing, Bounds.NONE, by, mutual);
    }

    /** The things of which the event tells. */
    public Set<Tag> things() {
        if (!mutual) {
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
