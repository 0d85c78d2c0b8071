package org.kurultai.journal;

import java.sql.SQLException;
import java.util.List;

/**
 * The tables, and how a schema of a PostgreSQL database says that it holds them. The schema is the current one: that
 * named by {@code currentSchema} in the URL, {@code public} otherwise. Other tables may stand beside these.
 */
final class PostgresSchema {

    private static final int OLDEST_SERVER = 16;
    private static final int MAJOR = 10_000;
    private static final String MARK = "kurultai_journal";

    private static final List<List<String>> STEPS = List.of(
            List.of("""
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
                    "INSERT INTO kurultai_journal (version) VALUES (0)"),
            List.of("ALTER TABLE events ADD COLUMN checksum bytea NOT NULL DEFAULT ''",
                    "ALTER TABLE events ALTER COLUMN checksum DROP DEFAULT"),
            List.of("ALTER TABLE events ADD COLUMN id_key text COLLATE \"C\""),
            List.of("""
                    CREATE TABLE event_times (
                        latest   text COLLATE "C",
                        position bigint,
                        PRIMARY KEY (latest, position)
                    )""", """
                    DO $$
                    DECLARE given record;
                    BEGIN
                        FOR given IN
                            SELECT string_agg(privilege_type, ', ') AS rights,
                                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS who
                            FROM pg_class, aclexplode(coalesce(relacl, acldefault('r', relowner)))
                            WHERE oid = 'events'::regclass
                            GROUP BY grantee
                        LOOP
                            EXECUTE format('GRANT %s ON event_times TO %s', given.rights, given.who);
                        END LOOP;
                    END $$"""));

    /** What stands in {@code kurultai_journal}: how many of the steps were taken. */
    static final int VERSION = STEPS.size();

    /** The version that has checksums. */
    private static final int WITH_CHECKSUMS = 2;

    private static final Query TABLES = Query.of("""
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relname""")
            .in(List.of("events", "tags", "event_times", "readable_events", MARK)).and(" ORDER BY 1");

    private PostgresSchema() {}

    /**
     * The version of the tables, 0 if there are none.
     *
     * @throws JournalException if they cannot be made here, or are of a newer version
     */
    static int version(Session session, String name) throws SQLException {
        requireServer(session, name);
        var tables = tables(session);
        if (tables.isEmpty()) {
            return 0;
        }
        if (!tables.contains(MARK)) {
            throw refusal(name, "its schema %s has %s of another program; name another database, or another schema"
                    .formatted(schema(session), String.join(" and ", tables)) + " by ?currentSchema=");
        }
        var version = Math.toIntExact(session.number("SELECT max(version) FROM kurultai_journal"));
        if (version > VERSION) {
            throw JournalException.newer(name, version, VERSION);
        }
        return version;
    }

    /**
     * Makes the tables, or takes the steps that an older version of this library did not know. To be called in a
     * transaction that is alone, since another process may be about to do so too.
     *
     * @return the version that was found
     */
    static int bringUpToDate(Session session, String name) throws SQLException {
        var found = version(session, name);
        for (var statements : STEPS.subList(found, VERSION)) {
            for (var statement : statements) {
                session.execute(statement);
            }
        }
        if (found < WITH_CHECKSUMS) {
            MissingChecksums.fill(session);
        }
        if (found < VERSION) {
            session.execute("UPDATE kurultai_journal SET version = " + VERSION);
        }
        return found;
    }

    /** Of a user who may not take the steps that are missing. */
    static JournalException notPermitted(String name, int found, SQLException failure) {
        var detail = failure.getMessage();
        return refusal(name, found == 0
                ? "it has no tables yet, and this user may not make them (%s); grant CREATE on its schema"
                        .formatted(detail)
                : ("its tables are of version %d, this library needs version %d, and this user may not bring them up to date"
                        + " (%s); open it once as the user who owns them").formatted(found, VERSION, detail));
    }

    /** @throws JournalException if the tables are missing, of a newer version, or from before there were checksums */
    static void requireChecksums(Session session, String name) throws SQLException {
        var version = version(session, name);
        if (version == 0) {
            throw refusal(name, "there is none in it");
        }
        if (version < WITH_CHECKSUMS) {
            throw refusal(name, "it is from before there were checksums; open it once, which gives it some");
        }
    }

    /** @throws JournalException if they are damaged */
    static void requireSound(Session session, String name) throws SQLException {
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

    private static List<String> tables(Session session) throws SQLException {
        return session.list(TABLES, row -> row.getString(1));
    }

    private static String schema(Session session) throws SQLException {
        return text(session, "SELECT coalesce(current_schema(), '')");
    }

    private static String text(Session session, String sql) throws SQLException {
        return session.list(Query.of(sql), row -> row.getString(1)).getFirst();
    }

    static JournalException refusal(String name, String reason) {
        return new JournalException("The database %s cannot be opened as a journal: %s.".formatted(name, reason));
    }
}
