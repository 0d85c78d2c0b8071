package org.kurultai.domain.time;

/** What can be said of something that is known in part: Kleene's strong three-valued logic. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** Yes or no, as the condition holds or not. */
    public static Answer of(boolean condition) {
        return condition ? YES : NO;
    }

    /** Whether it is certain. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether the opposite is certain. */
    public boolean isNo() {
        return this == NO;
    }

    /** Yes if both are yes, no if either is no. */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes if either is yes, no if both are no. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is unknown stays unknown. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
