package org.kurultai.seeds.report;

import java.time.LocalDate;
import org.kurultai.domain.record.Span;

/**
 * When a page was published, as it says.
 *
 * @param day the day
 * @param span where it says so
 */
public record PageDate(LocalDate day, Span span) {

    /** The page does not say. */
    public static final PageDate NONE = new PageDate(LocalDate.MIN, Span.NONE);

    /** Whether the page does not say. */
    public boolean isNone() {
        return span.isNone();
    }
}
