package org.kurultai.examples.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are: as wide as they need be, or the widest cut until all fit into a line; within words, which
 * may be identifiers that somebody wants to copy, only where nothing else is left to cut.
 */
final class ColumnWidths {

    private static final int NARROW = 8;

    private ColumnWidths() {}

    static int[] fitting(List<String> headings, List<List<String>> rows, int line, int gap) {
        var widths = IntStream.range(0, headings.size())
                .map(i -> Math.max(
                        Wrapping.width(headings.get(i)),
                        rows.stream().mapToInt(row -> Wrapping.width(row.get(i))).max().orElse(0)))
                .toArray();
        var room = line - gap * (widths.length - 1);
        var headed = IntStream.range(0, widths.length)
                .map(i -> Math.max(NARROW, Wrapping.width(headings.get(i)))).toArray();
        var worded = IntStream.range(0, widths.length)
                .map(i -> Math.max(headed[i], rows.stream().mapToInt(row -> longestWord(row.get(i))).max().orElse(0)))
                .toArray();
        cut(widths, room, worded);
        cut(widths, room, headed);
        return widths;
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ")).mapToInt(Wrapping::width).max().orElse(0);
    }

    /** Cuts the widest of those that are wider than they must be, until all fit or there is none. */
    private static void cut(int[] widths, int room, int[] least) {
        while (IntStream.of(widths).sum() > room) {
            var widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > least[i])
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one);
            if (widest.isEmpty()) {
                return;
            }
            widths[widest.getAsInt()]--;
        }
    }
}
