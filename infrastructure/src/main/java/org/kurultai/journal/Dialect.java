package org.kurultai.journal;

import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * Where one database differs from another in what it is told and tells.
 *
 * @param insertion how it takes new rows
 * @param extraction how it hands out many
 * @param eventsAt joins events {@code e} to positions {@code p}: each is looked up, whatever else a planner may think of
 * @param structure asks what the database itself finds wrong with its structure: a row for each, or {@code ok}
 * @param times asks how many tables there are with the times of events, that may be read: one or none
 * @param damage which failures tell of damage
 */
record Dialect(Insertion insertion, Extraction extraction, String eventsAt, String structure,
        String times, Predicate<SQLException> damage) {

    static final Dialect SQLITE = new Dialect(Sqlite.INSERTION, Extraction.JOINED,
            " LEFT JOIN events e ON e.position = p.position",
            "PRAGMA integrity_check",
            "SELECT count(*) FROM sqlite_schema WHERE name = 'event_times'", SqliteFailure::isDamage);

    /**
     * A subquery with an OFFSET is not taken apart, so no sample of the tables leads to a scan of all events. The
     * server's own check of its indexes is an extension that need not be there.
     */
    static final Dialect POSTGRES = new Dialect(Insertion.AT_ONCE, Extraction.COPIED,
            " LEFT JOIN LATERAL (SELECT * FROM events WHERE position = p.position OFFSET 0) e ON true",
            "SELECT 'ok'", """
                    SELECT count(*) FROM pg_class
                    WHERE oid = to_regclass('event_times') AND has_table_privilege(oid, 'SELECT')""",
            PostgresFailure::isDamage);

    boolean isDamage(SQLException failure) {
        return damage.test(failure);
    }
}
