package org.kurultai.export;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/** Dates as a reader expects them, with what is not known said in words. */
public final class Dates {

    private static final String NO_YEAR = " (year not stated)";

    private Dates() {}

    /** A date: 23 May 2025. */
    public static String of(PartialDate date) {
        if (date.isUnknown()) {
            return "date not stated";
        }
        return qualified(date, dayAndMonth(date) + (date.hasYear() ? year(date) : NO_YEAR));
    }

    /** A range of dates: 6-8 September 2025. */
    public static String of(DateRange range) {
        if (range.isUnknown()) {
            return "date not stated";
        }
        var start = range.start();
        var end = range.end();
        if (start.equals(end)) {
            return of(start);
        }
        if (range.open()) {
            return "from " + of(start);
        }
        if (start.isUnknown() || end.isUnknown()) {
            return start.isUnknown() ? "until " + of(end) : "from " + of(start);
        }
        return start.day() > 0 && start.year() == end.year() && start.month() == end.month()
                ? start.day() + "-" + of(end)
                : of(start) + " to " + of(end);
    }

    private static String dayAndMonth(PartialDate date) {
        var month = date.month() == 0 ? "" : Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return date.day() == 0 ? month : date.day() + " " + month;
    }

    private static String year(PartialDate date) {
        return (date.month() == 0 ? "" : " ") + date.year();
    }

    private static String qualified(PartialDate date, String text) {
        return switch (date.qualifier()) {
            case Qualifier.EXACT -> text;
            case Qualifier.APPROXIMATE -> "about " + text;
            case Qualifier.UNCERTAIN -> text + ", uncertain";
            case Qualifier.UNCERTAIN_AND_APPROXIMATE -> "about " + text + ", uncertain";
        };
    }
}
