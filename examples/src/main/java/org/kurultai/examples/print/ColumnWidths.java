package org.kurultai.examples.print;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are: as wide as they need be where there is room. Where there is not, that column gives way
 * that gets the fewest more lines by it, so that a few long cells do not take the room of all others. Words, which may be
 * identifiers that somebody wants to copy, are broken only where that saves many lines.
 */
final class ColumnWidths {

    private static final int NARROW = 8;
    private static final int WIDEST_WITHOUT_END = 80;

    /** As many more lines a broken word is as bad as. */
    private static final int BROKEN = 10;

    private ColumnWidths() {}

    static int[] fitting(List<String> headings, List<List<String>> rows, int line, int gap) {
        var columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(headings.get(i), rows.stream().map(row -> row.get(i)).toList()))
                .toList();
        if (line == TextTable.ENDLESS) {
            return columns.stream().mapToInt(column -> Math.min(column.widest, WIDEST_WITHOUT_END)).toArray();
        }
        var room = Math.max(0, line - gap * (columns.size() - 1));
        var widths = columns.stream().mapToInt(column -> Math.max(column.least, Math.min(column.widest, room)))
                .toArray();
        cut(widths, room, columns);
        return widths;
    }

    /** Makes that column narrower which gets the fewest more lines by it, of several the widest, until all fit or none can be. */
    private static void cut(int[] widths, int room, List<Column> columns) {
        var costs = IntStream.range(0, widths.length).mapToLong(i -> columns.get(i).costOfLess(widths[i])).toArray();
        var cheapestThenWidest = Comparator.<Integer>comparingLong(i -> costs[i]).thenComparing(i -> -widths[i]);
        while (IntStream.of(widths).sum() > room) {
            var next = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > columns.get(i).least)
                    .boxed()
                    .min(cheapestThenWidest);
            if (next.isEmpty()) {
                return;
            }
            int i = next.get();
            widths[i]--;
            costs[i] = columns.get(i).costOfLess(widths[i]);
        }
    }

    /** How many cells of a column are how wide, and how many have a longest word of what width. */
    private static final class Column {

        private final int widest;
        private final int least;
        private final int[] cells;
        private final int[] words;

        Column(String heading, List<String> texts) {
            cells = counted(texts.stream().mapToInt(Wrapping::width));
            words = counted(texts.stream().mapToInt(Column::longestWord));
            widest = Math.max(Wrapping.width(heading), cells.length - 1);
            least = Math.max(longestWord(heading), Math.min(NARROW, widest));
        }

        private static int[] counted(IntStream widths) {
            var all = widths.toArray();
            var counts = new int[IntStream.of(all).max().orElse(0) + 1];
            IntStream.of(all).forEach(width -> counts[width]++);
            return counts;
        }

        private static int longestWord(String text) {
            return Arrays.stream(text.split(" ")).mapToInt(Wrapping::width).max().orElse(0);
        }

        long costOfLess(int width) {
            return cost(width - 1) - cost(width);
        }

        private long cost(int width) {
            return more(cells, width) + BROKEN * more(words, width);
        }

        /** How many lines are needed besides the first. */
        private static long more(int[] counts, int width) {
            var more = 0L;
            for (var i = width + 1; i < counts.length; i++) {
                more += (long) counts[i] * ((i - 1) / width);
            }
            return more;
        }
    }
}
