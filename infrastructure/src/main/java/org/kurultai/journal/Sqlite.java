package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** SQLite as the journal uses it. */
final class Sqlite {

    /** How long an append waits for the appends of other processes. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How often to look for appends of other processes. */
    static final Duration LOOK_OUT = Duration.ofMillis(100);

    /** What is read after this, belongs together, whatever others write meanwhile. */
    static final String BEGIN_SNAPSHOT = "BEGIN";

    /** Lets the header be read though all the rest is damaged. */
    static final String IN_SPITE_OF_DAMAGE = "PRAGMA writable_schema = ON";

    /**
     * Up to 32 MB of log before it is brought into the file, eight times of what SQLite would wait for: appends change the
     * same pages of the index again and again, and each is then brought over once.
     */
    static final String LONG_LOG = "PRAGMA wal_autocheckpoint = 8000";

    /** How much of the file a connection keeps in memory: what SQLite would keep by itself. */
    private static final String SMALL_CACHE = "PRAGMA cache_size = -2000";

    /**
     * At most, and only as far as so much is looked at: about what a batch of tens of thousands changes in a large record, so
     * that no page is written to the log before all its changes are made.
     */
    private static final String LARGE_CACHE = "PRAGMA cache_size = -262144";

    /** So many rows change more pages than the small cache holds. */
    private static final int MANY = 100;

    /**
     * The large cache is not for always: whenever a full page is split and its neighbours do not stand in order, which is in one
     * of a few commits, SQLite goes through all that it keeps.
     */
    static final Insertion INSERTION = (session, rows) -> {
        if (rows.size() < MANY) {
            Insertion.ROW_BY_ROW.insert(session, rows);
            return;
        }
        session.execute(LARGE_CACHE);
        try {
            Insertion.ROW_BY_ROW.insert(session, rows);
        } finally {
            session.execute(SMALL_CACHE);
        }
    };

    private static final Duration RETRY = Duration.ofMillis(5);

    private Sqlite() {}

    static Session inMemory() throws SQLException {
        return new Session(config().createConnection("jdbc:sqlite::memory:"));
    }

    /** Makes the file if it is missing. */
    static Session openWriter(Path file) throws SQLException {
        var config = config();
        config.setSynchronous(SynchronousMode.FULL);
        return new Session(config.createConnection(url(file)));
    }

    static Session openReader(Path file) throws SQLException {
        var config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return new Session(config.createConnection(url(file)));
    }

    /** What is in the log beside the file stays there, though it is seen. */
    static Session openReadOnly(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return new Session(config.createConnection(url(file)));
    }

    /** Takes no lock, leaves nothing beside the file, and does not see what is in the log beside it. */
    static Session openImmutable(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return new Session(config.createConnection(url(file) + "?immutable=1"));
    }

    /** A session is for one thread at a time, and the driver lets only one at a time in besides. */
    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        return config;
    }

    /** As a URI, so that no character of the path is taken for a parameter. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }

    /**
     * Lets reading go on while something is written; stays so for good. SQLite does not wait for others that are just
     * opening the same new file, so this does.
     */
    static void useWriteAheadLog(Session session, String name) throws SQLException {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var mode = session.list(Query.of("PRAGMA journal_mode = WAL"), row -> row.getString(1)).getFirst();
                if (!mode.equals("wal")) {
                    throw new JournalException(
                            "The journal %s cannot be used: its drive allows no write-ahead log; use a local drive."
                                    .formatted(name));
                }
                return;
            } catch (SQLException e) {
                if (!SqliteFailure.isBusy(e) || System.nanoTime() > patience) {
                    throw e;
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    /** Begun with the write lock in hand, so that nothing read in it can change before it is committed. */
    static <T> T inTransaction(Session session, Database.Work<T> work) throws SQLException {
        session.execute("BEGIN IMMEDIATE");
        try {
            var result = work.in(session);
            session.execute("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(session, e);
            throw e;
        }
    }

    static <T> T inSnapshot(Session session, Database.Work<T> work) throws SQLException {
        session.execute(BEGIN_SNAPSHOT);
        try {
            return work.in(session);
        } finally {
            session.execute("ROLLBACK");
        }
    }

    private static void rollBack(Session session, Throwable cause) {
        try {
            session.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
