package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.function.Function;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.time.DateRange;

/** The orders in which rows come: the same whatever was recorded first. */
final class Orders {

    /** By kind and identifier. */
    static final Comparator<Occasion> BY_NAME = Comparator.comparing(Occasion::toString);

    /** By place in the series, then by date; those whose ordinal is not known last. */
    static final Comparator<Course> BY_ORDINAL = Comparator.comparing((Course c) -> c.ordinal() == 0)
            .thenComparing(Course::ordinal)
            .thenComparing(Course::when, Mark.BY_DATE)
            .thenComparing(Course::meeting);

    private Orders() {}

    /** By date, what has no year last; on one day by occasion. */
    static <T> Comparator<T> byDate(Function<T, DateRange> when, Function<T, Occasion> occasion) {
        return Comparator.comparing((T row) -> !Mark.isDated(when.apply(row)))
                .thenComparing(when, Mark.BY_DATE)
                .thenComparing(occasion, BY_NAME);
    }
}
