package org.kurultai.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A schema of a PostgreSQL database. Any number of processes may read and write it. */
final class Postgres implements Database {

    private static final Duration LOOK_OUT = Duration.ofSeconds(1);

    private final String name;
    private final DataSource pool;
    private final DataSource listening;
    private final AutoCloseable resource;
    private final PostgresWriting writing = new PostgresWriting();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closed;
    private @Nullable PostgresListener listener;

    private Postgres(String name, DataSource pool, DataSource listening, AutoCloseable resource) {
        this.name = name;
        this.pool = pool;
        this.listening = listening;
        this.resource = resource;
    }

    /** @throws JournalException if the server cannot be reached, or the schema cannot be used; it is then left as it was */
    static Postgres open(String url) {
        return PostgresPool.open(url).use(Postgres::open);
    }

    /** As {@link #open(String)}, with connections that somebody else takes care of. */
    static Postgres open(DataSource dataSource) {
        return open(PostgresName.of(dataSource), dataSource, dataSource, () -> {});
    }

    private static Postgres open(String name, DataSource pool, DataSource listening, AutoCloseable resource) {
        var database = new Postgres(name, pool, listening, resource);
        if (database.read(session -> PostgresSchema.isMissing(session, name))) {
            database.write(session -> PostgresSchema.createIfMissing(session, name));
        }
        return database.read(session -> {
            PostgresSchema.requireSound(session, name);
            return database;
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String payloadParameter() {
        return "?";
    }

    @Override
    public <T> T read(Work<T> work) {
        requireOpen();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            return work.in(new Session(connection));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** One thread of this journal at a time asks for the lock, so that the others leave the pool to those who read. */
    @Override
    public <T> T write(Work<T> work) {
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
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var session = new Session(connection);
                writing.begin(session, name);
                var result = work.in(session);
                commit(connection);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (PostgresFailure.isLostConnection(e)) {
                throw PostgresFailure.atCommit(name, e);
            }
            throw e;
        }
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

    private JournalException failure(SQLException failure) {
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
                listener = PostgresListener.start(name, listening, writing::isOfAnother, bell);
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
            resource.close();
        } catch (Exception e) {
            throw new JournalException("The journal %s could not be closed.".formatted(name), e);
        } finally {
            turn.unlock();
        }
    }

    /** Makes a database of what it is reached by. */
    interface Opening {
        Postgres open(String name, DataSource pool, DataSource listening, AutoCloseable resource);
    }
}
