package org.kurultai.seeds.text;

import java.time.Year;
import org.kurultai.domain.time.PartialDate;

/**
 * A date, or a range of dates, as a sentence gives it.
 *
 * @param start its first day, as far as it is given
 * @param end its last day; equal to the first if it is one day
 * @param from its first token
 * @param to the token after its last
 */
public record DateMention(PartialDate start, PartialDate end, int from, int to) {

    /** Whether year, month and day are given. */
    public boolean isFull() {
        return start.isDay();
    }

    /** Whether a day is given, with or without its year. */
    public boolean hasDay() {
        return start.day() != 0;
    }

    /** Whether a year has such a day: most have no 29 February. */
    public boolean isOf(int year) {
        return Year.isLeap(year) || !isLeapDay(start) && !isLeapDay(end);
    }

    private static boolean isLeapDay(PartialDate date) {
        return date.month() == 2 && date.day() == 29;
    }

    /** The same date in a year that has such a day. */
    public DateMention in(int year) {
        var first = new PartialDate(year, start.month(), start.day(), start.qualifier());
        var after = end.month() < start.month() ? year + 1 : year;
        return new DateMention(first, new PartialDate(after, end.month(), end.day(), end.qualifier()), from, to);
    }
}
