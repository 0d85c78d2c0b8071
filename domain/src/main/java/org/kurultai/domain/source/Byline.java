package org.kurultai.domain.source;

import org.kurultai.domain.time.PartialDate;

/**
 * What a text says of its own making. None of it is about what the text reports: the author took no part, and the dateline
 * is where and when the text was filed, not where and when anything happened.
 *
 * @param author who wrote it, with the author's function if stated; empty if not stated
 * @param attributedTo whom the text itself names as its source, such as a press service; empty if not stated
 * @param city the city of the dateline, by its usual English name; empty if there is none
 * @param date the date of the dateline
 */
public record Byline(String author, String attributedTo, String city, PartialDate date) {

    /** The text says nothing of its making. */
    public static final Byline UNSTATED = new Byline("", "", "", PartialDate.UNKNOWN);
}
