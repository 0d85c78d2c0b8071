package org.kurultai.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is stored, in order: each event with its tags. */
final class StoredRows implements AutoCloseable {

    /** What stands in all versions of the table, and in this one the key by which an identifier stands for a tag. */
    private static final Query EVENTS = Query.of("SELECT * FROM events ORDER BY position");

    private static final int CHECKSUM = 8;
    private static final int ID_KEY = 9;
    private static final Query TAGS = Query.of("SELECT position, tag FROM tags ORDER BY position");

    private final RowCursor<StoredRow> events;
    private final RowCursor<Filed> tags;
    private final Consumer<Damage> damages;
    private @Nullable Filed tag;

    private StoredRows(RowCursor<StoredRow> events, RowCursor<Filed> tags, Consumer<Damage> damages)
            throws SQLException {
        this.events = events;
        this.tags = tags;
        this.damages = damages;
        this.tag = tags.next();
    }

    /**
     * To be called in a transaction.
     *
     * @param damages is told of tags that no event has
     */
    static StoredRows of(Session session, Consumer<Damage> damages) throws SQLException {
        return new StoredRows(
                session.cursor(EVENTS, StoredRows::event),
                session.cursor(TAGS, row -> new Filed(row.getLong(1), Columns.text(row, 2))),
                damages);
    }

    /** The next event, {@code null} after the last. */
    @Nullable
    StoredRow next() throws SQLException {
        var row = events.next();
        if (row == null) {
            tagsBefore(Long.MAX_VALUE).forEach(this::report);
            return null;
        }
        tagsBefore(row.position()).forEach(this::report);
        var filed = tagsBefore(row.position() + 1).stream().map(Filed::tag);
        var own = Stream.concat(row.event().tags().stream(), filed).sorted().toList();
        return new StoredRow(row.position(), row.event().withTags(own), row.checksum());
    }

    private void report(Filed stray) {
        damages.accept(new Damage(stray.position(), "the index of tags names an event that is missing"));
    }

    private List<Filed> tagsBefore(long position) throws SQLException {
        var before = new ArrayList<Filed>();
        while (tag != null && tag.position() < position) {
            before.add(tag);
            tag = tags.next();
        }
        return before;
    }

    private static StoredRow event(ResultSet row) throws SQLException {
        var event = EventRow.read(row);
        var key = row.getMetaData().getColumnCount() < ID_KEY ? null : row.getString(ID_KEY);
        return new StoredRow(
                row.getLong(1),
                key == null ? event : event.withTags(List.of(key + ":" + event.id())),
                new Checksum(Columns.bytes(row, CHECKSUM)));
    }

    @Override
    public void close() throws SQLException {
        try (tags) {
            events.close();
        }
    }

    private record Filed(long position, String tag) {}
}
