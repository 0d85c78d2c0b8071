package org.kurultai.domain.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.time.PartialDate;

/** Marks to be found by a date that they certainly contain: of thousands only those that may are looked at. */
final class MarksByDate {

    private static final Comparator<Mark> BY_START = Comparator.comparing(MarksByDate::start);

    private final List<Mark> ending;
    private final List<Mark> endless;

    /** The last day of each of those that end and of all before it. */
    private final List<LocalDate> over;

    MarksByDate(List<Mark> marks) {
        ending = marks.stream().filter(MarksByDate::ends).sorted(BY_START).toList();
        endless = marks.stream().filter(Predicate.not(MarksByDate::ends)).toList();
        over = new ArrayList<>(ending.size());
        var last = LocalDate.MIN;
        for (var mark : ending) {
            last = last.isAfter(end(mark)) ? last : end(mark);
            over.add(last);
        }
    }

    Stream<Mark> containing(PartialDate date) {
        var first = begunBy(date.latest());
        while (first > 0 && !over.get(first - 1).isBefore(date.earliest())) {
            first--;
        }
        return Stream.concat(ending.subList(first, begunBy(date.latest())).stream(), endless.stream())
                .filter(mark -> mark.when().contains(date).isYes());
    }

    /** How many of those that end may have begun by the day. */
    private int begunBy(LocalDate day) {
        var low = 0;
        var high = ending.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start(ending.get(middle)).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean ends(Mark mark) {
        return !end(mark).equals(LocalDate.MAX);
    }

    private static LocalDate start(Mark mark) {
        return mark.when().start().earliest();
    }

    private static LocalDate end(Mark mark) {
        return mark.when().end().latest();
    }
}
