package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a database takes new rows, in as few journeys as may be. */
interface Insertion {

    void insert(Session session, List<StoredRow> rows) throws SQLException;

    /** One after the other, where the database is in the same process. A payload is stored as what people can read. */
    Insertion ROW_BY_ROW = (session, rows) -> {
        var events = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            var event = row.event();
            events.add(Arrays.asList(row.position(), event.id(), event.type(), event.version(), event.timestamp(),
                    event.payload(), event.metadata(), row.checksum().bytes(), event.idKey()));
        }
        session.executeAll(
                "INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum, id_key)"
                        + " VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)",
                events);
        var tags = new ArrayList<List<@Nullable Object>>();
        TagRow.of(rows).forEach(row -> tags.add(List.of(row.tag(), row.position())));
        session.executeAll("INSERT INTO tags (tag, position) VALUES (?, ?)", tags);
    };

    /** All at once, where each statement is a journey to the server. */
    Insertion AT_ONCE = (session, rows) -> {
        if (PostgresCopy.isWorthwhile(rows) && PostgresCopy.isPossible(session)) {
            PostgresCopy.insert(session, rows);
        } else {
            session.execute(PostgresInsertion.ALWAYS.of(rows));
        }
    };
}
