package org.kurultai.seeds.facts;

import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.PartialDate;

/**
 * The days of an engagement.
 *
 * @param start the first, as far as it is known
 * @param end the last
 * @param basis what they rest on
 */
public record When(PartialDate start, PartialDate end, DateBasis basis) {

    /** Nothing is told. */
    public static final When UNKNOWN = new When(PartialDate.UNKNOWN, PartialDate.UNKNOWN, DateBasis.NONE);

    /** Whether nothing is told. */
    public boolean isUnknown() {
        return start.isUnknown();
    }

    /** Whether year, month and day are known. */
    public boolean isFull() {
        return start.isDay();
    }

    /** What is known where the days are not: {@code 05-23}, {@code 09-06/09-08}, {@code 2023-12}; empty otherwise. */
    public String partial() {
        if (isUnknown() || isFull()) {
            return "";
        }
        return start.equals(end) ? partial(start) : partial(start) + "/" + partial(end);
    }

    private static String partial(PartialDate date) {
        return date.toString().replace("XXXX-", "");
    }
}
