package org.kurultai.domain.record;

/** What the date in a statement rests on. */
public enum DateBasis {
    /** The text states the date in full. */
    STATED,
    /** The text gives a part, the date of the page completes it. */
    PAGE_DATE,
    /** The text gives a part, the dateline completes it. */
    DATELINE,
    /** The text tells it relative to something else, such as "before the meeting". */
    RELATIVE,
    /** The statement has no date, or nothing is said of where it comes from. */
    NONE
}
