package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a page into lines. */
final class Lines {

    /** What a collector of pages puts before one of the first lines: the date, or the month, under which it found the page. */
    private static final Pattern COLLECTED = Pattern
            .compile("\\s*date (\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)(?:T\\S*)?(?=\\s|$)");

    /** So many lines, such as a headline, may stand before it. */
    private static final int BEFORE_DATE = 5;

    private Lines() {}

    /** The lines that are not blank. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var start = 0;
        var blank = false;
        while (start <= text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var first = start;
            var collected = COLLECTED.matcher(text).region(start, end);
            if (lines.size() < BEFORE_DATE && collected.lookingAt()) {
                lines.add(line(text, collected.start(1) - "date ".length(), collected.end(), blank));
                first = collected.end();
                blank = false;
            }
            while (first < end && isBlank(text.charAt(first))) {
                first++;
            }
            var last = end;
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (last > first) {
                lines.add(line(text, first, last, blank));
                blank = false;
            } else {
                blank = true;
            }
            start = end + 1;
        }
        return lines;
    }

    private static Line line(String text, int start, int end, boolean afterBlank) {
        return new Line(start, end, afterBlank, text.substring(start, end));
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\ufeff' || sign == '\u200b';
    }
}
