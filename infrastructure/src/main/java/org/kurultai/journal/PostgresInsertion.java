package org.kurultai.journal;

import java.util.List;
import java.util.function.Function;

/**
 * New rows, all in one statement that is the same for any number of events but one: each of its parameters is a column. The
 * columns are taken apart side by side as rows are asked for, which is cheaper than to join them first. A single event, which
 * is what one who records alone records at a time, is cheaper still as it is.
 */
final class PostgresInsertion {

    private static final String EVENTS = """
            INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum)
            """;
    private static final String SINGLE = "SELECT ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String SEVERAL = """
            SELECT unnest(?::bigint[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]),
                unnest(?::bytea[]), unnest(?::text[]), unnest(?::bytea[])""";
    private static final String TAGS = """
            INSERT INTO tags (tag, position) SELECT unnest(?::text[]), unnest(?::bigint[])""";

    /** The checksum of the last event is one over all before it, too. */
    private static final String LAST = "\nWHERE (SELECT checksum FROM events ORDER BY position DESC LIMIT 1) = ? AND ";

    private static final String IF_FITTING = " FROM fitting";

    private PostgresInsertion() {}

    /** Inserts the rows, and tells how many events there are. */
    static Query of(List<StoredRow> rows) {
        return Query.of("WITH filed AS (").and(tags(rows)).and(")\n").and(events(rows));
    }

    /**
     * Inserts the rows if the journal ends at the end, and tells how many events it has inserted: all or none.
     *
     * @param end of a journal that is not empty
     * @param beginning what is done before anything is inserted
     * @param condition what is required besides
     */
    static Query at(End end, List<StoredRow> rows, Query beginning, Query condition) {
        return Query.of("WITH fitting AS (").and(beginning).and(LAST, end.checksum().bytes()).and(condition)
                .and("), filed AS (").and(tags(rows)).and(IF_FITTING)
                .and(")\n").and(events(rows)).and(IF_FITTING);
    }

    private static Query events(List<StoredRow> rows) {
        return Query.of(EVENTS).and(rows.size() == 1 ? single(rows.getFirst()) : several(rows));
    }

    private static Query single(StoredRow row) {
        var event = row.event();
        return Query.of(SINGLE, row.position(), event.id(), event.type(), event.version(), event.timestamp(),
                event.payload(), event.metadata(), row.checksum().bytes());
    }

    private static Query several(List<StoredRow> rows) {
        return Query.of(SEVERAL,
                rows.stream().map(StoredRow::position).toArray(Long[]::new),
                texts(rows, EventRow::id), texts(rows, EventRow::type), texts(rows, EventRow::version),
                texts(rows, EventRow::timestamp),
                rows.stream().map(row -> row.event().payload()).toArray(byte[][]::new),
                texts(rows, EventRow::metadata),
                rows.stream().map(row -> row.checksum().bytes()).toArray(byte[][]::new));
    }

    private static Query tags(List<StoredRow> rows) {
        var tags = TagRow.of(rows);
        return Query.of(TAGS,
                tags.stream().map(TagRow::tag).toArray(String[]::new),
                tags.stream().map(TagRow::position).toArray(Long[]::new));
    }

    private static String[] texts(List<StoredRow> rows, Function<EventRow, String> column) {
        return rows.stream().map(StoredRow::event).map(column).toArray(String[]::new);
    }
}
