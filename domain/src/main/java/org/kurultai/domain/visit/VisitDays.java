package org.kurultai.domain.visit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/**
 * Counts days where sources give them without a year, as they mostly do for visits. No visit lasts a year, so days of
 * no stated year are taken to be less than a year apart.
 */
final class VisitDays {

    private static final int LEAP_YEAR = 2000;
    private static final int COMMON_YEAR = 2001;
    private static final int MOST = 365;

    private VisitDays() {}

    /** When a visit takes place, as far as an event tells. */
    static Dating dating(VisitId visit, DateRange when, int days) {
        var told = days > MOST ? Bounds.ANY : years(when.start()).and(years(when.end()));
        return Dating.of(OccasionEvent.courseTag(VisitEvent.occasion(visit)), told);
    }

    /** When an engagement of a visit takes place, as far as an event tells. */
    static Dating dating(EngagementId engagement, PartialDate on, VisitId visit) {
        return Dating.of(
                OccasionEvent.courseTag(VisitEvent.occasion(engagement)),
                years(on),
                OccasionEvent.courseTag(VisitEvent.occasion(visit)));
    }

    /**
     * What follows from a date, with the day of the month of one that lacks a year, or with the number of days that another
     * source states, is not further from it than a year.
     */
    private static Bounds years(PartialDate date) {
        return Bounds.told(OccasionEvent.days(date)).equals(Bounds.NONE)
                ? Bounds.NONE
                : Bounds.told(Extent.told(date.earliest().minusYears(1), date.latest().plusYears(1)));
    }

    /** Whether a range, first and last day included, certainly does not last that many days. */
    static boolean certainlyNot(int days, DateRange range) {
        return days > 0 && (days < fewest(range) || days > most(range));
    }

    /** Whether a date certainly lies outside a range. */
    static boolean certainlyOutside(PartialDate date, DateRange range) {
        if (range.contains(date).isNo()) {
            return true;
        }
        if (!hasDay(date) || !hasDay(range.start()) || !hasDay(range.end()) || most(range) > MOST) {
            return false;
        }
        var start = monthDay(range.start());
        var end = monthDay(range.end());
        var day = monthDay(date);
        return start.isAfter(end)
                ? day.isBefore(start) && day.isAfter(end)
                : day.isBefore(start) || day.isAfter(end);
    }

    /** The least number of days that two dates span, both included. */
    static long spanned(PartialDate one, PartialDate other) {
        return Math.min(fewest(one, other), fewest(other, one));
    }

    private static long fewest(PartialDate start, PartialDate end) {
        if (start.hasYear() && end.hasYear()) {
            var apart = Math.max(
                    ChronoUnit.DAYS.between(end.latest(), start.earliest()),
                    ChronoUnit.DAYS.between(start.latest(), end.earliest()));
            return 1 + Math.max(0, apart);
        }
        return withoutYear(start, end)
                ? Math.min(length(start, end, LEAP_YEAR), length(start, end, COMMON_YEAR))
                : 1;
    }

    private static long fewest(DateRange range) {
        return range.open() ? 1 : fewest(range.start(), range.end());
    }

    private static long most(DateRange range) {
        var start = range.start();
        var end = range.end();
        if (range.open()) {
            return Long.MAX_VALUE;
        }
        return withoutYear(start, end)
                ? Math.max(length(start, end, LEAP_YEAR), length(start, end, COMMON_YEAR))
                : 1 + ChronoUnit.DAYS.between(start.earliest(), end.latest());
    }

    private static boolean withoutYear(PartialDate start, PartialDate end) {
        return !start.hasYear() && !end.hasYear() && hasDay(start) && hasDay(end);
    }

    private static boolean hasDay(PartialDate date) {
        return date.day() != 0 && date.qualifier() == Qualifier.EXACT;
    }

    private static MonthDay monthDay(PartialDate date) {
        return MonthDay.of(date.month(), date.day());
    }

    private static long length(PartialDate start, PartialDate end, int year) {
        LocalDate first = monthDay(start).atYear(year);
        LocalDate last = monthDay(end).atYear(year);
        return 1 + ChronoUnit.DAYS.between(first, last.isBefore(first) ? monthDay(end).atYear(year + 1) : last);
    }
}
