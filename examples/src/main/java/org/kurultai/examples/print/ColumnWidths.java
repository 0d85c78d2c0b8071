package org.kurultai.examples.print;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are: as wide as they need be, or the widest cut until all fit into a line. */
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
        while (IntStream.of(widths).sum() > room) {
            var widest = widest(widths);
            var least = Math.max(NARROW, Wrapping.width(headings.get(widest)));
            if (widths[widest] <= least) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length).reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElseThrow();
    }
}
