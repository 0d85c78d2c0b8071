package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * One statement about a person's tenure of a post.
 *
 * @param acting whether in an acting capacity, as far as the statement tells
 * @param inOwnRight whether in nobody's place, so that nobody else was the full holder at the time
 * @param occasion on which the person was seen in the post; none if it is merely stated
 */
record Mark(Kind kind, DateRange when, Answer acting, boolean inOwnRight, EndReason reason, Occasion occasion,
        Evidence evidence) {

    enum Kind {
        START,
        SEEN,
        END
    }

    /** By date as far as it is known; the rest only so that the order is always the same. */
    static final Comparator<DateRange> BY_DATE = Mark::byDate;

    private static int byDate(DateRange one, DateRange other) {
        var begun = PartialDate.BY_EARLIEST.compare(one.start(), other.start());
        var over = begun == 0 ? PartialDate.BY_LATEST.compare(one.end(), other.end()) : begun;
        return over != 0 || one.equals(other) ? over : one.toString().compareTo(other.toString());
    }

    static Mark start(PartialDate from, boolean acting, Evidence evidence) {
        return new Mark(Kind.START, DateRange.on(from), Answer.of(acting), !acting, EndReason.UNSTATED, Occasion.NONE,
                evidence);
    }

    static Mark end(PartialDate on, EndReason reason, Evidence evidence) {
        return new Mark(Kind.END, DateRange.on(on), Answer.UNKNOWN, true, reason, Occasion.NONE, evidence);
    }

    static Mark seen(DateRange when, Answer acting, Occasion occasion, Evidence evidence) {
        return new Mark(Kind.SEEN, when, acting, !acting.isYes(), EndReason.UNSTATED, occasion, evidence);
    }

    static Mark seenAsDeputy(DateRange when, Occasion occasion, Evidence evidence) {
        return new Mark(Kind.SEEN, when, Answer.UNKNOWN, false, EndReason.UNSTATED, occasion, evidence);
    }

    /** Whether it can be put before or after anything. */
    boolean isDated() {
        return isDated(when);
    }

    static boolean isDated(DateRange when) {
        return when.start().hasYear() || when.end().hasYear();
    }

    static List<Evidence> evidence(List<Mark> marks) {
        return Stated.evidence(marks.stream().map(Mark::evidence));
    }
}
