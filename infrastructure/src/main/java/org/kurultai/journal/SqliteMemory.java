package org.kurultai.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** A SQLite database in memory. It is seen by one connection only, so reading and writing take turns. */
final class SqliteMemory implements Database {

    private static final String NAME = "in memory";

    private final ReentrantLock lock = new ReentrantLock();
    private final Session session;
    private boolean closed;

    SqliteMemory() {
        try {
            session = Sqlite.inMemory();
            SqliteSchema.createIfMissing(session);
        } catch (SQLException e) {
            throw SqliteFailure.of(NAME, e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Duration lookOut() {
        return Sqlite.LOOK_OUT;
    }

    /** SQLite tells nothing. */
    @Override
    public void listen(Runnable bell) {}

    @Override
    public <T> T read(Work<T> work) {
        return alone(work);
    }

    @Override
    public <T> T write(Work<T> work) {
        return alone(session -> Sqlite.inTransaction(session, work));
    }

    private <T> T alone(Work<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw JournalException.closed(NAME);
            }
            return work.in(session);
        } catch (SQLException e) {
            throw SqliteFailure.of(NAME, e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            session.close();
        } catch (SQLException e) {
            throw SqliteFailure.of(NAME, e);
        } finally {
            lock.unlock();
        }
    }
}
