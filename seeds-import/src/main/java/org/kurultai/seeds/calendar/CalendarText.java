package org.kurultai.seeds.calendar;

import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;

/** Where the lines of a calendar stand in its text. */
final class CalendarText {

    private final String text;
    private final int[] starts;

    CalendarText(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    /** How many lines there are. */
    int lines() {
        return starts.length;
    }

    /** From the first character of one line to the last of another, with all that goes on over further lines. */
    Span from(int first, int last) {
        var end = last;
        while (end < starts.length && isFolded(starts[end])) {
            end++;
        }
        var after = end < starts.length ? starts[end] : text.length();
        return new Span(starts[first - 1], text.substring(0, after).stripTrailing().length());
    }

    private boolean isFolded(int start) {
        return start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t');
    }
}
