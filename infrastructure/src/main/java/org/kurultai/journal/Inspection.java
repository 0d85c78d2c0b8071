package org.kurultai.journal;

import java.sql.SQLException;

/** What is checked when a journal is opened: that no position is missing, and that the last events can be read. */
final class Inspection {

    private static final int LAST = 100;

    private final Session session;
    private final String name;
    private final Dialect dialect;

    private Inspection(Session session, String name, Dialect dialect) {
        this.session = session;
        this.name = name;
        this.dialect = dialect;
    }

    /** @throws JournalException if the journal is damaged */
    static void of(Session session, String name, Dialect dialect) throws SQLException {
        var inspection = new Inspection(session, name, dialect);
        inspection.requireNoGap();
        inspection.requireReadableEnd();
    }

    /** Head and count are asked for at once, so that they fit whatever others append. */
    private void requireNoGap() throws SQLException {
        var extent = Query.of("SELECT coalesce(max(position) + 1, 0), count(*) FROM events");
        for (var found : session.list(extent, row -> new Extent(row.getLong(1), row.getLong(2)))) {
            if (found.count() != found.head()) {
                throw JournalException.damaged(name,
                        "it has %d events before position %d, the first that is missing is that at position %d"
                                .formatted(found.count(), found.head(), firstGap()));
            }
        }
    }

    private long firstGap() throws SQLException {
        return session.number("""
                SELECT min(expected.position) FROM (
                    SELECT 0 AS position UNION ALL SELECT position + 1 FROM events
                ) expected WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.position = expected.position)""");
    }

    private void requireReadableEnd() throws SQLException {
        var head = EventReader.head(session);
        var end = new Range(Math.max(0, head - LAST), head);
        var last = new Selection.Everything().events(end, LAST, dialect);
        EventRows.Form<StoredEvent> form = (position, row) -> StoredEvent.of(name, position, EventRow.read(row));
        session.list(last, new EventRows<>(name, form, true, end.from())).forEach(event -> event.message().timestamp());
    }

    private record Extent(long head, long count) {}
}
