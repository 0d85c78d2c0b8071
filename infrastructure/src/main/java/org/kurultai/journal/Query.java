package org.kurultai.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement and the values of its parameters, put together from left to right. */
final class Query {

    private static final int FILLED = 4096;

    private final List<@Nullable Object> values = new ArrayList<>();
    private String sql = "";

    private Query() {}

    static Query of(String sql, @Nullable Object... values) {
        return new Query().and(sql, values);
    }

    Query and(String sql, @Nullable Object... values) {
        this.sql = this.sql.isEmpty() ? sql : this.sql + sql;
        this.values.addAll(Arrays.asList(values));
        return this;
    }

    Query and(Query other) {
        return and(other.sql, other.values.toArray());
    }

    /**
     * A list of parameters, filled up to a power of two by repeating the last value, so that lists of many lengths
     * share a few prepared statements.
     */
    Query in(Collection<String> list) {
        var filled = new ArrayList<>(list);
        var size = Integer.highestOneBit(2 * list.size() - 1);
        while (filled.size() < Math.min(size, FILLED)) {
            filled.add(filled.getLast());
        }
        return and(" IN (?" + ", ?".repeat(filled.size() - 1) + ")", filled.toArray());
    }

    String sql() {
        return sql;
    }

    List<@Nullable Object> values() {
        return values;
    }
}
