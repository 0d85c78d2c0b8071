package org.kurultai.seeds.csv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurultai.domain.source.SourceCommand.RegisterSource;

/**
 * What the rows of a table state.
 *
 * @param source what the table is, as a source
 * @param separator between cells
 * @param empty what stands in cells that say nothing, beside nothing at all
 * @param columns how the cells of a column are to be read, where they do not stand for themselves
 * @param facts what each row states
 */
record Mapping(
        RegisterSource source,
        char separator,
        Set<String> empty,
        Map<String, ColumnReading> columns,
        List<FactTemplate> facts) {

    Mapping {
        empty = Set.copyOf(empty);
        columns = Map.copyOf(columns);
        facts = List.copyOf(facts);
    }

    /** Whether the cell in the column says anything. */
    boolean isFilled(String column, Row row) {
        return saysSomething(row.cell(column));
    }

    private boolean saysSomething(Cell cell) {
        return !cell.text().isEmpty() && !empty.contains(cell.text());
    }

    /** What a cell of the column says; empty if nothing. */
    String read(String column, Cell cell) {
        return saysSomething(cell) ? columns.getOrDefault(column, ColumnReading.PLAIN).read(cell.text()) : "";
    }
}
