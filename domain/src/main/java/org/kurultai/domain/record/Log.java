package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Calendar.Entry;

/**
 * What histories of different length share. It grows at its end only; a history that does not end there goes on in a
 * copy. What was added is filed once somebody looks for it by a tag, a statement or a day: a projection never does.
 *
 * <p>One thread writes at a time, and readers wait only while something is filed: each reads only positions before the end
 * of its own history, and those were written before that history was made and never change. Whatever a reader comes across
 * that is written meanwhile stands at or after that end, and is passed over.
 */
final class Log {

    /** From how many events on it is worth that several threads file them, each in an index of its own. */
    private static final int MANY = 10_000;

    private final TagIndex tags = new TagIndex();
    private final TagIndex refusals = new TagIndex();
    private final StatementIndex statements = new StatementIndex();
    private final Calendar calendar = new Calendar();
    private final SourceIndex withdrawn = new SourceIndex();
    private Recorded[] events = new Recorded[8];
    private @Nullable Entry[] dates = {};
    private SourceIndex.Entry[] sources = {};
    private int size;
    private volatile int filed;

    synchronized History history() {
        return new History(this, events, size);
    }

    /** The history that ends with the event: the position tells after which it comes. */
    synchronized History append(Recorded next) {
        var log = next.position() == size ? this : copy(Math.toIntExact(next.position()));
        log.add(next);
        return log.history();
    }

    private Log copy(int end) {
        var copy = new Log();
        for (var i = 0; i < end; i++) {
            copy.add(events[i]);
        }
        return copy;
    }

    private void add(Recorded next) {
        if (size == events.length) {
            events = Arrays.copyOf(events, size + (size >> 1));
        }
        events[size] = next;
        size++;
    }

    private void requireFiled(int end) {
        if (filed < end) {
            file();
        }
    }

    private synchronized void file() {
        if (dates.length < size) {
            dates = Arrays.copyOf(dates, events.length);
            sources = Arrays.copyOf(sources, events.length);
        }
        var filings = Stream.<Runnable>of(this::fileTags, this::fileStatements, this::fileDates, this::fileSources);
        (size - filed < MANY ? filings : filings.parallel()).forEach(Runnable::run);
        filed = size;
    }

    private void fileTags() {
        for (var position = filed; position < size; position++) {
            var event = events[position].event();
            for (var tag : event.tags()) {
                (isOfRefusal(tag, event) ? refusals : tags).add(tag, position);
            }
        }
    }

    private void fileStatements() {
        for (var position = filed; position < size; position++) {
            statements.add(events[position].id(), position, events);
        }
    }

    private void fileDates() {
        for (var position = filed; position < size; position++) {
            dates[position] = calendar.add(events[position].event().dating(), position);
        }
    }

    private void fileSources() {
        for (var position = filed; position < size; position++) {
            sources[position] = withdrawn.add(events[position]);
        }
    }

    /** By what each of the events before the end is dated. */
    @Nullable
    Entry[] dates(int end) {
        requireFiled(end);
        return dates;
    }

    /** By which source each of the events before the end is stated. */
    SourceIndex.Entry[] sources(int end) {
        requireFiled(end);
        return sources;
    }

    /** With what is told of days and ordinals before the end, and perhaps after it. */
    Calendar calendar(int end) {
        requireFiled(end);
        return calendar;
    }

    /** The positions of what is dated by any of these things, ascending. */
    int[] dated(Set<Tag> things, int end) {
        requireFiled(end);
        var found = new Found();
        things.forEach(thing -> found.addAll(calendar.dated(thing, end)));
        return found.ascending();
    }

    /** The positions of what was recorded under the identifier, ascending; mostly one or none. */
    int[] positions(FactId id, Recorded[] all, int end) {
        requireFiled(end);
        return statements.of(id.value(), all, end);
    }

    /** A claim that was refused matters to nothing but what is said of the facts that stand against it. */
    private static boolean isOfRefusal(Tag tag, Event event) {
        return event instanceof ClaimRefused && !tag.key().equals(FactId.TAG);
    }

    /** The positions of what carries any of the tags, ascending, each once. */
    int[] positions(Set<Tag> of, int from, Recorded[] all, int end) {
        var found = stated(of, from, all, end);
        of.forEach(tag -> refusals.find(tag, from, end, found));
        return found.ascending();
    }

    /** The same without claims that were refused because of what carries the tags. */
    int[] positionsOfFacts(Set<Tag> of, Recorded[] all, int end) {
        return stated(of, 0, all, end).ascending();
    }

    private Found stated(Set<Tag> of, int from, Recorded[] all, int end) {
        requireFiled(end);
        var found = new Found();
        for (var tag : of) {
            tags.find(tag, from, end, found);
            if (tag.key().equals(FactId.TAG)) {
                for (var position : statements.of(tag.value(), all, end)) {
                    found.add(position, from);
                }
            }
        }
        return found;
    }
}
