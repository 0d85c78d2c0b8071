package org.kurultai.seeds.extract;

import org.kurultai.domain.record.Span;
import org.kurultai.seeds.facts.When;

/** Days, the words they rest on, and the rule that read them. */
record Dated(When when, Span span, String rule) {

    static final Dated NONE = new Dated(When.UNKNOWN, Span.NONE, "");

    boolean isNone() {
        return span.isNone();
    }
}
