package org.kurultai.examples.print;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are: as wide as they need be where there is room. Where there is not, they are cut so that the
 * table takes few lines, and a few long cells do not take the room of all others. Words, which may be identifiers that somebody
 * wants to copy, are broken only where that saves many lines.
 */
final class ColumnWidths {

    private static final int WIDEST_WITHOUT_END = 80;

    /** So many rows, from the first to the last, stand for all. */
    private static final int LOOKED_AT = 400;

    /** As many lines a broken word is as bad as. */
    private static final int BROKEN = 10;

    private final List<ColumnLines> columns;
    private final int[] widths;

    private ColumnWidths(List<ColumnLines> columns, int room) {
        this.columns = columns;
        this.widths = columns.stream().mapToInt(column -> Math.max(column.least(), Math.min(column.widest(), room)))
                .toArray();
    }

    static int[] fitting(List<String> headings, List<List<String>> rows, int line, int gap) {
        if (line == TextTable.ENDLESS) {
            return columns(headings, rows).stream()
                    .mapToInt(column -> Math.min(column.widest(), WIDEST_WITHOUT_END))
                    .toArray();
        }
        var apart = Math.max(1, rows.size() / LOOKED_AT);
        var some = IntStream.iterate(0, i -> i < rows.size(), i -> i + apart).mapToObj(rows::get).toList();
        var room = Math.max(0, line - gap * (headings.size() - 1));
        var fitting = new ColumnWidths(columns(headings, some), room);
        fitting.cutTo(room);
        fitting.shift();
        return fitting.widths;
    }

    private static List<ColumnLines> columns(List<String> headings, List<List<String>> rows) {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new ColumnLines(headings.get(i), rows.stream().map(row -> row.get(i)).toList()))
                .toList();
    }

    /** Makes that column narrower by which there are the fewest lines, of several the widest, until all fit or none can be. */
    private void cutTo(int room) {
        while (IntStream.of(widths).sum() > room) {
            var best = -1;
            var fewest = Long.MAX_VALUE;
            for (var i = 0; i < widths.length; i++) {
                if (widths[i] > columns.get(i).least()) {
                    var lines = linesWith(i, -1);
                    if (lines < fewest || lines == fewest && widths[i] > widths[best]) {
                        best = i;
                        fewest = lines;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            widths[best]--;
        }
    }

    /** Gives of the room of one column to another as long as there are fewer lines by it. */
    private void shift() {
        for (var lines = lines(); isShifted(lines); lines = lines()) {}
    }

    private boolean isShifted(long lines) {
        for (var from = 0; from < widths.length; from++) {
            for (var more = 1; widths[from] - more >= columns.get(from).least(); more *= 2) {
                for (var to = 0; to < widths.length; to++) {
                    widths[from] -= more;
                    if (to != from && linesWith(to, more) < lines) {
                        widths[to] += more;
                        return true;
                    }
                    widths[from] += more;
                }
            }
        }
        return false;
    }

    private long linesWith(int column, int more) {
        widths[column] += more;
        try {
            return lines();
        } finally {
            widths[column] -= more;
        }
    }

    /** Of all rows; one of several lines is set apart by one more. */
    private long lines() {
        var heights = columns.getFirst().at(widths[0]).clone();
        var lines = BROKEN * columns.getFirst().broken(widths[0]);
        for (var i = 1; i < widths.length; i++) {
            var column = columns.get(i).at(widths[i]);
            for (var row = 0; row < heights.length; row++) {
                heights[row] = Math.max(heights[row], column[row]);
            }
            lines += BROKEN * columns.get(i).broken(widths[i]);
        }
        for (var height : heights) {
            lines += height == 1 ? 1 : height + 1;
        }
        return lines;
    }
}
