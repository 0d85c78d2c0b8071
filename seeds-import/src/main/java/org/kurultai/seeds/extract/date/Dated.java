package org.kurultai.seeds.extract.date;

import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.facts.When;

/** Days, the words they rest on, and the rule that read them. */
public record Dated(When when, Span span, String rule) {

    public static final Dated NONE = new Dated(When.UNKNOWN, Span.NONE, "");

    public boolean isNone() {
        return span.isNone();
    }

    /** A month told from the day of the report. */
    static Dated month(Span span, int year, int month, String rule) {
        var date = new PartialDate(year, month, 0, Qualifier.EXACT);
        return new Dated(new When(date, date, DateBasis.PAGE_DATE), span, rule);
    }
}
