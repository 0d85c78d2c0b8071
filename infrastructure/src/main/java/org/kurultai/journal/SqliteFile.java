package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A SQLite file with a write-ahead log: one connection writes, others read what was committed before without waiting.
 */
final class SqliteFile implements SqliteDatabase {

    private final Path file;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final SqliteReaders readers;

    private SqliteFile(Path file, Session writer) {
        this.file = file;
        this.writer = writer;
        this.readers = new SqliteReaders(file.toString(), () -> Sqlite.openReader(file));
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
    public Path file() {
        return file;
    }

    @Override
    public <T> T read(Work<T> work) {
        return readers.read(work);
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            readers.requireOpen();
            return Sqlite.inTransaction(writer, work);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    /** The last connection to be closed brings what is in the log into the file. */
    @Override
    public void close() {
        writing.lock();
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }
}
