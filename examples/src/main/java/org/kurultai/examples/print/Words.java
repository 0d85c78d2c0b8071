package org.kurultai.examples.print;

import java.util.List;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;
import org.kurultai.export.table.Table;

/** What stands in the cells of tables, in words for people. */
public final class Words {

    private final Cells cells;

    /** In the terms of these views. */
    public Words(Views views) {
        var terms = new Terms(views);
        this.cells = new Cells(terms, new Footnotes(views.view(Projections.DIRECTORY), terms));
    }

    /** One value. */
    public String of(Object value) {
        return cells.text(value);
    }

    /** A row, without the columns that a reader can do without. */
    public <R> List<String> row(Table<R> table, R row) {
        return table.columns().stream()
                .filter(column -> !column.aside())
                .map(column -> cells.text(column.value().apply(row)))
                .toList();
    }
}
