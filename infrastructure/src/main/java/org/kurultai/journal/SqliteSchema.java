package org.kurultai.journal;

import java.sql.SQLException;
import java.util.List;

/**
 * The tables, and how a SQLite file says that it holds them. {@code events} is in commit order; {@code tags} is the
 * index by which everything is found.
 */
final class SqliteSchema {

    /** SQLite's {@code application_id} of a journal: KRLT in ASCII. */
    static final int APPLICATION = 0x4B524C54;

    /** SQLite's {@code user_version}: raised whenever the tables change. */
    static final int VERSION = 1;

    private static final List<String> CREATION = List.of("""
            CREATE TABLE events (
                position  INTEGER PRIMARY KEY,
                id        TEXT NOT NULL UNIQUE,
                type      TEXT NOT NULL,
                version   TEXT NOT NULL,
                timestamp TEXT NOT NULL,
                payload   TEXT,
                metadata  TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE tags (
                tag      TEXT NOT NULL,
                position INTEGER NOT NULL,
                PRIMARY KEY (tag, position)
            ) STRICT, WITHOUT ROWID""",
            "PRAGMA application_id = " + APPLICATION,
            "PRAGMA user_version = " + VERSION);

    private SqliteSchema() {}

    /**
     * To be called in a transaction, since another process may be about to make them too.
     *
     * @return whether they were missing
     */
    static boolean createIfMissing(Session session) throws SQLException {
        var missing = isMissing(session);
        if (missing) {
            for (var statement : CREATION) {
                session.execute(statement);
            }
        }
        return missing;
    }

    static boolean isMissing(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Which program the file belongs to. */
    static int application(Session session) throws SQLException {
        return Math.toIntExact(session.number("PRAGMA application_id"));
    }

    /** @throws JournalException if the tables are not those of this version */
    static void requireVersion(Session session, String name) throws SQLException {
        var version = session.number("PRAGMA user_version");
        if (version != VERSION) {
            throw new JournalException(
                    "The journal %s has version %d of the tables, this library knows version %d; use a newer library."
                            .formatted(name, version, VERSION));
        }
    }
}
