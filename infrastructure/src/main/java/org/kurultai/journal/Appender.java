package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** Records batches durably. Those that come while others are being recorded share a transaction. */
final class Appender {

    private static final int IDS_IN_A_QUERY = 512;

    private final Database database;
    private final GroupCommit commits = new GroupCommit(this::record);

    /** This and what follows it belongs to whoever records at the moment, who is one at a time. */
    private Tail tail = new Tail(End.OF_AN_EMPTY_ONE);

    /** Whether nobody else had appended anything when this journal appended last. */
    private boolean isAlone;

    Appender(Database database) {
        this.database = database;
    }

    /**
     * Records the batch, durably.
     *
     * @return the position after it
     * @throws AppendEventsTransactionRejectedException if something has been recorded that the batch's condition
     *     excludes
     * @throws AlreadyRecordedException if an identifier is recorded already
     * @throws JournalException if the database fails
     */
    long append(Batch batch) {
        return commits.append(batch);
    }

    /** A group that cannot be recorded is broken up, so that only that fails which cannot be recorded by itself. */
    private void record(List<Pending> group) {
        try {
            if (!isRecordedBehindTail(group)) {
                var rows = database.write(session -> recorded(session, group));
                tail.goOnWith(rows);
            }
        } catch (UnknownOutcomeException e) {
            group.forEach(pending -> pending.fail(e));
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                var pending = group.getFirst();
                pending.fail(e instanceof AlreadyRecordedException ? named(pending.batch(), e) : e);
            } else {
                group.forEach(pending -> record(List.of(pending)));
            }
        }
    }

    /**
     * Records without a question first, in the hope that the journal still ends where this one knows it to end. Not tried
     * while others append: the hope would be vain, and they would be held up.
     */
    private boolean isRecordedBehindTail(List<Pending> group) {
        if (!isAlone || group.stream().anyMatch(pending -> pending.batch().marker() < tail.start())) {
            return false;
        }
        var recording = new Recording(tail);
        group.forEach(recording::add);
        var rows = recording.rows();
        isAlone = rows.isEmpty() || database.extend(tail.end(), rows);
        if (isAlone) {
            tail.goOnWith(rows);
        }
        return isAlone;
    }

    private List<StoredRow> recorded(Session session, List<Pending> group) throws SQLException {
        var end = End.of(session);
        isAlone = end.equals(tail.end());
        if (!isAlone) {
            tail = new Tail(end);
        }
        var recording = new Recording(tail);
        for (var pending : group) {
            var earlier = conflicts(session, pending.batch(), tail.start());
            if (earlier.isEmpty()) {
                recording.add(pending);
            } else {
                pending.fail(pending.batch().conflictWith(earlier.getFirst()));
            }
        }
        var rows = recording.rows();
        database.dialect().insertion().insert(session, rows);
        return rows;
    }

    /** Positions before the end that the batch must not follow, at most one for each of its conditions. */
    private static List<Long> conflicts(Session session, Batch batch, long end) throws SQLException {
        var found = new ArrayList<Long>();
        if (batch.marker() < end) {
            for (var positions : batch.conflicts().positions(new Range(batch.marker(), end), 1)) {
                found.addAll(session.numbers(positions));
            }
        }
        return found;
    }

    /** Which event it is that is recorded already. Looked up only now, since that is rare. */
    private RuntimeException named(Batch batch, RuntimeException failure) {
        try {
            return database.read(session -> recorded(session, batch)).stream().findFirst().orElse(failure);
        } catch (JournalException e) {
            failure.addSuppressed(e);
            return failure;
        }
    }

    private List<RuntimeException> recorded(Session session, Batch batch) throws SQLException {
        var recorded = new ArrayList<RuntimeException>();
        var ids = batch.events().stream().map(EventRow::id).toList();
        for (var from = 0; from < ids.size() && recorded.isEmpty(); from += IDS_IN_A_QUERY) {
            var some = ids.subList(from, Math.min(ids.size(), from + IDS_IN_A_QUERY));
            recorded.addAll(session.list(Query.of("SELECT id, position FROM events WHERE id").in(some),
                    row -> new AlreadyRecordedException(database.name(), row.getString(1), row.getLong(2))));
        }
        return recorded;
    }
}
