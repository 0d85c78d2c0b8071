package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a database takes new rows, in as few journeys as may be. */
interface Insertion {

    void insert(Session session, List<StoredRow> rows) throws SQLException;

    /** One after the other, where the database is in the same process. A payload is stored as what people can read. */
    Insertion ROW_BY_ROW = (session, rows) -> {
        var events = new ArrayList<List<@Nullable Object>>();
        var tags = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            var event = row.event();
            events.add(Arrays.asList(row.position(), event.id(), event.type(), event.version(), event.timestamp(),
                    event.payload(), event.metadata(), row.checksum().bytes()));
            event.tags().forEach(tag -> tags.add(List.of(tag, row.position())));
        }
        session.executeAll("INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum)"
                + " VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)", events);
        session.executeAll("INSERT INTO tags (tag, position) VALUES (?, ?)", tags);
    };

    /** All at once, in one statement that is the same for any number of rows: each of its parameters is a column. */
    Insertion BY_COLUMN = (session, rows) -> {
        var filed = rows.stream().flatMap(row -> row.event().tags().stream().map(tag -> row.position())).toList();
        session.execute(Query.of("""
                WITH recorded AS (
                    INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum)
                    SELECT * FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[],
                        ?::bytea[])
                )
                INSERT INTO tags (tag, position) SELECT * FROM unnest(?::text[], ?::bigint[])""",
                rows.stream().map(StoredRow::position).toArray(Long[]::new),
                texts(rows, EventRow::id), texts(rows, EventRow::type), texts(rows, EventRow::version),
                texts(rows, EventRow::timestamp),
                rows.stream().map(row -> row.event().payload()).toArray(byte[][]::new),
                texts(rows, EventRow::metadata),
                rows.stream().map(row -> row.checksum().bytes()).toArray(byte[][]::new),
                rows.stream().flatMap(row -> row.event().tags().stream()).toArray(String[]::new),
                filed.toArray(Long[]::new)));
    };

    private static String[] texts(List<StoredRow> rows, Function<EventRow, String> column) {
        return rows.stream().map(StoredRow::event).map(column).toArray(String[]::new);
    }
}
