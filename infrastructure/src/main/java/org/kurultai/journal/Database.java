package org.kurultai.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A database that a journal is kept in: what differs from one database to another. It has the tables
 * {@code events}, in commit order, and {@code tags}, the index by which everything is found.
 *
 * <p>Failures of the database leave it as {@link JournalException}; what the work itself throws, leaves it as it is.
 */
interface Database extends AutoCloseable {

    /** How people call it in messages: the path of its file, for instance. */
    String name();

    /** Work that only reads. Each of its queries sees everything committed before, and nothing else. */
    <T> T read(Work<T> work);

    /** Work that only reads, in a transaction: all of its queries see what was committed when it began. */
    <T> T snapshot(Work<T> work);

    /**
     * Work in a transaction, alone among all that write, in this process and in others. It is committed, durably, when
     * the work returns; when it throws, nothing is left of it.
     */
    <T> T write(Work<T> work);

    /**
     * Records rows as {@link #write} would, provided that the journal ends at the end; nothing otherwise.
     *
     * @param rows at least one; the first of them stands at the end
     * @return whether they are recorded
     */
    default boolean extend(End end, List<StoredRow> rows) {
        return write(session -> {
            var fits = End.of(session).equals(end);
            if (fits) {
                dialect().insertion().insert(session, rows);
            }
            return fits;
        });
    }

    Dialect dialect();

    /** What a failure that it has thrown means. */
    JournalException failure(SQLException failure);

    /** How often to look for appends of other processes, of which nothing may have told. */
    Duration lookOut();

    /** Calls the bell when another process has appended, as far as the database tells of it; until it is closed. */
    void listen(Runnable bell);

    /** May be called again. Whatever is asked afterwards is refused. */
    @Override
    void close();

    /** What is done in a session. */
    interface Work<T> {
        T in(Session session) throws SQLException;
    }
}
