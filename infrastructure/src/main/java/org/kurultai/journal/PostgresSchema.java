package org.kurultai.journal;

import java.sql.SQLException;
import java.util.List;

/**
 * The tables, and how a schema of a PostgreSQL database says that it holds them. The schema is the current one: that
 * named by {@code currentSchema} in the URL, {@code public} otherwise. Other tables may stand beside these.
 */
final class PostgresSchema {

    /** What stands in {@code kurultai_journal}: raised whenever the tables change. */
    static final int VERSION = 1;

    private static final int OLDEST_SERVER = 16;
    private static final int MAJOR = 10_000;
    private static final String MARK = "kurultai_journal";

    private static final List<String> CREATION = List.of("""
            CREATE TABLE events (
                position  bigint PRIMARY KEY,
                id        text COLLATE "C" NOT NULL UNIQUE,
                type      text COLLATE "C" NOT NULL,
                version   text NOT NULL,
                timestamp text COLLATE "C" NOT NULL,
                payload   bytea,
                metadata  text NOT NULL
            )""", """
            CREATE TABLE tags (
                tag      text COLLATE "C",
                position bigint,
                PRIMARY KEY (tag, position)
            )""", """
            CREATE VIEW readable_events AS
                SELECT position, id, type, version, timestamp, convert_from(payload, 'UTF8') AS payload, metadata
                FROM events""",
            "CREATE TABLE kurultai_journal (version integer NOT NULL)",
            "INSERT INTO kurultai_journal (version) VALUES (" + VERSION + ")");

    private static final Query TABLES = Query.of("""
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relname""")
            .in(List.of("events", "tags", "readable_events", MARK)).and(" ORDER BY 1");

    private PostgresSchema() {}

    /** @throws JournalException if they cannot be made here */
    static boolean isMissing(Session session, String name) throws SQLException {
        requireServer(session, name);
        var tables = tables(session);
        if (!tables.isEmpty() && !tables.contains(MARK)) {
            throw refusal(name, "its schema %s has %s of another program; name another database, or another schema"
                    .formatted(schema(session), String.join(" and ", tables)) + " by ?currentSchema=");
        }
        return tables.isEmpty();
    }

    /**
     * To be called in a transaction that is alone, since another process may be about to make them too.
     *
     * @return whether they were missing
     */
    static boolean createIfMissing(Session session, String name) throws SQLException {
        var missing = isMissing(session, name);
        if (missing) {
            for (var statement : CREATION) {
                session.execute(statement);
            }
        }
        return missing;
    }

    /** @throws JournalException if they are of another version than this library, or damaged */
    static void requireSound(Session session, String name) throws SQLException {
        requireVersion(session, name);
        if (!tables(session).containsAll(List.of("events", "tags"))) {
            throw JournalException.damaged(name, "one of its tables is missing");
        }
        Inspection.of(session, name, Dialect.POSTGRES);
    }

    private static void requireServer(Session session, String name) throws SQLException {
        var server = session.number("SELECT current_setting('server_version_num')::int") / MAJOR;
        if (server < OLDEST_SERVER) {
            throw refusal(name, "its server is PostgreSQL %d; use %d or newer".formatted(server, OLDEST_SERVER));
        }
        var encoding = text(session, "SELECT current_setting('server_encoding')");
        if (!encoding.equals("UTF8")) {
            throw refusal(name, "its encoding is %s; make a database with the encoding UTF8".formatted(encoding));
        }
        if (schema(session).isEmpty()) {
            throw refusal(name, "it has no schema of the name that is asked for; make it by CREATE SCHEMA");
        }
    }

    private static void requireVersion(Session session, String name) throws SQLException {
        for (var version : session.numbers(Query.of("SELECT version FROM kurultai_journal"))) {
            if (version != VERSION) {
                throw new JournalException(
                        "The journal %s has version %d of the tables, this library knows version %d; use a newer library."
                                .formatted(name, version, VERSION));
            }
        }
    }

    private static List<String> tables(Session session) throws SQLException {
        return session.list(TABLES, row -> row.getString(1));
    }

    private static String schema(Session session) throws SQLException {
        return text(session, "SELECT coalesce(current_schema(), '')");
    }

    private static String text(Session session, String sql) throws SQLException {
        return session.list(Query.of(sql), row -> row.getString(1)).getFirst();
    }

    private static JournalException refusal(String name, String reason) {
        return new JournalException("The database %s cannot be opened as a journal: %s.".formatted(name, reason));
    }
}
