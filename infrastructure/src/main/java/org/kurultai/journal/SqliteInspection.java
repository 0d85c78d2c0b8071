package org.kurultai.journal;

import java.sql.SQLException;

/**
 * What is checked when a SQLite file is opened: the version, and all that {@link Inspection} asks for. The structure of
 * the file only while it is small, since that means reading it whole; damage to a large one is met where it is read.
 */
final class SqliteInspection {

    private static final long SMALL = 16L << 20;

    private final Session session;
    private final String name;

    private SqliteInspection(Session session, String name) {
        this.session = session;
        this.name = name;
    }

    /** @throws JournalException if the journal is of another version than this library, or damaged */
    static void of(Session session, String name) throws SQLException {
        var inspection = new SqliteInspection(session, name);
        session.execute(Sqlite.BEGIN_SNAPSHOT);
        SqliteSchema.requireVersion(session, name);
        inspection.requireTables();
        inspection.requireSoundStructure();
        Inspection.of(session, name, Dialect.SQLITE);
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
}
