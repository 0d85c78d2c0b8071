package org.kurultai.seeds.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which lines of a page go on with the paragraph of the line before: those of a page that was wrapped at some width may begin with a capital. */
final class Wrapping {

    /** So many lines that begin small make a page a wrapped one. */
    private static final int FEWEST = 3;
    private static final int WIDEST = 120;
    /** How many characters a full line may be short of the width, where a mark such as a link was taken out. */
    private static final int SHORT = 6;
    /** A line of so many characters that ends in a comma goes on in the one that begins with a number: "on Friday,", "3 May, in". */
    private static final int LONG = 50;

    private final List<Line> lines;
    private final int width;

    Wrapping(List<Line> lines) {
        this.lines = lines;
        this.width = width();
    }

    /** The width at which the page was wrapped; 0 if it was not. */
    private int width() {
        var small = 0;
        var width = 0;
        for (var i = 1; i < lines.size(); i++) {
            if (isBelow(i) && lines.get(i).beginsSmall()) {
                small++;
                width = Math.max(width, lines.get(i - 1).text().length());
            }
        }
        return small >= FEWEST && width <= WIDEST ? width : 0;
    }

    /** Where the lines begin that go on. */
    BitSet continued() {
        var starts = new BitSet();
        IntStream.range(0, lines.size()).filter(this::goesOn).forEach(line -> starts.set(lines.get(line).start()));
        return starts;
    }

    boolean goesOn(int line) {
        return isBelow(line) && (lines.get(line).beginsSmall() || width > 0 && isFull(line) || isDate(line));
    }

    private boolean isDate(int line) {
        var before = lines.get(line - 1);
        return before.endsWith(',') && before.text().length() >= LONG
                && Character.isDigit(lines.get(line).text().charAt(0));
    }

    /** Whether the first word of a line would not have had room in the line before. */
    private boolean isFull(int line) {
        var first = lines.get(line).text().split("\\s", 2)[0];
        var before = lines.get(line - 1).text().length();
        return before <= WIDEST && before + 1 + first.length() > width - SHORT;
    }

    private boolean isBelow(int line) {
        return line > 0 && !lines.get(line).afterBlank();
    }
}
