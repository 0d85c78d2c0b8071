package org.kurultai.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known. Written in EDTF: {@code 2025-05-23}, {@code 2025-05}, {@code 2025},
 * {@code XXXX-06-23} where the source gives no year, {@code XXXX} where nothing is known; with {@code ~} for about,
 * {@code ?} for dubious and {@code %} for both at the end.
 *
 * <p>A part that is not known is 0. Years run from 1 to 9999 of the proleptic Gregorian calendar.
 */
public record PartialDate(int year, int month, int day, Qualifier qualifier) {

    /** Nothing is known of the date. */
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0, Qualifier.EXACT);

    private static final Pattern EDTF = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");
    private static final int LEAP_YEAR = 2000;

    /**
     * @throws IllegalArgumentException if there is no such date
     */
    public PartialDate {
        if (year < 0 || year > 9999 || month < 0 || day < 0 || day > 0 && month == 0) {
            throw new IllegalArgumentException("there is no date %d-%d-%d".formatted(year, month, day));
        }
        if (year == 0 && month == 0 && qualifier != Qualifier.EXACT) {
            throw new IllegalArgumentException("a date of which nothing is known cannot be about or dubious");
        }
        try {
            LocalDate.of(year == 0 ? LEAP_YEAR : year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date: " + e.getMessage(), e);
        }
    }

    /** A day that is known in full. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Qualifier.EXACT);
    }

    /**
     * Reads a date as EDTF writes it.
     *
     * @throws IllegalArgumentException if the text is not in the subset of EDTF above, or there is no such date
     */
    public static PartialDate parse(String edtf) {
        var parts = EDTF.matcher(edtf);
        if (!parts.matches() || "0000".equals(parts.group(1))) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a date; write 2025-05-23, 2025-05, 2025, XXXX-05-23 or XXXX, with ~ if about"
                            .formatted(edtf));
        }
        var year = parts.group(1).equals("XXXX") ? 0 : Integer.parseInt(parts.group(1));
        return new PartialDate(year, number(parts.group(2)), number(parts.group(3)), qualifier(parts.group(4)));
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        var number = Integer.parseInt(digits);
        if (number == 0) {
            throw new IllegalArgumentException("a month or a day is never 00; leave it out if it is not known");
        }
        return number;
    }

    private static Qualifier qualifier(String sign) {
        for (var qualifier : Qualifier.values()) {
            if (qualifier.sign().equals(sign)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("\"" + sign + "\" is none of ~ ? %");
    }

    /** Whether nothing is known of the date. */
    public boolean isUnknown() {
        return year == 0 && month == 0;
    }

    /** Whether the year is known. */
    public boolean hasYear() {
        return year != 0;
    }

    /** Whether year, month and day are known. */
    public boolean isDay() {
        return year != 0 && day != 0;
    }

    /** The first day it can be; {@link LocalDate#MIN} where the year is not known. */
    public LocalDate earliest() {
        return year == 0 || qualifier.isUncertain() ? LocalDate.MIN : widened(first(), -1);
    }

    /** The last day it can be; {@link LocalDate#MAX} where the year is not known. */
    public LocalDate latest() {
        return year == 0 || qualifier.isUncertain() ? LocalDate.MAX : widened(last(), 1);
    }

    /** Whether this date lies before the other. */
    public Answer before(PartialDate other) {
        return latest().isBefore(other.earliest())
                ? Answer.YES
                : earliest().isBefore(other.latest()) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether this date lies after the other. */
    public Answer after(PartialDate other) {
        return other.before(this);
    }

    /** Whether both name the same day; certain only where both are days, or cannot be the same. */
    public Answer same(PartialDate other) {
        if (!compatible(other)) {
            return Answer.NO;
        }
        return isDay() && equals(other) && qualifier == Qualifier.EXACT ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether both may be the same date, one perhaps stated in more detail than the other. */
    public boolean compatible(PartialDate other) {
        if (qualifier != Qualifier.EXACT || other.qualifier != Qualifier.EXACT) {
            return before(other) != Answer.YES && after(other) != Answer.YES;
        }
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** This date, unless the other is compatible with it and states more. */
    public PartialDate refinedBy(PartialDate other) {
        return compatible(other) && other.precision() > precision() ? other : this;
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private int precision() {
        var known = (year == 0 ? 0 : 4) + (month == 0 ? 0 : 2) + (day == 0 ? 0 : 2);
        return 2 * known + (qualifier == Qualifier.EXACT ? 1 : 0);
    }

    private LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    private LocalDate last() {
        if (month == 0) {
            return Year.of(year).atMonth(12).atEndOfMonth();
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    private LocalDate widened(LocalDate bound, int units) {
        if (qualifier == Qualifier.EXACT) {
            return bound;
        }
        if (month == 0) {
            return bound.plusYears(units);
        }
        return day == 0 ? bound.plusMonths(units) : bound.plusDays(units);
    }

    /** The date as EDTF writes it. */
    @Override
    public String toString() {
        var text = new StringBuilder(year == 0 ? "XXXX" : "%04d".formatted(year));
        if (month != 0) {
            text.append("-%02d".formatted(month));
        }
        if (day != 0) {
            text.append("-%02d".formatted(day));
        }
        return text.append(qualifier.sign()).toString();
    }
}
