package org.kurultai.seeds.claim;

import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Span;

/**
 * One value that a report states, and where.
 *
 * @param field what it is about
 * @param value the value, as the field writes it: an ISO code, an ISO date or range, a name as the report spells it
 * @param span the words it rests on, in the report's text
 * @param zone what part of the page they stand in
 * @param rule the rule that read it
 * @param basis what a date rests on; {@link DateBasis#NONE} for all else
 * @param confidence how sure the reading is, from 0 (a guess) to 1
 */
public record Claim(
        Field field, String value, Span span, Zone zone, String rule, DateBasis basis, double confidence) {

    /**
     * @throws IllegalArgumentException if it rests on no words, or on words that state nothing
     */
    public Claim {
        if (span.isNone()) {
            throw new IllegalArgumentException(
                    "a claim rests on words of the report, so \"%s\" needs a span".formatted(value));
        }
        if (!zone.states()) {
            throw new IllegalArgumentException("nothing is claimed from a %s, so not \"%s\"".formatted(zone, value));
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("a claim has a value");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is between 0 and 1, not " + confidence);
        }
    }

    /** A claim that is no date. */
    public Claim(Field field, String value, Span span, Zone zone, String rule, double confidence) {
        this(field, value, span, zone, rule, DateBasis.NONE, confidence);
    }
}
