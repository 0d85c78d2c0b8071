package org.kurultai.journal;

import java.sql.SQLException;

/**
 * What is checked when a journal is opened. All of it: the version, that no position is missing, that the last events
 * can be read. The structure of the file only while it is small, since that means reading it whole; damage to a large
 * one is met where it is read.
 */
final class Inspection {

    private static final int LAST = 100;
    private static final long SMALL = 16L << 20;

    private final Session session;
    private final String name;

    private Inspection(Session session, String name) {
        this.session = session;
        this.name = name;
    }

    /** @throws JournalException if the journal is of another version than this library, or damaged */
    static void of(Session session, String name) throws SQLException {
        var inspection = new Inspection(session, name);
        session.execute(Sqlite.ONE_SNAPSHOT);
        SqliteSchema.requireVersion(session, name);
        inspection.requireTables();
        inspection.requireSoundStructure();
        inspection.requireNoGap();
        inspection.requireReadableEnd();
    }

    private void requireTables() throws SQLException {
        if (session.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('events', 'tags')") != 2) {
            throw JournalException.damaged(name, "one of its tables is missing");
        }
    }

    private void requireSoundStructure() throws SQLException {
        if (session.number("PRAGMA page_count") * session.number("PRAGMA page_size") > SMALL) {
            return;
        }
        var finding = session.list(Query.of("PRAGMA quick_check(1)"), row -> row.getString(1)).getFirst();
        if (!finding.equals("ok")) {
            throw JournalException.damaged(name, finding.strip().replaceAll("\\s+", " "));
        }
    }

    private void requireNoGap() throws SQLException {
        var head = EventReader.head(session);
        var count = session.number("SELECT count(*) FROM events");
        if (count != head) {
            throw JournalException.damaged(name,
                    "it has %d events before position %d, the first that is missing is that at position %d"
                            .formatted(count, head, firstGap()));
        }
    }

    private long firstGap() throws SQLException {
        return session.number("""
                SELECT min(position) FROM (
                    SELECT 0 AS position UNION ALL SELECT position + 1 FROM events
                ) WHERE position NOT IN (SELECT position FROM events)""");
    }

    private void requireReadableEnd() throws SQLException {
        var head = EventReader.head(session);
        var end = new Range(Math.max(0, head - LAST), head);
        var events = session.list(new Selection.Everything().events(end, LAST), new EventRows(name, true, end.from()));
        events.forEach(event -> event.message().timestamp());
    }
}
