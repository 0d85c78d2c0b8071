package org.kurultai.journal;

import java.util.ArrayList;
import java.util.List;

/** A group of batches on their way to the end of a journal: each that does not conflict with what is known there. */
final class Recording {

    private static final long NONE = -1;

    private final Tail tail;
    private final List<EventRow> added = new ArrayList<>();

    Recording(Tail tail) {
        this.tail = tail;
    }

    /** Adds the batch, or refuses it. */
    void add(Pending pending) {
        var batch = pending.batch();
        var conflict = conflict(batch);
        if (conflict == NONE) {
            added.addAll(batch.events());
            pending.succeed(end());
        } else {
            pending.fail(batch.conflictWith(conflict));
        }
    }

    private long conflict(Batch batch) {
        for (var position = Math.max(batch.marker(), tail.start()); position < end(); position++) {
            if (batch.conflicts().matches(at(position))) {
                return position;
            }
        }
        return NONE;
    }

    private EventRow at(long position) {
        var behind = position - tail.end().position();
        return behind < 0 ? tail.at(position) : added.get(Math.toIntExact(behind));
    }

    private long end() {
        return tail.end().position() + added.size();
    }

    /** What was added, as it will stand behind the tail. */
    List<StoredRow> rows() {
        return StoredRow.behind(tail.end(), added);
    }
}
