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
            database.write(session -> {
                var recording = new Recording(session, database.dialect());
                for (var pending : group) {
                    recording.add(pending);
                }
                recording.write();
                return group;
            });
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
