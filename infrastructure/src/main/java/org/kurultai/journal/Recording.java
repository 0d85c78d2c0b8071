package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A group of batches, recorded in one transaction: each that does not conflict with what is recorded before it. */
final class Recording {

    private static final long NONE = -1;

    private final Session session;
    private final Dialect dialect;
    private final End end;
    private final List<EventRow> accepted = new ArrayList<>();

    /** To be made in a transaction that is alone. */
    Recording(Session session, Dialect dialect) throws SQLException {
        this.session = session;
        this.dialect = dialect;
        this.end = End.of(session);
    }

    /** Adds the batch, or refuses it. */
    void add(Pending pending) throws SQLException {
        var batch = pending.batch();
        var conflict = conflict(batch);
        if (conflict == NONE) {
            accepted.addAll(batch.events());
            pending.succeed(end.position() + accepted.size());
        } else {
            pending.fail(batch.conflictWith(conflict));
        }
    }

    /** Where nothing has been recorded since the batch was decided, nothing needs to be looked up. */
    private long conflict(Batch batch) throws SQLException {
        if (batch.marker() >= end.position()) {
            return conflictInGroup(batch);
        }
        for (var positions : batch.conflicts().positions(Range.from(batch.marker()))) {
            for (var position : session.numbers(positions.and(" LIMIT 1"))) {
                return position;
            }
        }
        return conflictInGroup(batch);
    }

    private long conflictInGroup(Batch batch) {
        var position = end.position();
        for (var event : accepted) {
            if (position >= batch.marker() && batch.conflicts().matches(event)) {
                return position;
            }
            position++;
        }
        return NONE;
    }

    /** Writes what was accepted, in one go. */
    void write() throws SQLException {
        new EventWriter(session, dialect).write(end, accepted);
    }
}
