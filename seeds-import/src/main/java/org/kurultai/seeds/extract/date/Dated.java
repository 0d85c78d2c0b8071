package org.kurultai.seeds.extract.date;

import org.kurultai.domain.record.Span;
import org.kurultai.seeds.facts.When;

/** Days, the words they rest on, and the rule that read them. */
public record Dated(When when, Span span, String rule) {

    public static final Dated NONE = new Dated(When.UNKNOWN, Span.NONE, "");

    public boolean isNone() {
        return span.isNone();
    }
}
