package org.kurultai.domain.record;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.LongConsumer;
import org.kurultai.domain.record.Calendar.Entry;

/**
 * The record in memory, indexed by tag and by fact: an immutable view of everything up to a position. A longer history
 * shares what it has in common with the shorter one, so any number of them cost as much as the longest. What is looked for
 * by tag, fact or day is indexed when it is first looked for.
 *
 * <p>Safe for use by many threads, none of which waits for another but for that indexing, also while the record goes on.
 */
public final class History implements Grounds {

    private final Log log;
    private final Recorded[] events;
    private final int size;

    History(Log log, Recorded[] events, int size) {
        this.log = log;
        this.events = events;
        this.size = size;
    }

    /** A record in which nothing stands yet. */
    public static History empty() {
        return new Log().history();
    }

    /** This history and one command's events after it. */
    public History with(Envelope envelope, List<FactRef> events) {
        var longer = this;
        for (var event : events) {
            longer = longer.with(new Recorded(longer.size, event.id(), event.event(), envelope));
        }
        return longer;
    }

    /**
     * This history and one event after it.
     *
     * @throws IllegalArgumentException if the event does not stand at the next position
     */
    public History with(Recorded next) {
        if (next.position() != size) {
            throw new IllegalArgumentException(
                    "the next position is %d, not %d".formatted(size, next.position()));
        }
        return log.append(next);
    }

    /** This history as it was when the record had only the positions before the given one. */
    public History before(long position) {
        return position >= size ? this : new History(log, events, Math.toIntExact(position));
    }

    /** The next position to be recorded at, which is how many events there are. */
    public long head() {
        return size;
    }

    /**
     * How many events had been recorded by an instant: all before the first that its writer's clock says was recorded
     * later. Looks through the events from the first on.
     */
    public long headAt(Instant instant) {
        for (long position = 0; position < head(); position++) {
            if (at(position).envelope().recordedAt().isAfter(instant)) {
                return position;
            }
        }
        return head();
    }

    /** Everything recorded, in order. */
    public List<Recorded> events() {
        return from(0);
    }

    /** Everything recorded from the position on, in order. */
    public List<Recorded> from(long position) {
        var start = Math.toIntExact(position);
        Objects.checkFromToIndex(start, size, size);
        return new Stretch(events, start, size - start);
    }

    /** What was recorded at the position. */
    public Recorded at(long position) {
        return events[Objects.checkIndex(Math.toIntExact(position), size)];
    }

    /** What was recorded under the identifier of a statement. */
    public Optional<Recorded> statement(FactId id) {
        var found = log.positions(id, events, size);
        return found.length == 0 ? Optional.empty() : Optional.of(events[found[0]]);
    }

    @Override
    public Facts facts(Set<Tag> tags) {
        return Facts.inOrder(at(log.positionsOfFacts(tags, events, size)));
    }

    @Override
    public Facts withdrawals(Facts of) {
        if (of.isEmpty()) {
            return of;
        }
        Set<Tag> tags = Set.of();
        var sources = log.sources(size);
        for (var recorded : of.recorded()) {
            var source = sources[(int) recorded.position()];
            if (source.isWithdrawn()) {
                tags = tags.isEmpty() ? new HashSet<>() : tags;
                tags.add(SourceWithdrawal.tag(source.source));
            }
        }
        return tags.isEmpty() ? Facts.none() : facts(tags);
    }

    @Override
    public boolean mayHold(CommandId command) {
        return statement(FactId.of(command, 0)).isPresent() || statement(FactId.refusalOf(command)).isPresent();
    }

    @Override
    public Facts dated(Dated dated) {
        return Facts.inOrder(dated(dated, Set.of()).toArray(Recorded[]::new));
    }

    /**
     * What carries a tag and may lie within some bounds, in order.
     *
     * @param anyway the things whose bounds are not known
     */
    public List<Recorded> dated(Dated dated, Set<Tag> anyway) {
        var found = new ArrayList<Recorded>();
        var dates = log.dates(size);
        var wherever = log.calendar(size).entries(dated.also(), anyway);
        for (var position : log.positionsOfFacts(Set.of(dated.tag()), events, size)) {
            var entry = dates[position];
            if (entry == null || wherever.contains(entry) || entry.mayLieWithin(dated.bounds())) {
                found.add(events[position]);
            }
        }
        return found;
    }

    /** The bounds within which what is so dated may lie; perhaps wider ones, if more is told after this history. */
    public Bounds bounds(Dating dating) {
        return log.calendar(size).bounds(dating);
    }

    /** The things that are dated by a thing, itself among them. */
    public Set<Tag> datedBy(Tag thing) {
        return log.calendar(size).datedBy(thing);
    }

    /** What is dated by any of these things, in order. */
    public List<Recorded> datedBy(Set<Tag> things) {
        return List.of(at(log.dated(things, size)));
    }

    /**
     * The consistency boundary of a decision over this history: it holds as long as nothing with one of these tags is
     * appended. What was not read because it lies elsewhere could be moved.
     */
    public Set<Tag> boundary(Ruling ruling) {
        var tags = new HashSet<>(ruling.scope());
        ruling.known().sources().forEach(source -> tags.add(SourceWithdrawal.tag(source)));
        var dates = log.dates(size);
        for (var dated : ruling.dated()) {
            tags.add(dated.tag());
            for (var position : log.positionsOfFacts(Set.of(dated.tag()), events, size)) {
                if (dates[position] instanceof Entry entry) {
                    entry.gather(tags);
                }
            }
        }
        return tags;
    }

    /** What carries any of the tags and was recorded from the position on, in order. */
    public List<Recorded> tagged(Set<Tag> tags, long from) {
        return List.of(at(log.positions(tags, Math.toIntExact(from), events, size)));
    }

    /** Hands over the position of everything that carries the tag and was recorded from the position on, in order. */
    public void eachTagged(Tag tag, long from, LongConsumer position) {
        for (var found : log.positions(Set.of(tag), Math.toIntExact(from), events, size)) {
            position.accept(found);
        }
    }

    private Recorded[] at(int[] positions) {
        var found = new Recorded[positions.length];
        for (var i = 0; i < found.length; i++) {
            found[i] = events[positions[i]];
        }
        return found;
    }

    /** A part of the record, without a copy of it. */
    private static final class Stretch extends AbstractList<Recorded> implements RandomAccess {

        private final Recorded[] events;
        private final int start;
        private final int size;

        Stretch(Recorded[] events, int start, int size) {
            this.events = events;
            this.start = start;
            this.size = size;
        }

        @Override
        public Recorded get(int index) {
            return events[start + Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(events, start, start + size, Object[].class);
        }
    }
}
