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

    private static final List<List<String>> STEPS = List.of(
            List.of("""
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
                    "PRAGMA application_id = " + APPLICATION),
            List.of("ALTER TABLE events ADD COLUMN checksum BLOB NOT NULL DEFAULT x''"),
            List.of("ALTER TABLE events ADD COLUMN id_key TEXT"),
            List.of("""
                    CREATE TABLE event_times (
                        latest   TEXT NOT NULL,
                        position INTEGER NOT NULL,
                        PRIMARY KEY (latest, position)
                    ) STRICT, WITHOUT ROWID"""));

    /** SQLite's {@code user_version}: how many of the steps were taken. */
    static final int VERSION = STEPS.size();

    /** The version that has checksums. */
    static final int WITH_CHECKSUMS = 2;

    private SqliteSchema() {}

    /**
     * Makes the tables, or takes the steps that an older version of this library did not know. To be called in a
     * transaction, since another process may be about to do so too.
     *
     * @return the version that was found
     */
    static int bringUpToDate(Session session) throws SQLException {
        var found = version(session);
        for (var statements : STEPS.subList(Math.min(found, VERSION), VERSION)) {
            for (var statement : statements) {
                session.execute(statement);
            }
        }
        if (found < WITH_CHECKSUMS) {
            MissingChecksums.fill(session);
        }
        if (found < VERSION) {
            session.execute("PRAGMA user_version = " + VERSION);
        }
        return found;
    }

    static boolean isMissing(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Which program the file belongs to. */
    static int application(Session session) throws SQLException {
        return Math.toIntExact(session.number("PRAGMA application_id"));
    }

    static int version(Session session) throws SQLException {
        return Math.toIntExact(session.number("PRAGMA user_version"));
    }

    /** @throws JournalException if the tables are of a newer version */
    static void requireVersion(Session session, String name) throws SQLException {
        var version = version(session);
        if (version > VERSION) {
            throw JournalException.newer(name, version, VERSION);
        }
        if (version < 1) {
            throw JournalException.damaged(name, "it does not say which version of the tables it has");
        }
    }
}
