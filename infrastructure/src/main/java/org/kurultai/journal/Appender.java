package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/** Records batches, one after the other. */
final class Appender {

    private static final int IDS_IN_A_QUERY = 512;

    private final Database database;

    Appender(Database database) {
        this.database = database;
    }

    /**
     * Records the batch, durably.
     *
     * @return the position after it
     * @throws AppendEventsTransactionRejectedException if something has been recorded that the batch's condition
     *     excludes
     * @throws JournalException if an identifier is recorded already, or the database fails
     */
    long append(Batch batch) {
        return database.write(session -> {
            refuseConflict(session, batch);
            refuseRecorded(session, batch);
            return insert(session, batch);
        });
    }

    private static void refuseConflict(Session session, Batch batch) throws SQLException {
        for (var positions : batch.conflicts().positions(Range.from(batch.marker()))) {
            for (var position : session.numbers(positions.and(" LIMIT 1"))) {
                throw new AppendEventsTransactionRejectedException(
                        "The event at position %d meets the append criteria, which allow none from position %d on"
                                .formatted(position, batch.marker()));
            }
        }
    }

    private void refuseRecorded(Session session, Batch batch) throws SQLException {
        var ids = batch.events().stream().map(NewEvent::id).toList();
        for (var from = 0; from < ids.size(); from += IDS_IN_A_QUERY) {
            var some = ids.subList(from, Math.min(ids.size(), from + IDS_IN_A_QUERY));
            var query = Query.of("SELECT id, position FROM events WHERE id").in(some);
            for (var recorded : session.list(query, row -> row.getString(1) + " at position " + row.getLong(2))) {
                throw new JournalException(
                        "The journal %s has recorded the event %s already; a new event needs a new identifier."
                                .formatted(database.name(), recorded));
            }
        }
    }

    private long insert(Session session, Batch batch) throws SQLException {
        var position = EventReader.head(session);
        var events = new ArrayList<List<@Nullable Object>>();
        var tags = new ArrayList<List<@Nullable Object>>();
        for (var event : batch.events()) {
            events.add(Arrays.asList(position, event.id(), event.type(), event.version(), event.timestamp(),
                    event.payload(), event.metadata()));
            for (var tag : event.tags()) {
                tags.add(List.of(tag, position));
            }
            position++;
        }
        session.executeAll("INSERT INTO events (position, id, type, version, timestamp, payload, metadata)"
                + " VALUES (?, ?, ?, ?, ?, " + database.dialect().payload() + ", ?)", events);
        session.executeAll("INSERT INTO tags (tag, position) VALUES (?, ?)", tags);
        return position;
    }
}
