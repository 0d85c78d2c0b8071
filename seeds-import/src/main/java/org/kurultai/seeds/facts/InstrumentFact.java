package org.kurultai.seeds.facts;

import org.kurultai.domain.record.Span;

/**
 * A document that was concluded, or is to be.
 *
 * @param kind mou, communique, declaration, protocol, action_plan, agreement or other
 * @param title its title, or what the report says it is about; empty if neither is told
 * @param count how many, where only their number is told; 0 otherwise
 * @param status signed, adopted, issued, approved, or expected
 * @param span where it stands
 */
public record InstrumentFact(String kind, String title, int count, String status, Span span) {

    /** What is not yet concluded. */
    public static final String EXPECTED = "expected";
}
