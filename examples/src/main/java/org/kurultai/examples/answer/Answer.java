package org.kurultai.examples.answer;

import java.util.List;
import org.kurultai.export.table.Table;

/**
 * What a command answers.
 *
 * @param table its rows
 * @param found what there is to say of all of them, a record of its own; none where the rows say all
 */
public record Answer<R>(Table<R> table, List<? extends Record> found) {

    public Answer {
        found = List.copyOf(found);
    }

    /** Rows that say all. */
    public static <R> Answer<R> of(Table<R> table) {
        return new Answer<>(table, List.of());
    }
}
