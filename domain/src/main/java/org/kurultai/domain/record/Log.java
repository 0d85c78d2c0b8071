package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Calendar.Entry;

/**
 * What histories of different length share. It grows at its end only; a history that does not end there goes on in a
 * copy.
 *
 * <p>One thread writes at a time, and readers never wait: each reads only positions before the end of its own history,
 * and those were written before that history was made and never change. Whatever a reader comes across that is written
 * meanwhile stands at or after that end, and is passed over.
 */
final class Log {

    private final TagIndex tags = new TagIndex();
    private final StatementIndex statements = new StatementIndex();
    private final Calendar calendar = new Calendar();
    private final TagIndex dated = new TagIndex();
    private final SourceIndex withdrawn = new SourceIndex();
    private Recorded[] events = new Recorded[8];
    private @Nullable Entry[] dates = new Entry[8];
    private SourceIndex.Entry[] sources = new SourceIndex.Entry[8];
    private int size;

    synchronized History history() {
        return new History(this, events, dates, sources, size);
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
            dates = Arrays.copyOf(dates, events.length);
            sources = Arrays.copyOf(sources, events.length);
        }
        events[size] = next;
        sources[size] = withdrawn.add(next);
        date(next.event().dating());
        statements.add(next.id(), size, events);
        for (var tag : next.event().tags()) {
            tags.add(tag, size);
        }
        size++;
    }

    private void date(Dating dating) {
        dates[size] = calendar.add(dating);
        if (!dating.isNone()) {
            dated.add(dating.thing(), size);
        }
    }

    StatementIndex statements() {
        return statements;
    }

    Calendar calendar() {
        return calendar;
    }

    /** The positions of what is dated by any of these things, ascending. */
    int[] dated(Set<Tag> things, int end) {
        var found = new Found();
        things.forEach(thing -> dated.find(thing, 0, end, found));
        return found.ascending();
    }

    /** The positions of what carries any of the tags, ascending, each once. */
    int[] positions(Set<Tag> of, int from, Recorded[] all, int end) {
        var found = new Found();
        for (var tag : of) {
            tags.find(tag, from, end, found);
            if (tag.key().equals(FactId.TAG)) {
                for (var position : statements.of(tag.value(), all, end)) {
                    found.add(position, from);
                }
            }
        }
        return found.ascending();
    }
}
