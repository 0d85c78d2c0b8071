package org.kurultai.seeds.extract.date;

import java.time.LocalDate;
import org.kurultai.domain.time.PartialDate;

/** Days told without a year, as they follow each other. */
public final class Yearless {

    private static final int LONGEST_MONTH = 31;
    private static final int YEAR = 12 * LONGEST_MONTH;
    private static final int SOON = 60;

    private Yearless() {}

    /** The day so many days after another, be it of no known year: then counted as in a leap year. */
    public static PartialDate plusDays(PartialDate day, long number) {
        if (day.isDay()) {
            return PartialDate.of(day.earliest().plusDays(number));
        }
        var other = LocalDate.of(2000, day.month(), day.day()).plusDays(number);
        return new PartialDate(0, other.getMonthValue(), other.getDayOfMonth(), day.qualifier());
    }

    /** How many days later in the year, or in the next one, a day is than another. */
    static int after(PartialDate day, PartialDate other) {
        return Math.floorMod((other.month() - day.month()) * LONGEST_MONTH + other.day() - day.day(), YEAR);
    }

    /** "BAKU, January 31 - On February 1 he goes to Riga": whether of two days without a year the second follows soon. */
    public static boolean isSoonAfter(PartialDate day, PartialDate next) {
        return !day.hasYear() && !next.hasYear() && day.day() > 0 && next.day() > 0 && after(day, next) > 0
                && after(day, next) < SOON;
    }
}
