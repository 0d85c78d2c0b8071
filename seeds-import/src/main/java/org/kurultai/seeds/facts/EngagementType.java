package org.kurultai.seeds.facts;

import java.util.Locale;

/** What kind of encounter it was. */
public enum EngagementType {
    /** A meeting of a body, or of more than two sides. */
    MEETING,
    /** A meeting of heads of state or government. */
    SUMMIT,
    /** A stay in another state. */
    VISIT,
    /** A meeting of two sides. */
    BILATERAL_TALKS,
    /** Somebody was received by a head of state or government. */
    AUDIENCE,
    /** Wreaths, flowers, tributes. */
    CEREMONY,
    /** Signing, by others than those who met. */
    SIGNING,
    /** Consultations of two ministries. */
    CONSULTATION,
    /** A conversation by telephone. */
    PHONE_CALL;

    /** Its name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people met to confer, by whatever name it goes. */
    public boolean isConference() {
        return switch (this) {
            case MEETING, SUMMIT, BILATERAL_TALKS, SIGNING, CONSULTATION -> true;
            case VISIT, AUDIENCE, CEREMONY, PHONE_CALL -> false;
        };
    }

    /** The type of that name in lower case. */
    public static EngagementType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
