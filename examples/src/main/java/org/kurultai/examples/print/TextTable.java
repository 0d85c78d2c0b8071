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

/** Writes a view as a table for people, as wide as they have room for, and the sources it rests on below. */
public final class TextTable {

    private static final String GAP = "  ";

    private final int width;
    private final UnaryOperator<String> emphasis;

    /**
     * @param width how many characters fit into a line
     * @param emphasis makes a heading stand out
     */
    public TextTable(int width, UnaryOperator<String> emphasis) {
        this.width = width;
        this.emphasis = emphasis;
    }

    /** Writes the rows of a view. */
    public <R> void print(Table<R> table, Views views, PrintWriter out) {
        var terms = new Terms(views);
        var footnotes = new Footnotes(views.view(Projections.DIRECTORY), terms);
        var columns = table.columns().stream().filter(column -> !column.aside()).toList();
        var cells = new Cells(terms, footnotes);
        var rows = table.rows(views).stream()
                .map(row -> columns.stream().map(column -> cells.text(column.value().apply(row))).toList())
                .toList();
        if (rows.isEmpty()) {
            out.println("Nothing is recorded: " + table.description() + ".");
            return;
        }
        var filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        var headings = filled.stream().map(i -> heading(columns.get(i).name())).toList();
        print(headings, rows.stream().map(row -> filled.stream().map(row::get).toList()).toList(),
                columns.get(filled.getFirst()).named(), out);
        footnotes.printCited(out);
    }

    private void print(List<String> headings, List<List<String>> rows, boolean grouped, PrintWriter out) {
        var widths = ColumnWidths.fitting(headings, rows, width, GAP.length());
        out.println(emphasis.apply(line(headings, widths)));
        out.println(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        var wrapped = rows.stream().map(row -> wrapped(row, widths)).toList();
        var apart = wrapped.stream().anyMatch(row -> height(row) > 1);
        for (int i = 0; i < rows.size(); i++) {
            if (apart && i > 0) {
                out.println();
            }
            var said = grouped && i > 0 && rows.get(i - 1).getFirst().equals(rows.get(i).getFirst());
            print(said ? withoutFirst(wrapped.get(i)) : wrapped.get(i), widths, out);
        }
    }

    private static List<List<String>> wrapped(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> Wrapping.lines(row.get(i), widths[i]))
                .toList();
    }

    /** What stands first in a row need not be said again in the row below. */
    private static List<List<String>> withoutFirst(List<List<String>> row) {
        var rest = new ArrayList<>(row);
        rest.set(0, List.of());
        return rest;
    }

    private static int height(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }

    private static void print(List<List<String>> row, int[] widths, PrintWriter out) {
        for (int i = 0; i < height(row); i++) {
            var at = i;
            out.println(line(
                    row.stream().map(lines -> at < lines.size() ? lines.get(at) : "").toList(), widths));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - Wrapping.width(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String heading(String name) {
        return name.replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
