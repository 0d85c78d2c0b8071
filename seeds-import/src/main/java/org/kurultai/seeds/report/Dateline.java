package org.kurultai.seeds.report;

import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;

/**
 * Where and when a report was filed. One that runs into the report's first sentence tells where that sentence happened,
 * unless it says otherwise; one on a line of its own tells where the correspondent sat.
 *
 * @param city the city by its English name
 * @param state the state it lies in
 * @param date the date, mostly without its year; {@link PartialDate#UNKNOWN} if there is none
 * @param until the last of several days, where it tells of more than one; then the first is no day of filing
 * @param home the state whose agency filed it; empty if it is no agency of a state
 * @param runsIn whether the report's first sentence stands on the same line
 * @param span where it stands
 */
public record Dateline(String city, String state, PartialDate date, PartialDate until, String home, boolean runsIn,
        Span span) {

    /** There is none. */
    public static final Dateline NONE = new Dateline(
            "", "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, "", false, Span.NONE);

    /** Whether there is none. */
    public boolean isNone() {
        return span.isNone();
    }

    /** The same as one that tells where what stands beneath it happened. */
    Dateline runningIn() {
        return new Dateline(city, state, date, until, home, true, span);
    }

    /** The same one, telling several days. */
    Dateline during(PartialDate first, PartialDate last) {
        return new Dateline(city, state, first, last, home, runsIn, span);
    }
}
