package org.kurultai.seeds.resolve;

import org.kurultai.domain.meeting.SeriesId;

/**
 * The series that a report takes a meeting to be of.
 *
 * @param series which
 * @param basis by what it is told apart
 */
public record ToldSeries(SeriesId series, Basis basis) {

    /** By what a series is told apart from others. */
    public enum Basis {
        /** By the body of an organization that meets. */
        BODY,
        /** By being the organization's summit. */
        SUMMIT,
        /** By what it is called. */
        NAME,
        /** By who meets, where it is called nothing that tells it apart. */
        SIDES,
        /** By nothing but the report that tells of it. */
        REPORT,
        /** It is that of another meeting, of which the report tells too. */
        NEIGHBOUR,
        /** It is of none. */
        NONE
    }

    static final ToldSeries NONE = new ToldSeries(SeriesId.NONE, Basis.NONE);
}
