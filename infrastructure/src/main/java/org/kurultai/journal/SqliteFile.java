package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A SQLite file with a write-ahead log: one connection writes, others read what was committed before without waiting.
 */
final class SqliteFile implements Database {

    private static final int READERS = 16;

    private final Path file;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore readers = new Semaphore(READERS);
    private final Deque<Session> idleReaders = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private SqliteFile(Path file, Session writer) {
        this.file = file;
        this.writer = writer;
    }

    /** @throws JournalException if the file cannot be used; it is then left as it was */
    static SqliteFile open(Path path) {
        var file = path.toAbsolutePath();
        Admission.require(file);
        try {
            return new SqliteFile(file, openWriter(file));
        } catch (SQLException e) {
            throw SqliteFailure.of(file.toString(), e);
        }
    }

    private static Session openWriter(Path file) throws SQLException {
        var session = Sqlite.openWriter(file);
        try {
            Sqlite.inTransaction(session, SqliteSchema::bringUpToDate);
            Sqlite.useWriteAheadLog(session, file.toString());
            session.execute(Sqlite.LONG_LOG);
            return session;
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public String name() {
        return file.toString();
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
    public JournalException failure(SQLException failure) {
        return SqliteFailure.of(name(), failure);
    }

    @Override
    public <T> T read(Work<T> work) {
        readers.acquireUninterruptibly();
        try {
            requireOpen();
            return readIn(borrowReader(), work);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            readers.release();
        }
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return read(session -> Sqlite.inSnapshot(session, work));
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            requireOpen();
            return Sqlite.inTransaction(writer, work);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw JournalException.closed(name());
        }
    }

    private <T> T readIn(Session session, Work<T> work) throws SQLException {
        try {
            return work.in(session);
        } finally {
            giveBack(session);
        }
    }

    private Session borrowReader() throws SQLException {
        var idle = idleReaders.pollFirst();
        return idle == null ? Sqlite.openReader(file) : idle;
    }

    private void giveBack(Session session) throws SQLException {
        idleReaders.addFirst(session);
        if (closed) {
            closeIdleReaders();
        }
    }

    private void closeIdleReaders() throws SQLException {
        for (var idle = idleReaders.pollFirst(); idle != null; idle = idleReaders.pollFirst()) {
            idle.close();
        }
    }

    /** The last connection to be closed brings what is in the log into the file. */
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdleReaders();
            writer.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }
}
