package org.kurultai.seeds.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;

/**
 * When a page was published, as far as it says.
 *
 * @param date the day, the month or the year
 * @param about a day about which it was published: from it the year of a day is told that has none
 * @param span where it says so
 */
public record PageDate(PartialDate date, LocalDate about, Span span) {

    /** The page does not say. */
    public static final PageDate NONE = new PageDate(PartialDate.UNKNOWN, LocalDate.MIN, Span.NONE);

    /** A page that tells but its month or its year was published about the middle of it. */
    static PageDate of(PartialDate date, Span span) {
        return new PageDate(date, middle(date.earliest(), date.latest()), span);
    }

    /** The day halfway from a day to another. */
    static LocalDate middle(LocalDate first, LocalDate last) {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    /** Whether the page does not say. */
    public boolean isNone() {
        return span.isNone();
    }
}
