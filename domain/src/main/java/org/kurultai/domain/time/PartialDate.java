package org.kurultai.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
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

    /** By the first day it can be, what has no year first. */
    public static final Comparator<PartialDate> BY_EARLIEST = Comparator.comparingInt(PartialDate::firstDay);

    /** By the last day it can be, what has no year last. */
    public static final Comparator<PartialDate> BY_LATEST = Comparator.comparingInt(PartialDate::lastDay);

    private static final Pattern EDTF = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");
    private static final int LEAP_YEAR = 2000;
    private static final Comparator<PartialDate> SUREST_FIRST = Comparator
            .comparing((PartialDate date) -> date.qualifier())
            .thenComparing(date -> -date.precision())
            .thenComparing(PartialDate::toString);

    /**
     * @throws IllegalArgumentException if there is no such date
     */
    public PartialDate {
        if (year < 0 || year > 9999 || month < 0 || day < 0 || day > 0 && month == 0) {
            throw new IllegalArgumentException(
                    "there is no date of year %s, month %s, day %s".formatted(year, month, day));
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
        return year == 0 || qualifier.isUncertain() ? LocalDate.MIN : first(-margin());
    }

    /** The last day it can be; {@link LocalDate#MAX} where the year is not known. */
    public LocalDate latest() {
        return year == 0 || qualifier.isUncertain() ? LocalDate.MAX : last(margin());
    }

    /** Whether this date lies before the other. */
    public Answer before(PartialDate other) {
        return lastDay() < other.firstDay()
                ? Answer.YES
                : firstDay() < other.lastDay() ? Answer.UNKNOWN : Answer.NO;
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
        return isDay() && equals(other) && isExact() ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether both may be the same date, one perhaps stated in more detail than the other. */
    public boolean compatible(PartialDate other) {
        if (!isExact() || !other.isExact()) {
            return before(other) != Answer.YES && after(other) != Answer.YES;
        }
        return agree(year, other.year)
                && agree(month, other.month)
                && agree(day, other.day)
                && exists(known(year, other.year), known(month, other.month), known(day, other.day));
    }

    /**
     * What both dates state of one and the same day, or this date if they cannot be the same. Exact dates complement
     * each other, so 2025 and XXXX-06-23 make 2025-06-23; an exact date goes before any other; of two that are not
     * exact, the surer counts. The order in which compatible dates are put together makes no difference.
     */
    public PartialDate refinedBy(PartialDate other) {
        if (isUnknown() || other.isUnknown()) {
            return isUnknown() ? other : this;
        }
        if (isExact() && other.isExact()) {
            return compatible(other)
                    ? new PartialDate(
                            known(year, other.year), known(month, other.month), known(day, other.day), qualifier)
                    : this;
        }
        return isExact() || !other.isExact() && (!compatible(other) || SUREST_FIRST.compare(this, other) <= 0)
                ? this
                : other;
    }

    /** The first day it can be as a number, the greater the later it is: dates are compared more often than anything. */
    private int firstDay() {
        if (year == 0 || qualifier.isUncertain()) {
            return Integer.MIN_VALUE;
        }
        return isExact() ? number(year, Math.max(1, month), Math.max(1, day)) : number(earliest());
    }

    private int lastDay() {
        if (year == 0 || qualifier.isUncertain()) {
            return Integer.MAX_VALUE;
        }
        return isExact() && day > 0 ? number(year, month, day) : number(latest());
    }

    private static int number(LocalDate day) {
        return number(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }

    private boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static int known(int one, int other) {
        return one == 0 ? other : one;
    }

    private static boolean exists(int year, int month, int day) {
        return year == 0 || month == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private int precision() {
        return (year == 0 ? 0 : 2) + (month == 0 ? 0 : 1) + (day == 0 ? 0 : 1);
    }

    private LocalDate first(int offset) {
        if (month == 0) {
            return LocalDate.of(year + offset, 1, 1);
        }
        return day == 0
                ? YearMonth.of(year, month).plusMonths(offset).atDay(1)
                : LocalDate.of(year, month, day).plusDays(offset);
    }

    private LocalDate last(int offset) {
        if (month == 0) {
            return LocalDate.of(year + offset, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).plusMonths(offset).atEndOfMonth() : first(offset);
    }

    private int margin() {
        return isExact() ? 0 : 1;
    }

    private static String digits(int number, int length) {
        var text = Integer.toString(number);
        return "0".repeat(length - text.length()) + text;
    }

    /** The date as EDTF writes it. */
    @Override
    public String toString() {
        var text = new StringBuilder(year == 0 ? "XXXX" : digits(year, 4));
        if (month != 0) {
            text.append('-').append(digits(month, 2));
        }
        if (day != 0) {
            text.append('-').append(digits(day, 2));
        }
        return text.append(qualifier.sign()).toString();
    }
}
