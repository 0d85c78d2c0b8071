package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
        var rows = new ArrayList<StoredRow>(added.size());
        for (var event : added) {
            var next = end.after(event);
            rows.add(new StoredRow(end.position(), event, next.checksum()));
            end = next;
        }
        dialect.insertion().insert(session, rows);
        return end;
    }
}
