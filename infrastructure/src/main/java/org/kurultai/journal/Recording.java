package org.kurultai.journal;

import java.util.ArrayList;
import java.util.List;

/** A group of batches on their way to the end of a journal: each that does not conflict with what is known there. */
final class Recording {

    private static final long NONE = -1;

    private final Tail tail;
    private final List<EventRow> known;

    Recording(Tail tail) {
        this.tail = tail;
        this.known = new ArrayList<>(tail.last());
    }

    /** Adds the batch, or refuses it. */
    void add(Pending pending) {
        var batch = pending.batch();
        var conflict = conflict(batch);
        if (conflict == NONE) {
            known.addAll(batch.events());
            pending.succeed(tail.start() + known.size());
        } else {
            pending.fail(batch.conflictWith(conflict));
        }
    }

    private long conflict(Batch batch) {
        for (var i = Math.clamp(batch.marker() - tail.start(), 0, known.size()); i < known.size(); i++) {
            if (batch.conflicts().matches(known.get(i))) {
                return tail.start() + i;
            }
        }
        return NONE;
    }

    /** What was added, as it will stand behind the tail. */
    List<StoredRow> rows() {
        return StoredRow.behind(tail.end(), known.subList(tail.last().size(), known.size()));
    }

    /** The tail once these rows are recorded. */
    Tail followedBy(List<StoredRow> rows) {
        return rows.isEmpty() ? tail : new Tail(rows.getLast().next(), known);
    }
}
