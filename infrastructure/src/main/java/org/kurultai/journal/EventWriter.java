package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events behind the last one. */
final class EventWriter {

    private final Session session;
    private final Dialect dialect;

    EventWriter(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /**
     * To be called in a transaction that is alone.
     *
     * @return the end after them
     */
    End write(End end, List<EventRow> added) throws SQLException {
        var events = new ArrayList<List<@Nullable Object>>();
        var tags = new ArrayList<List<@Nullable Object>>();
        for (var event : added) {
            var position = end.position();
            end = end.after(event);
            events.add(Arrays.asList(position, event.id(), event.type(), event.version(), event.timestamp(),
                    event.payload(), event.metadata(), end.checksum().bytes()));
            for (var tag : event.tags()) {
                tags.add(List.of(tag, position));
            }
        }
        session.executeAll("INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum)"
                + " VALUES (?, ?, ?, ?, ?, " + dialect.payload() + ", ?, ?)", events);
        session.executeAll("INSERT INTO tags (tag, position) VALUES (?, ?)", tags);
        return end;
    }
}
