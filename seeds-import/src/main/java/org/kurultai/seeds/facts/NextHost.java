package org.kurultai.seeds.facts;

/**
 * Who hosts the next meeting.
 *
 * @param state the state; empty if none is told
 * @param city the city; empty if not told
 * @param year the year; 0 if not told
 */
public record NextHost(String state, String city, int year) {

    /** Nothing is told. */
    public static final NextHost NONE = new NextHost("", "", 0);

    /** Whether nothing is told. */
    public boolean isNone() {
        return state.isEmpty();
    }
}
