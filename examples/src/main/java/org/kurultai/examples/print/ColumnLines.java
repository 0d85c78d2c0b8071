package org.kurultai.examples.print;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many lines the cells of a column take at each width, and how many words are broken then. */
final class ColumnLines {

    private static final int NARROW = 8;

    private final List<int[]> words;
    private final Map<Integer, int[]> known = new HashMap<>();
    private final int widest;
    private final int least;

    ColumnLines(String heading, List<String> cells) {
        this.words = cells.stream().map(ColumnLines::words).toList();
        this.widest = Math.max(Wrapping.width(heading), cells.stream().mapToInt(Wrapping::width).max().orElse(0));
        this.least = Math.max(Arrays.stream(words(heading)).max().orElse(0), Math.min(NARROW, widest));
    }

    private static int[] words(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Wrapping::width).toArray();
    }

    /** The width at which no cell takes more than one line. */
    int widest() {
        return widest;
    }

    /** The width below which the column cannot be. */
    int least() {
        return least;
    }

    /** How many lines each cell takes. */
    int[] at(int width) {
        return known.computeIfAbsent(width, w -> words.stream().mapToInt(cell -> lines(cell, w)).toArray());
    }

    /** As {@link Wrapping} breaks it. */
    private static int lines(int[] words, int width) {
        var lines = 1;
        var used = 0;
        for (var word : words) {
            if (used > 0 && used + 1 + word > width) {
                lines++;
                used = 0;
            }
            var pieces = Math.max(0, word - 1) / width;
            lines += pieces;
            used += (used > 0 ? 1 : 0) + word - pieces * width;
        }
        return lines;
    }

    /** How many words are broken. */
    long broken(int width) {
        return words.stream().mapToLong(cell -> Arrays.stream(cell).filter(word -> word > width).count()).sum();
    }
}
