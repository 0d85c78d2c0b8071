package org.kurultai.seeds.claim;

/** What part a stretch of a report plays on its page. */
public enum Zone {
    /** What the report is called. */
    HEADLINE,
    /** When the page was published, as the page says. */
    PAGE_DATE,
    /** Where and when the report was filed: that need not be where and when anything happened. */
    DATELINE,
    /** Who wrote it. */
    BYLINE,
    /** The report itself. */
    BODY,
    /** What the page shows on every report: menus, other headlines, notices. */
    BOILERPLATE;

    /** Whether a fact may rest on it. A by-line names no participant, a sidebar reports nothing. */
    public boolean states() {
        return this != BYLINE && this != BOILERPLATE;
    }
}
