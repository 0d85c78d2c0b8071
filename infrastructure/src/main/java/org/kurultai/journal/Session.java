package org.kurultai.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection with the statements it has prepared. For one thread at a time. */
final class Session implements AutoCloseable {

    private static final int REMEMBERED = 100;
    private static final int FETCHED = 1000;

    /** How many rows are changed at a time: SQLite's driver keeps the room that they take, and clears all of it each time. */
    private static final int CHANGED = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(Query query, RowReader<T> reader) throws SQLException {
        var list = new ArrayList<T>();
        forEach(query, row -> list.add(reader.read(row)));
        return list;
    }

    void forEach(Query query, RowSink sink) throws SQLException {
        try (var rows = prepared(query).executeQuery()) {
            while (rows.next()) {
                sink.accept(rows);
            }
        } catch (SQLException e) {
            throw forgetting(e);
        }
    }

    /** To be called in a transaction. */
    <T> RowCursor<T> cursor(Query query, RowReader<T> reader) throws SQLException {
        var statement = connection.prepareStatement(query.sql());
        statement.setFetchSize(FETCHED);
        bind(statement, query.values());
        return new RowCursor<>(statement, reader);
    }

    /** The numbers in the first column. */
    List<Long> numbers(Query query) throws SQLException {
        return list(query, row -> row.getLong(1));
    }

    /** The only number there is. */
    long number(String sql) throws SQLException {
        return numbers(Query.of(sql)).getFirst();
    }

    void execute(Query query) throws SQLException {
        try {
            prepared(query).execute();
        } catch (SQLException e) {
            throw forgetting(e);
        }
    }

    /** How many rows it has changed. */
    int update(Query query) throws SQLException {
        try {
            return prepared(query).executeUpdate();
        } catch (SQLException e) {
            throw forgetting(e);
        }
    }

    /** The same statement with one list of values after the other, in a few journeys to the database. */
    void executeAll(String sql, List<List<@Nullable Object>> rows) throws SQLException {
        try {
            for (var from = 0; from < rows.size(); from += CHANGED) {
                executeTogether(prepared(sql), rows.subList(from, Math.min(rows.size(), from + CHANGED)));
            }
        } catch (SQLException e) {
            throw forgetting(e);
        }
    }

    private static void executeTogether(PreparedStatement statement, List<List<@Nullable Object>> rows)
            throws SQLException {
        for (var values : rows) {
            bind(statement, values);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    void execute(String sql) throws SQLException {
        execute(Query.of(sql));
    }

    /** Whether its connection can be had as one of a certain driver. */
    boolean isOf(Class<?> driver) throws SQLException {
        return connection.isWrapperFor(driver);
    }

    <T> T as(Class<T> driver) throws SQLException {
        return connection.unwrap(driver);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepared(Query query) throws SQLException {
        var statement = prepared(query.sql());
        bind(statement, query.values());
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            forgetEldest();
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        var index = 1;
        for (var value : values) {
            statement.setObject(index++, value);
        }
    }

    private void forgetEldest() throws SQLException {
        if (statements.size() > REMEMBERED) {
            var eldest = statements.entrySet().iterator();
            eldest.next().getValue().close();
            eldest.remove();
        }
    }

    /** After some failures the driver closes a statement, so none is used again after any. */
    private SQLException forgetting(SQLException failure) {
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
        statements.clear();
        return failure;
    }

    /** Reads the current row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    interface RowSink {
        void accept(ResultSet row) throws SQLException;
    }
}
