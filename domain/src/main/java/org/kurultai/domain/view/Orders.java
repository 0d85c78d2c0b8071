package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.time.DateRange;

/** The orders in which rows come: the same whatever was recorded first. */
final class Orders {

    /** By kind and identifier. */
    static final Comparator<Occasion> BY_NAME = Orders::byName;

    /** By place in the series, then by date; those whose ordinal is not known last. */
    static final Comparator<Course> BY_ORDINAL = Comparator.comparing((Course c) -> c.ordinal() == 0)
            .thenComparing(Course::ordinal)
            .thenComparing(Course::when, Mark.BY_DATE)
            .thenComparing(Course::meeting);

    private Orders() {}

    /** As what they are written as would be ordered, which need not be written for it. */
    private static int byName(Occasion one, Occasion other) {
        return one.kind() == other.kind() || one.isNone() || other.isNone()
                ? one.id().compareTo(other.id())
                : one.kind().name().compareTo(other.kind().name());
    }

    /** Each once of what is in order, so that the same stand beside each other. */
    static <T> List<T> eachOnce(List<T> inOrder) {
        var once = new ArrayList<T>(inOrder.size());
        for (var each : inOrder) {
            if (once.isEmpty() || !once.getLast().equals(each)) {
                once.add(each);
            }
        }
        return once;
    }

    /** How many something is true of, where all of these come first; it is asked of a few only. */
    static <T> int leading(List<T> inOrder, Predicate<? super T> so) {
        var low = 0;
        var high = inOrder.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (so.test(inOrder.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of what begins on one day by how long it may last, then by occasion. */
    static <T> Comparator<T> onOneDay(Function<T, DateRange> when, Function<T, Occasion> occasion) {
        return Comparator.comparing(when, Mark.BY_DATE).thenComparing(occasion, BY_NAME);
    }
}
