package org.kurultai.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A schema of a PostgreSQL database. Any number of processes may read and write it. */
final class Postgres implements Database {

    private static final Duration LOOK_OUT = Duration.ofSeconds(1);

    private final String name;
    private final PostgresConnections connections;
    private final boolean isToRead;
    private final PostgresWriting writing = new PostgresWriting();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closed;
    private @Nullable PostgresListener listener;

    private Postgres(String name, PostgresConnections connections, boolean isToRead) {
        this.name = name;
        this.connections = connections;
        this.isToRead = isToRead;
    }

    /** @throws JournalException if the server cannot be reached, or the schema cannot be used; it is left as it was */
    static Postgres open(String url) {
        PostgresLibraries.require();
        return open(PostgresName.of(url), PostgresPool.open(url));
    }

    /** As {@link #open(String)}, with connections that somebody else takes care of. */
    static Postgres open(DataSource dataSource) {
        return open(PostgresName.of(dataSource), PostgresConnections.of(dataSource));
    }

    /** To be read only, for which the user needs no other right. */
    static Postgres openToRead(String url) {
        PostgresLibraries.require();
        return opened(new Postgres(PostgresName.of(url), PostgresPool.open(url), true));
    }

    /** What is found in a schema, which need not be sound enough to be opened. */
    static Verification verify(String url) {
        PostgresLibraries.require();
        try (var database = new Postgres(PostgresName.of(url), PostgresPool.open(url), true)) {
            return database.snapshot(session -> {
                PostgresSchema.requireChecksums(session, database.name);
                return Verification.of(session, database.name, Dialect.POSTGRES);
            });
        }
    }

    private static Postgres open(String name, PostgresConnections connections) {
        return opened(new Postgres(name, connections, false));
    }

    private static Postgres opened(Postgres database) {
        try {
            database.requireTables();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What is there already is brought up to date where it is only to be read too, if the user may. */
    private void requireTables() {
        var found = read(session -> PostgresSchema.version(session, name));
        if (found == 0 && isToRead) {
            throw PostgresSchema.refusal(name, "there is none in it");
        }
        if (found < PostgresSchema.VERSION) {
            bringUpToDate(found);
        }
        read(session -> {
            PostgresSchema.requireSound(session, name);
            return name;
        });
    }

    private void bringUpToDate(int found) {
        try {
            written(session -> PostgresSchema.bringUpToDate(session, name));
        } catch (JournalException e) {
            throw e.getCause() instanceof SQLException cause && PostgresFailure.isNotPermitted(cause)
                    ? PostgresSchema.notPermitted(name, found, cause)
                    : e;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public <T> T read(Work<T> work) {
        requireOpen();
        try (var connection = connections.take()) {
            connection.setAutoCommit(true);
            return work.in(new Session(connection));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        requireOpen();
        try (var connection = connections.take()) {
            connection.setAutoCommit(false);
            try {
                var session = new Session(connection);
                session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
                return work.in(session);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** One thread of this journal at a time asks for the lock, so that the others leave the pool to those who read. */
    @Override
    public <T> T write(Work<T> work) {
        requireToWrite();
        return written(work);
    }

    private <T> T written(Work<T> work) {
        turn.lock();
        try {
            requireOpen();
            return writeIn(work);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    private <T> T writeIn(Work<T> work) throws SQLException {
        try (var connection = connections.take()) {
            connection.setAutoCommit(false);
            try {
                var session = new Session(connection);
                writing.begin(session, name);
                var result = work.in(session);
                committed(() -> {
                    connection.commit();
                    return connection;
                });
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /**
     * In one journey, but for rows that are so many that it does not matter. What is a duplicate may be an event that is
     * recorded already, or a position that another has taken just now: who waits for the lock finds out.
     */
    @Override
    public boolean extend(End end, List<StoredRow> rows) {
        if (PostgresCopy.isWorthwhile(rows)) {
            return Database.super.extend(end, rows);
        }
        requireToWrite();
        turn.lock();
        try {
            requireOpen();
            try (var connection = connections.take()) {
                connection.setAutoCommit(true);
                return committed(() -> writing.extend(new Session(connection), end, rows));
            }
        } catch (SQLException e) {
            if (PostgresFailure.isDuplicate(e)) {
                return false;
            }
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    private <T> T committed(Commit<T> commit) throws SQLException {
        try {
            return commit.send();
        } catch (SQLException e) {
            if (PostgresFailure.isLostConnection(e)) {
                connections.renew();
                throw PostgresFailure.atCommit(name, e);
            }
            throw e;
        }
    }

    /** What ends in a commit: if no answer comes, its outcome is not known. */
    private interface Commit<T> {
        T send() throws SQLException;
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw JournalException.closed(name);
        }
    }

    private void requireToWrite() {
        if (isToRead) {
            throw JournalException.onlyToRead(name);
        }
    }

    @Override
    public JournalException failure(SQLException failure) {
        if (PostgresFailure.isLostConnection(failure) && !closed) {
            connections.renew();
        }
        return closed ? JournalException.closed(name) : PostgresFailure.of(name, failure);
    }

    @Override
    public Duration lookOut() {
        return LOOK_OUT;
    }

    @Override
    public void listen(Runnable bell) {
        turn.lock();
        try {
            if (!closed && listener == null) {
                listener = PostgresListener.start(name, connections, writing::isOfAnother, bell);
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            if (listener != null) {
                listener.close();
            }
            connections.close();
        } finally {
            turn.unlock();
        }
    }
}
