package org.kurultai.domain.time;

/** How far a date can be relied on, the surest first (EDTF level 1 qualification). */
public enum Qualifier {
    /** As stated. */
    EXACT(""),
    /** About that time: {@code 2025~}. Taken to be off by up to one of its own smallest unit. */
    APPROXIMATE("~"),
    /** The source is dubious: {@code 2025?}. Never answers a comparison with yes or no. */
    UNCERTAIN("?"),
    /** About that time, and dubious: {@code 2025%}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign EDTF writes after the date; empty for an exact one. */
    public String sign() {
        return sign;
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }
}
