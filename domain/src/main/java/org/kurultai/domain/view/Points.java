package org.kurultai.domain.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What is nearest among dates that are in order, the earliest first; only those that may be are looked at. */
final class Points {

    /** Of dates that begin or end on the same day the one that says more. */
    private static final Comparator<PartialDate> LAST_BEGUN = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::toString);

    private static final Comparator<PartialDate> FIRST_OVER = Comparator.comparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);

    private Points() {}

    /** When the last of them began that was certainly over before the date. */
    static Optional<PartialDate> lastBegunBefore(PartialDate date, List<DateRange> points) {
        var last = Optional.<PartialDate>empty();
        for (int i = begunBefore(date.earliest(), points) - 1; i >= 0; i--) {
            var point = points.get(i);
            if (last.isPresent() && point.start().earliest().isBefore(last.get().earliest())) {
                return last;
            }
            if (point.start().hasYear() && point.endsBefore(date).isYes()) {
                last = Optional.of(last.filter(l -> LAST_BEGUN.compare(l, point.start()) > 0).orElse(point.start()));
            }
        }
        return last;
    }

    /** When the first of them was over that certainly began after the range. */
    static Optional<PartialDate> firstOverAfter(DateRange range, List<DateRange> points) {
        var first = Optional.<PartialDate>empty();
        for (int i = begunBefore(range.end().latest(), points); i < points.size(); i++) {
            var point = points.get(i);
            if (first.isPresent() && point.start().earliest().isAfter(first.get().latest())) {
                return first;
            }
            if (point.end().hasYear() && range.endsBefore(point.start()).isYes()) {
                first = Optional.of(first.filter(f -> FIRST_OVER.compare(f, point.end()) < 0).orElse(point.end()));
            }
        }
        return first;
    }

    /** How many of them may have begun before the day. */
    private static int begunBefore(LocalDate day, List<DateRange> points) {
        var low = 0;
        var high = points.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (points.get(middle).start().earliest().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
