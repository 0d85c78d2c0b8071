package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.time.DateRange;

/**
 * A row and the first day on which it can have been. Long lists are put in order by these: to compare two rows means to look
 * at a dozen places all over memory, so each is looked at once, and again only beside others of the same day.
 */
record ByDate<T>(long day, T row) {

    private static final long NEVER = Long.MAX_VALUE;

    /** Rows by date, what has no year last. */
    static <T> List<T> inOrder(
            Stream<T> rows, Function<? super T, DateRange> when, Comparator<? super T> onTheSameDay) {
        var byDay = Comparator.<ByDate<T>>comparingLong(ByDate::day);
        return rows.map(row -> new ByDate<>(day(when.apply(row)), row))
                .sorted(byDay.thenComparing(ByDate::row, onTheSameDay))
                .map(ByDate::row)
                .toList();
    }

    private static long day(DateRange when) {
        return Mark.isDated(when) ? when.start().earliest().toEpochDay() : NEVER;
    }
}
