package org.kurultai.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by their time. Clocks do not only go forward, so at some positions stands the latest time of all events before
 * them: that does. Appends do not care for it; whoever looks first for a time finds out what is missing, from what was
 * recorded since.
 */
final class Times {

    /** How far these positions are apart. */
    static final int APART = 1024;

    private static final Query LAST = Query.of(
            "SELECT position, latest FROM event_times ORDER BY latest DESC, position DESC LIMIT 1");

    private final Database database;

    Times(Database database) {
        this.database = database;
    }

    /** @param latest time of the events before the position */
    record Mark(long position, String latest) {

        private static final Mark FIRST = new Mark(0, "");

        /** From the columns position and latest. */
        static Mark read(ResultSet row) throws SQLException {
            return new Mark(row.getLong(1), Columns.text(row, 2));
        }
    }

    /** The position of the first event with at least this timestamp; the head if there is none. */
    long firstSince(String timestamp) {
        if (!database.read(session -> areKept(session, database.dialect()))) {
            return database.read(session -> firstOfAll(session, timestamp));
        }
        keep(database.read(Times::missing));
        return database.read(session -> firstSince(session, timestamp));
    }

    /** A user may have the right to the events only. */
    private static boolean areKept(Session session, Dialect dialect) throws SQLException {
        return session.number(dialect.times()) > 0;
    }

    /** All marks, by position; none where they are not kept. */
    static Query all(Session session, Dialect dialect) throws SQLException {
        return Query.of(areKept(session, dialect)
                ? "SELECT position, latest FROM event_times ORDER BY position, latest"
                : "SELECT position, timestamp FROM events WHERE false");
    }

    private static long firstOfAll(Session session, String timestamp) throws SQLException {
        var head = EventReader.head(session);
        return session.numbers(first(new Range(0, head), timestamp)).stream().findFirst().orElse(head);
    }

    private static long firstSince(Session session, String timestamp) throws SQLException {
        var head = EventReader.head(session);
        var before = session.numbers(markBefore(timestamp));
        for (var from = before.isEmpty() ? 0 : before.getFirst(); from < head; from += APART) {
            var found = session.numbers(firstFrom(from, timestamp));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return head;
    }

    /** The last position before which there is nothing at or after this time. */
    static Query markBefore(String timestamp) {
        return Query.of("SELECT position FROM event_times WHERE latest < ? ORDER BY latest DESC, position DESC LIMIT 1",
                timestamp);
    }

    /** The first event at or after this time from a position up to the next mark. */
    static Query firstFrom(long position, String timestamp) {
        return first(new Range(position, position + APART), timestamp);
    }

    private static Query first(Range range, String timestamp) {
        return range.of("position", Query.of("SELECT position FROM events WHERE "))
                .and(" AND timestamp >= ? ORDER BY position LIMIT 1", timestamp);
    }

    private static List<Mark> missing(Session session) throws SQLException {
        var marks = session.list(LAST, Mark::read);
        var last = marks.isEmpty() ? Mark.FIRST : marks.getFirst();
        var end = EventReader.head(session) / APART * APART;
        return last.position() == end ? List.of() : behind(last, session.list(latest(last.position(), end),
                Mark::read));
    }

    /** The latest time of each stretch of positions, with the position behind it. */
    static Query latest(long from, long to) {
        var stretch = "position / " + APART;
        return new Range(from, to)
                .of("position",
                        Query.of("SELECT (" + stretch + " + 1) * " + APART + ", max(timestamp) FROM events WHERE "))
                .and(" GROUP BY " + stretch + " ORDER BY " + stretch);
    }

    private static List<Mark> behind(Mark last, List<Mark> stretches) {
        var marks = new ArrayList<Mark>();
        var latest = last.latest();
        for (var stretch : stretches) {
            latest = latest.compareTo(stretch.latest()) < 0 ? stretch.latest() : latest;
            marks.add(new Mark(stretch.position(), latest));
        }
        return marks;
    }

    /** Where nothing can be written, they are found out again the next time. Others may have done the same meanwhile. */
    private void keep(List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var rows = marks.stream().map(mark -> List.<@Nullable Object>of(mark.latest(), mark.position())).toList();
        try {
            database.write(session -> {
                session.executeAll("INSERT INTO event_times (latest, position) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        rows);
                return rows;
            });
        } catch (JournalException unable) {
            // what is asked for is found without them, too
        }
    }
}
