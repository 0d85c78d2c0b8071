package org.kurultai.seeds.facts;

import java.util.List;

/**
 * What a report calls a meeting, its number left out.
 *
 * @param words such as "Danube Commission"; empty if it is called nothing
 * @param isTelling whether a name in them tells its series apart from others: "third meeting", "joint commission" and "meeting
 *     of the ministers of two states" do not
 * @param states the states that they name
 */
public record Called(String words, boolean isTelling, List<String> states) {

    /** It is called nothing. */
    public static final Called NOTHING = new Called("", false, List.of());

    public Called {
        states = List.copyOf(states);
    }

    /** Whether no more than a word for a meeting, so that it is known from the report which is meant. */
    public boolean isBare() {
        return !isTelling && states.isEmpty() && !words.strip().contains(" ");
    }
}
