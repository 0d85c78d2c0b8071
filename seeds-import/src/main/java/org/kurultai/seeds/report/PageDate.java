package org.kurultai.seeds.report;

import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;

/**
 * When a page was published, as far as it says.
 *
 * @param date the day, the month or the year
 * @param span where it says so
 */
public record PageDate(PartialDate date, Span span) {

    /** The page does not say. */
    public static final PageDate NONE = new PageDate(PartialDate.UNKNOWN, Span.NONE);

    /** Whether the page does not say. */
    public boolean isNone() {
        return span.isNone();
    }
}
