package org.kurultai.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * New rows, all in one statement that is the same for any number of events but one: each of its parameters is a column. The
 * columns are taken apart side by side as rows are asked for, which is cheaper than to join them first. A single event, which
 * is what one who records alone records at a time, is cheaper still as it is, and so are its tags if they are few. The texts are
 * put together once: for each event that would take as long as to encode it.
 */
final class PostgresInsertion {

    private static final int FEW = 8;

    private static final String TAGS = "INSERT INTO tags (tag, position) ";
    private static final String TAG = "SELECT ?, ?::bigint";
    private static final String TAGS_OF_SEVERAL = TAGS + "SELECT unnest(?::text[]), unnest(?::bigint[])";

    private static final String EVENTS = """
            INSERT INTO events (position, id, type, version, timestamp, payload, metadata, checksum, id_key)
            """;
    private static final String ONE = EVENTS + "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String SEVERAL = EVENTS + """
            SELECT unnest(?::bigint[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]),
                unnest(?::bytea[]), unnest(?::text[]), unnest(?::bytea[]), unnest(?::text[])""";

    /** The checksum of the last event is one over all before it, too. */
    private static final String LAST = "(SELECT checksum FROM events ORDER BY position DESC LIMIT 1) = ?";

    /** Inserts the rows, and tells how many events there are. */
    static final PostgresInsertion ALWAYS = new PostgresInsertion("WITH ", "");

    /** One event with a tag, with two, and so on. */
    private final List<String> ofOne;
    private final String ofSeveral;

    private PostgresInsertion(String beginning, String source) {
        ofOne = IntStream.rangeClosed(1, FEW)
                .mapToObj(tags -> String.join(" UNION ALL ", Collections.nCopies(tags, TAG + source)))
                .map(tags -> beginning + "filed AS (" + TAGS + tags + ")\n" + ONE + source).toList();
        ofSeveral = beginning + "filed AS (" + TAGS_OF_SEVERAL + source + ")\n" + SEVERAL + source;
    }

    /**
     * Inserts the rows if the journal, which is not empty, ends with a certain checksum, and tells how many events it has
     * inserted: all or none.
     *
     * @param beginning selects what is done before anything is inserted
     * @param condition what is required besides
     */
    static PostgresInsertion behindTheEnd(String beginning, String condition) {
        return new PostgresInsertion(
                "WITH fitting AS (" + beginning + "\nWHERE " + LAST + " AND " + condition + "), ", " FROM fitting");
    }

    /** @param values of the parameters that stand before the rows */
    Query of(List<StoredRow> rows, Object... values) {
        var all = new ArrayList<@Nullable Object>(List.of(values));
        var tags = rows.size() == 1 ? rows.getFirst().event().tagsBesideId() : List.<String>of();
        if (tags.isEmpty() || tags.size() > FEW) {
            add(all, rows);
            return Query.of(ofSeveral, all.toArray());
        }
        add(all, rows.getFirst(), tags);
        return Query.of(ofOne.get(tags.size() - 1), all.toArray());
    }

    private static void add(List<@Nullable Object> values, StoredRow row, List<String> tags) {
        var event = row.event();
        for (var tag : tags) {
            values.add(tag);
            values.add(row.position());
        }
        values.addAll(Arrays.asList(row.position(), event.id(), event.type(), event.version(), event.timestamp(),
                event.payload(), event.metadata(), row.checksum().bytes(), event.idKey()));
    }

    private static void add(List<@Nullable Object> values, List<StoredRow> rows) {
        var tags = TagRow.of(rows);
        values.add(tags.stream().map(TagRow::tag).toArray(String[]::new));
        values.add(tags.stream().map(TagRow::position).toArray(Long[]::new));
        values.add(rows.stream().map(StoredRow::position).toArray(Long[]::new));
        values.addAll(List.of(texts(rows, EventRow::id), texts(rows, EventRow::type), texts(rows, EventRow::version),
                texts(rows, EventRow::timestamp)));
        values.add(rows.stream().map(row -> row.event().payload()).toArray(byte[][]::new));
        values.add(texts(rows, EventRow::metadata));
        values.add(rows.stream().map(row -> row.checksum().bytes()).toArray(byte[][]::new));
        values.add(texts(rows, EventRow::idKey));
    }

    private static @Nullable String[] texts(List<StoredRow> rows, Function<EventRow, @Nullable String> column) {
        return rows.stream().map(StoredRow::event).map(column).toArray(String[]::new);
    }
}
