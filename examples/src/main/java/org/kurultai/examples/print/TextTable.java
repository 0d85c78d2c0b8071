package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;
import org.kurultai.export.table.Table;

/** Writes an answer as a table for people, as wide as they have room for, and the sources it rests on below. */
public final class TextTable {

    /** A width that no line reaches: each row is a line, however long. */
    public static final int ENDLESS = Integer.MAX_VALUE;

    private static final String GAP = "  ";

    private final int width;
    private final UnaryOperator<String> emphasis;

    /**
     * @param width how many characters fit into a line; {@link #ENDLESS} for a line a row
     * @param emphasis makes a heading stand out
     */
    public TextTable(int width, UnaryOperator<String> emphasis) {
        this.width = width;
        this.emphasis = emphasis;
    }

    /** Writes the rows, and tells how many there are. */
    public <R> int print(Table<R> table, Views views, PrintWriter out) {
        var terms = new Terms(views);
        var footnotes = new Footnotes(views.view(Projections.DIRECTORY), terms);
        var columns = table.columns().stream().filter(column -> !column.aside()).toList();
        var cells = new Cells(terms, footnotes);
        var found = table.rows(views);
        var rows = found.stream()
                .map(row -> columns.stream().map(column -> cells.line(column.value().apply(row))).toList())
                .toList();
        if (rows.isEmpty()) {
            out.println("Nothing is found: " + table.description() + ".");
            return 0;
        }
        var filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty())
                        && found.stream().map(columns.get(i).value()).anyMatch(value -> !isNone(value)))
                .boxed()
                .toList();
        var headings = filled.stream().map(i -> heading(columns.get(i).name())).toList();
        print(headings, rows.stream().map(row -> filled.stream().map(row::get).toList()).toList(),
                columns.get(filled.getFirst()).named(), out);
        footnotes.printCited(out);
        return rows.size();
    }

    /** Of which there is none in all rows, is not worth a column. */
    private static boolean isNone(Object value) {
        return value instanceof Number count && count.longValue() == 0;
    }

    private void print(List<String> headings, List<List<String>> rows, boolean grouped, PrintWriter out) {
        var widths = ColumnWidths.fitting(headings, rows, width, GAP.length());
        lines(wrapped(headings, widths), widths).forEach(line -> out.println(emphasis.apply(line)));
        out.println(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        var high = false;
        for (int i = 0; i < rows.size(); i++) {
            var said = grouped && i > 0 && rows.get(i - 1).getFirst().equals(rows.get(i).getFirst());
            var row = wrapped(said ? withoutFirst(rows.get(i)) : rows.get(i), widths);
            var lines = lines(row, widths);
            if (i > 0 && (high || lines.size() > 1)) {
                out.println();
            }
            high = lines.size() > 1;
            lines.forEach(out::println);
        }
    }

    private List<List<String>> wrapped(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> width == ENDLESS ? List.of(row.get(i)) : Wrapping.lines(row.get(i), widths[i]))
                .toList();
    }

    /** What stands first in a row need not be said again in the row below. */
    private static List<String> withoutFirst(List<String> row) {
        var rest = new ArrayList<>(row);
        rest.set(0, "");
        return rest;
    }

    private static List<String> lines(List<List<String>> row, int[] widths) {
        return IntStream.range(0, row.stream().mapToInt(List::size).max().orElse(0))
                .mapToObj(
                        at -> line(row.stream().map(lines -> at < lines.size() ? lines.get(at) : "").toList(), widths))
                .toList();
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            line.append(cell).append(" ".repeat(Math.max(0, widths[i] - Wrapping.width(cell)))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String heading(String name) {
        return name.replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
