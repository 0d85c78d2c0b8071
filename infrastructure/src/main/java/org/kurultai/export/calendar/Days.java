package org.kurultai.export.calendar;

import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/** Dates as iCalendar can hold them: whole days, nothing less. */
final class Days {

    private Days() {}

    /** Whether the first day is known for sure. */
    static boolean isOnCalendar(DateRange when) {
        return isDay(when.start());
    }

    static boolean isDay(PartialDate date) {
        return date.isDay() && date.qualifier() == Qualifier.EXACT;
    }

    static ICalDate first(DateRange when) {
        return day(when.start().earliest());
    }

    /** The day after the last (RFC 5545: DTEND is exclusive). */
    static ICalDate afterLast(DateRange when) {
        return day((isDay(when.end()) ? when.end() : when.start()).latest().plusDays(1));
    }

    private static ICalDate day(LocalDate day) {
        var components = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0,
                false);
        return new ICalDate(components, false);
    }
}
