package org.kurultai.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kurultai.domain.record.Evidence;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/**
 * A view as a table.
 *
 * @param name by which it is asked for
 * @param description what it tells
 * @param type of its rows, which hold all there is to tell
 * @param columns what of it goes into a table
 * @param read the rows of a record's view
 */
public record Table<R>(
        String name, String description, Class<R> type, List<Column<R>> columns, Function<Views, List<R>> read) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table with no columns yet. */
    public static <R> Table<R> of(String name, String description, Class<R> type, Function<Views, List<R>> read) {
        return new Table<>(name, description, type, List.of(), read);
    }

    /** This table and one more column. */
    public Table<R> with(String column, Function<? super R, ?> value) {
        return with(new Column<>(column, false, false, value));
    }

    /** This table and one more column, of identifiers that have names. */
    public Table<R> withNamed(String column, Function<? super R, ?> value) {
        return with(new Column<>(column, true, false, value));
    }

    /** This table and one more column, which a reader can do without. */
    public Table<R> withAside(String column, Function<? super R, ?> value) {
        return with(new Column<>(column, false, true, value));
    }

    /** This table and one more column, of identifiers that have names, which a reader can do without. */
    public Table<R> withNamedAside(String column, Function<? super R, ?> value) {
        return with(new Column<>(column, true, true, value));
    }

    /** This table and a last column with the sources that a row rests on. */
    public Table<R> withSources(Function<? super R, List<Evidence>> evidence) {
        return with("sources", row -> evidence.apply(row).stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .distinct()
                .toList());
    }

    private Table<R> with(Column<R> column) {
        var more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(name, description, type, more, read);
    }

    /** This table with only those rows in which the words stand, in a name or an identifier, however they are capitalized. */
    public Table<R> about(String words) {
        return words.isEmpty()
                ? this
                : new Table<>(name, "%s, with \"%s\" in it".formatted(description, words), type, columns, views -> {
                    var terms = new Terms(views);
                    return read.apply(views).stream().filter(row -> isAbout(row, words, terms)).toList();
                });
    }

    private boolean isAbout(R row, String words, Terms terms) {
        var sought = words.toLowerCase(Locale.ROOT);
        return cells(row, terms).stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(sought));
    }

    /** What stands in a row, for programs: after identifiers of what has a name, the names. */
    List<String> cells(R row, Terms terms) {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            var value = column.value().apply(row);
            cells.add(CellText.plain(value));
            if (column.named()) {
                cells.add(CellText.named(value, terms));
            }
        }
        return cells;
    }

    /** The rows, read from the views. */
    public List<R> rows(Views views) {
        return read.apply(views);
    }
}
