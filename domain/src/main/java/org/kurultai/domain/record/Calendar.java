package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Within which bounds things may lie, such as meetings: all days and ordinals that any event gives for them, whether it
 * stands or not. So whoever looks for what may lie within some bounds finds all of it, and perhaps more.
 *
 * <p>One thread writes at a time, and readers never wait. It only grows: a reader of a shorter history finds days that are
 * given later, and so perhaps more than it needs.
 */
final class Calendar {

    private final Map<Tag, Entry> entries = new ConcurrentHashMap<>();

    /** Takes up what an event tells, and gives the entry by which it is dated; null if nothing dates it. */
    @Nullable
    Entry add(Dating dating) {
        if (dating.isNone()) {
            return null;
        }
        var entry = entry(dating.thing());
        entry.own = entry.own.and(dating.told());
        dating.by().forEach(other -> entry.by(entry(other)));
        return entry;
    }

    private Entry entry(Tag thing) {
        return entries.computeIfAbsent(thing, Entry::new);
    }

    /** The bounds within which what is so dated may lie. */
    Bounds bounds(Dating dating) {
        if (dating.isNone()) {
            return Bounds.ANY;
        }
        var entry = entries.get(dating.thing());
        return entry == null ? dating.told() : entry.bounds().and(dating.told());
    }

    /** The thing and those that are dated by it. */
    Set<Tag> datedBy(Tag thing) {
        var entry = entries.get(thing);
        return entry == null ? Set.of(thing) : entry.withThoseDated();
    }

    /** A thing, with all that is given for it. */
    static final class Entry {

        private final Tag thing;
        private volatile Bounds own = Bounds.NONE;
        private volatile List<Entry> by = List.of();
        private volatile List<Entry> dates = List.of();

        private Entry(Tag thing) {
            this.thing = thing;
        }

        private void by(Entry other) {
            if (!by.contains(other)) {
                by = with(by, other);
                other.dates = with(other.dates, this);
            }
        }

        private static List<Entry> with(List<Entry> some, Entry other) {
            var all = new ArrayList<>(some);
            all.add(other);
            return List.copyOf(all);
        }

        /** The bounds within which it may lie. */
        Bounds bounds() {
            var all = own;
            for (var other : by) {
                all = all.and(other.own);
            }
            return all;
        }

        /** Whether any of these date it. */
        boolean isDatedBy(Set<Tag> things) {
            return things.contains(thing) || by.stream().anyMatch(other -> things.contains(other.thing));
        }

        /** Adds the tags of all that dates it. */
        void gather(Collection<Tag> tags) {
            tags.add(thing);
            by.forEach(other -> tags.add(other.thing));
        }

        private Set<Tag> withThoseDated() {
            var all = new LinkedHashSet<Tag>();
            all.add(thing);
            dates.forEach(other -> all.add(other.thing));
            return all;
        }
    }
}
