package org.kurultai.seeds.extract.place;

import org.kurultai.domain.record.Span;
import org.kurultai.seeds.language.StateCodes;

/**
 * Where something happened.
 *
 * @param city the city by its English name; empty if only the state is told
 * @param state the state; empty if it is not known
 * @param span the words it rests on
 * @param rule the rule that read them
 */
public record Located(String city, String state, Span span, String rule) {

    public static final Located NONE = new Located("", "", Span.NONE, "");
    static final String PROVINCE = "in a province";

    public boolean isNone() {
        return span.isNone();
    }

    /** Whether the words say who hosted, and not only where it was. */
    public boolean isHost() {
        return rule.startsWith("host");
    }

    /** Whether it was outside of the city by whose name the words call it. */
    public boolean isProvince() {
        return rule.equals(PROVINCE);
    }

    /** Whether its city is called by the name of its state: of a visit to Luxembourg nobody knows that it was one to the city. */
    public boolean isCalledAsState() {
        return hasCity() && city.equals(StateCodes.name(state)) && !city.endsWith(" City");
    }

    /** Its state alone. */
    public Located withoutCity() {
        return new Located("", state, span, rule);
    }

    public boolean hasCity() {
        return !city.isEmpty();
    }
}
