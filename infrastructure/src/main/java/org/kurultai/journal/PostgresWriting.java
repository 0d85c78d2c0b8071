package org.kurultai.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * How a transaction that writes begins: it waits until it is alone, and announces what it is about to commit. All of it
 * in one statement, since each would be a journey to the server.
 */
final class PostgresWriting {

    /** Where commits are announced, with the journal that made them. */
    static final String CHANNEL = "kurultai_journal";

    /** KRLT in ASCII: what the lock is for. Its second half is the schema. */
    private static final int LOCK = 0x4B524C54;

    /** How long an append waits for the appends of other processes. */
    private static final String PATIENCE = "10s";

    /** After this a process that keeps the lock and does nothing is thrown out. */
    private static final String LONGEST_PAUSE = "60s";

    static final String READ_COMMITTED = "read committed";

    private static final String BEGIN = """
            SELECT set_config('lock_timeout', ?, true),
                   set_config('idle_in_transaction_session_timeout', ?, true),
                   set_config('synchronous_commit',
                       coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), true),
                   pg_advisory_xact_lock(?, hashtext(current_schema())),
                   pg_notify(?, ?),
                   current_setting('transaction_isolation')""";

    private static final String BEGIN_AT_ONCE = """
            SELECT pg_notify(?, ?),
                   CASE current_setting('synchronous_commit')
                       WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END""";

    private static final String ALONE = "pg_try_advisory_xact_lock(?, hashtext(current_schema()))";

    private static final PostgresInsertion EXTENSION = PostgresInsertion.behindTheEnd(BEGIN_AT_ONCE, ALONE);

    private final String journal = UUID.randomUUID().toString();

    /**
     * To be called before anything is read. What is read afterwards is what others committed before: at an isolation
     * level that is any stricter, it would be what they had committed before this one began to wait.
     */
    void begin(Session session, String name) throws SQLException {
        var isolation = session.list(
                Query.of(BEGIN, PATIENCE, LONGEST_PAUSE, LOCK, CHANNEL, journal), row -> row.getString(6)).getFirst();
        if (!isolation.equals(READ_COMMITTED)) {
            throw new JournalException(
                    "The journal %s cannot be written to: its transactions are at the isolation level %s; set it to %s."
                            .formatted(name, isolation, READ_COMMITTED));
        }
    }

    /**
     * A whole transaction in one statement, which records the rows if nobody else writes and the journal ends at the end;
     * tells whether it does. What it sees is from before it has the lock: if another has appended in between, the rows'
     * positions are taken, and the database refuses them.
     */
    boolean extend(Session session, End end, List<StoredRow> rows) throws SQLException {
        return session.update(extension(end, rows)) > 0;
    }

    Query extension(End end, List<StoredRow> rows) {
        return EXTENSION.of(rows, CHANNEL, journal, end.checksum().bytes(), LOCK);
    }

    /** Whether an announcement tells of something that this journal has not committed itself. */
    boolean isOfAnother(String announcement) {
        return !announcement.equals(journal);
    }
}
