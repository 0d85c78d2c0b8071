package org.kurultai.journal;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Sessions in a SQLite file that read what was committed before, several at a time, and are kept for the next who reads. */
final class SqliteReaders implements AutoCloseable {

    private static final int MOST = 16;

    private final String name;
    private final Opening opening;
    private final Semaphore permits = new Semaphore(MOST);
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** How a session is opened that only reads. */
    interface Opening {
        Session open() throws SQLException;
    }

    SqliteReaders(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    <T> T read(Database.Work<T> work) {
        permits.acquireUninterruptibly();
        try {
            requireOpen();
            return readIn(borrow(), work);
        } catch (SQLException e) {
            throw SqliteFailure.of(name, e);
        } finally {
            permits.release();
        }
    }

    void requireOpen() {
        if (closed) {
            throw JournalException.closed(name);
        }
    }

    private <T> T readIn(Session session, Database.Work<T> work) throws SQLException {
        try {
            return work.in(session);
        } finally {
            giveBack(session);
        }
    }

    private Session borrow() throws SQLException {
        var first = idle.pollFirst();
        return first == null ? opening.open() : first;
    }

    private void giveBack(Session session) throws SQLException {
        idle.addFirst(session);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() throws SQLException {
        for (var session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }

    /** Those that are reading close when they have read. */
    @Override
    public void close() throws SQLException {
        closed = true;
        closeIdle();
    }
}
