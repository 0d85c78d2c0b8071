package org.kurultai.journal;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Many rows by {@code COPY}, in its binary form: the server puts no column into text, and the driver hands out each row as
 * it came, in one piece.
 *
 * @see <a href="https://www.postgresql.org/docs/16/sql-copy.html#id-1.9.3.55.9.4">Binary Format</a>
 */
final class PostgresExtraction {

    /** From how many events on it is worth that the statement is planned anew each time. */
    private static final int MANY = 500;

    private static final String EVENTS = "SELECT " + StoredForm.COLUMNS + " FROM events";

    private static final int SIGNATURE_AND_FLAGS = 11 + Integer.BYTES;
    private static final int END = -1;

    private PostgresExtraction() {}

    static boolean isWorthwhile(Range range) {
        return range.to() - range.from() >= MANY;
    }

    /** @param sink is given each row, at the first of its columns */
    static void copy(Session session, Range range, Consumer<ByteBuffer> sink) throws SQLException {
        var copy = session.as(PGConnection.class).getCopyAPI().copyOut(text(range));
        try {
            var rows = ByteBuffer.wrap(copy.readFromCopy());
            passHeader(rows);
            while (rows.getShort() != END) {
                sink.accept(rows);
                rows = ByteBuffer.wrap(copy.readFromCopy());
            }
        } finally {
            passRest(copy);
        }
    }

    /** The numbers stand in it, since this statement takes no parameters. */
    private static String text(Range range) {
        return "COPY (" + EVENTS + " WHERE position >= " + range.from() + " AND position < " + range.to()
                + " ORDER BY position) TO STDOUT (FORMAT binary)";
    }

    private static void passHeader(ByteBuffer rows) {
        rows.position(SIGNATURE_AND_FLAGS);
        var extension = rows.getInt();
        rows.position(rows.position() + extension);
    }

    /** Before that the connection is of no use to anybody. */
    private static void passRest(CopyOut copy) throws SQLException {
        while (copy.isActive()) {
            copy.readFromCopy();
        }
    }
}
