package org.kurultai.seeds.csv;

import java.util.Map;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.dossier.Mark;

/**
 * A row of a table.
 *
 * @param line on which it begins, from 1
 * @param place from its first character to its last
 * @param cells by the names of their columns
 */
record Row(int line, Span place, Map<String, Cell> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    /** The cell in a column that there is. */
    Cell cell(String column) {
        return cells.getOrDefault(column, new Cell("", new Mark(line, 1)));
    }
}
