package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Within which bounds things may lie, such as meetings: all days and ordinals that any event gives for them, whether it
 * stands or not. So whoever looks for what may lie within some bounds finds all of it, and perhaps more.
 *
 * <p>One thread writes at a time, and readers never wait. It only grows: a reader of a shorter history finds days that are
 * given later, and so perhaps more than it needs.
 */
final class Calendar {

    /** What stands where no position is filed yet. */
    private static final int FREE = Integer.MAX_VALUE;

    private final Map<Tag, Entry> entries = new ConcurrentHashMap<>();

    /** Takes up what an event at the position tells, and gives the entry by which it is dated; null if nothing dates it. */
    @Nullable
    Entry add(Dating dating, int position) {
        if (dating.isNone()) {
            return null;
        }
        var entry = entry(dating.thing());
        entry.add(position);
        dating.things().forEach(thing -> entry(thing).tell(dating.told()));
        dating.by().forEach(other -> relate(entry, entry(other), dating.mutual()));
        return entry;
    }

    private static void relate(Entry entry, Entry other, boolean mutual) {
        if (mutual) {
            var others = other.withThoseDating();
            entry.withThoseDating().forEach(one -> others.forEach(another -> {
                one.by(another);
                another.by(one);
            }));
        } else {
            entry.by(other);
        }
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

    /** The positions of what is dated by a thing, ascending. */
    int[] dated(Tag thing, int end) {
        var entry = entries.get(thing);
        return entry == null ? new int[0] : entry.positions(end);
    }

    /** The thing and those that are dated by it. */
    Set<Tag> datedBy(Tag thing) {
        var entry = entries.get(thing);
        return entry == null ? Set.of(thing) : entry.withThoseDated();
    }

    /** The entries of some things and others, and of all that is dated by them. */
    Set<Entry> entries(Set<Tag> things, Set<Tag> others) {
        if (things.isEmpty() && others.isEmpty()) {
            return Set.of();
        }
        var all = new HashSet<Entry>();
        Stream.concat(things.stream(), others.stream()).map(entries::get).filter(Objects::nonNull).forEach(entry -> {
            all.add(entry);
            all.addAll(entry.dates);
        });
        return all;
    }

    /** A thing, with all that is given for it. */
    static final class Entry {

        private final Tag thing;
        private volatile int firstDay = Extent.NONE.first();
        private volatile int lastDay = Extent.NONE.last();
        private volatile int lowest = Extent.NONE.first();
        private volatile int highest = Extent.NONE.last();
        private volatile List<Entry> by = List.of();
        private volatile List<Entry> dates = List.of();
        private volatile int[] positions = {FREE, FREE};
        private int size;

        private Entry(Tag thing) {
            this.thing = thing;
        }

        private void add(int position) {
            if (size == positions.length) {
                var longer = Arrays.copyOf(positions, 2 * size);
                Arrays.fill(longer, size, longer.length, FREE);
                positions = longer;
            }
            positions[size++] = position;
        }

        private int[] positions(int end) {
            return Arrays.stream(positions).takeWhile(position -> position < end).toArray();
        }

        private void by(Entry other) {
            if (other != this && !by.contains(other)) {
                by = with(by, other);
                other.dates = with(other.dates, this);
            }
        }

        private static List<Entry> with(List<Entry> some, Entry other) {
            var all = new ArrayList<>(some);
            all.add(other);
            return List.copyOf(all);
        }

        /** What is told of it only ever widens, so each bound can be written and read by itself. */
        private void tell(Bounds told) {
            firstDay = Math.min(firstDay, told.days().first());
            lastDay = Math.max(lastDay, told.days().last());
            lowest = Math.min(lowest, told.ordinals().first());
            highest = Math.max(highest, told.ordinals().last());
        }

        private Bounds own() {
            return new Bounds(new Extent(firstDay, lastDay), new Extent(lowest, highest));
        }

        /** The bounds within which it may lie. */
        Bounds bounds() {
            var all = own();
            for (var other : by) {
                all = all.and(other.own());
            }
            return all;
        }

        /** Whether it may lie within some bounds, which mostly its own tell: then nothing is put together to know it. */
        boolean mayLieWithin(Bounds within) {
            if (within.areEmpty()) {
                return false;
            }
            return by.isEmpty()
                    ? within.days().meets(firstDay, lastDay) && within.ordinals().meets(lowest, highest)
                    : bounds().meet(within);
        }

        /** Adds the tags of all that dates it. */
        void gather(Collection<Tag> tags) {
            tags.add(thing);
            by.forEach(other -> tags.add(other.thing));
        }

        private List<Entry> withThoseDating() {
            return with(by, this);
        }

        private Set<Tag> withThoseDated() {
            var all = new LinkedHashSet<Tag>();
            all.add(thing);
            dates.forEach(other -> all.add(other.thing));
            return all;
        }
    }
}
