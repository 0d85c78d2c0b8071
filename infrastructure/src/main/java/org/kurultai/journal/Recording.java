package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/** A group of batches, recorded in one transaction: each that does not conflict with what is recorded before it. */
final class Recording {

    private static final long NONE = -1;

    private final Session session;
    private final Dialect dialect;
    private final long head;
    private final List<NewEvent> accepted = new ArrayList<>();

    /** To be made in a transaction that is alone. */
    Recording(Session session, Dialect dialect) throws SQLException {
        this.session = session;
        this.dialect = dialect;
        this.head = EventReader.head(session);
    }

    /** Adds the batch, or refuses it. */
    void add(Pending pending) throws SQLException {
        var batch = pending.batch();
        var conflict = conflict(batch);
        if (conflict == NONE) {
            accepted.addAll(batch.events());
            pending.succeed(head + accepted.size());
        } else {
            pending.fail(new AppendEventsTransactionRejectedException(
                    "The event at position %d meets the append criteria, which allow none from position %d on"
                            .formatted(conflict, batch.marker())));
        }
    }

    private long conflict(Batch batch) throws SQLException {
        for (var positions : batch.conflicts().positions(Range.from(batch.marker()))) {
            for (var position : session.numbers(positions.and(" LIMIT 1"))) {
                return position;
            }
        }
        return conflictInGroup(batch);
    }

    private long conflictInGroup(Batch batch) {
        var position = head;
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
        var position = head;
        var events = new ArrayList<List<@Nullable Object>>();
        var tags = new ArrayList<List<@Nullable Object>>();
        for (var event : accepted) {
            events.add(Arrays.asList(position, event.id(), event.type(), event.version(), event.timestamp(),
                    event.payload(), event.metadata()));
            for (var tag : event.tags()) {
                tags.add(List.of(tag, position));
            }
            position++;
        }
        session.executeAll("INSERT INTO events (position, id, type, version, timestamp, payload, metadata)"
                + " VALUES (?, ?, ?, ?, ?, " + dialect.payload() + ", ?)", events);
        session.executeAll("INSERT INTO tags (tag, position) VALUES (?, ?)", tags);
    }
}
