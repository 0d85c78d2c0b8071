package org.kurultai.journal;

import java.util.List;
import java.util.function.Function;

/** New rows, all in one statement that is the same for any number of them: each of its parameters is a column. */
final class PostgresInsertion {

    private static final String EVENTS = """
            INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum)
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[],
                ?::bytea[])""";
    private static final String TAGS = """
            INSERT INTO tags (tag, position) SELECT * FROM unnest(?::text[], ?::bigint[])""";

    /** What a transaction at a stricter isolation level waited for, it would not see. */
    private static final String FITTING = """
            SELECT FROM (SELECT coalesce(max(position) + 1, 0) AS position FROM events) last
            WHERE last.position = ? AND current_setting('transaction_isolation') = ?
                AND coalesce((SELECT checksum FROM events e WHERE e.position = last.position - 1), ?) = ?""";

    private static final String IF_FITTING = " WHERE EXISTS (SELECT FROM fitting)";

    private PostgresInsertion() {}

    static Query of(List<StoredRow> rows) {
        return Query.of("WITH recorded AS (")
                .and(events(rows)).and(")\n").and(tags(rows));
    }

    /** Inserts the rows if the journal ends at the end, and tells how many journals do: one or none. */
    static Query at(End end, List<StoredRow> rows) {
        return Query.of("WITH fitting AS (")
                .and(FITTING, end.position(), PostgresWriting.READ_COMMITTED, Checksum.START.bytes(),
                        end.checksum().bytes())
                .and("), recorded AS (").and(events(rows)).and(IF_FITTING)
                .and("), filed AS (").and(tags(rows)).and(IF_FITTING)
                .and(") SELECT count(*) FROM fitting");
    }

    private static Query events(List<StoredRow> rows) {
        return Query.of(EVENTS,
                rows.stream().map(StoredRow::position).toArray(Long[]::new),
                texts(rows, EventRow::id), texts(rows, EventRow::type), texts(rows, EventRow::version),
                texts(rows, EventRow::timestamp),
                rows.stream().map(row -> row.event().payload()).toArray(byte[][]::new),
                texts(rows, EventRow::metadata),
                rows.stream().map(row -> row.checksum().bytes()).toArray(byte[][]::new));
    }

    private static Query tags(List<StoredRow> rows) {
        var positions = rows.stream().flatMap(row -> row.event().tags().stream().map(tag -> row.position())).toList();
        return Query.of(TAGS,
                rows.stream().flatMap(row -> row.event().tags().stream()).toArray(String[]::new),
                positions.toArray(Long[]::new));
    }

    private static String[] texts(List<StoredRow> rows, Function<EventRow, String> column) {
        return rows.stream().map(StoredRow::event).map(column).toArray(String[]::new);
    }
}
