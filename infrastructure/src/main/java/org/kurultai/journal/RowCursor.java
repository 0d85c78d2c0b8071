package org.kurultai.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows that are read one after the other, a few at a time, so that there may be any number of them. */
final class RowCursor<T> implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Session.RowReader<T> reader;

    RowCursor(PreparedStatement statement, Session.RowReader<T> reader) throws SQLException {
        this.statement = statement;
        this.reader = reader;
        this.rows = statement.executeQuery();
    }

    /** The next row, {@code null} after the last. */
    @Nullable
    T next() throws SQLException {
        return rows.next() ? reader.read(rows) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
