package org.kurultai.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Reads what was recorded. */
final class EventReader {

    private final Database database;

    EventReader(Database database) {
        this.database = database;
    }

    /** The position that the next event will have. */
    long head() {
        return database.read(EventReader::head);
    }

    static long head(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(position) + 1, 0) FROM events");
    }

    /** The position of the first event with at least this timestamp; the head if there is none. */
    long firstSince(Instant instant) {
        return Timestamps.noEarlierThan(instant).map(new Times(database)::firstSince).orElseGet(this::head);
    }

    /** The first selected events of the range, at most so many, in order. */
    List<StoredEvent> page(Selection selection, Range range, int limit) {
        return page(selection, range, limit,
                (position, row) -> StoredEvent.of(database.name(), position, EventRow.read(row)));
    }

    /**
     * What is made of each event of the range, in order.
     *
     * @param reading makes it, before the next is read
     */
    <T> List<T> each(Range range, Function<StoredForm, T> reading) {
        var each = new EachEvent<>(database.name(), range, reading);
        try {
            return database.read(session -> {
                database.dialect().extraction().of(session, database.name(), range, each);
                return each.all();
            });
        } catch (JournalException e) {
            throw e.whileReading(each.next());
        }
    }

    private <T> List<T> page(Selection selection, Range range, int limit, EventRows.Form<T> form) {
        if (selection.equals(Selection.NOTHING)) {
            return List.of();
        }
        var rows = new EventRows<>(database.name(), form, selection instanceof Selection.Everything, range.from());
        try {
            var page = database.read(session -> session.list(selection.events(range, limit, database.dialect()), rows));
            if (page.size() < limit) {
                rows.requireReadUpTo(range.to());
            }
            return page;
        } catch (JournalException e) {
            throw e.whileReading(rows.next());
        }
    }
}
