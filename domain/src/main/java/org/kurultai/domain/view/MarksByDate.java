package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.time.PartialDate;

/** Marks to be found by a date that they certainly contain: of thousands only those that may are looked at. */
final class MarksByDate {

    private final List<Mark> ending;
    private final List<Mark> endless;

    /** The last day of each of those that end and of all before it. */
    private final List<PartialDate> over;

    MarksByDate(List<Mark> marks) {
        ending = marks.stream()
                .filter(MarksByDate::ends)
                .sorted(Comparator.comparing(mark -> mark.when().start(), PartialDate.BY_EARLIEST))
                .toList();
        endless = marks.stream().filter(Predicate.not(MarksByDate::ends)).toList();
        over = new ArrayList<>(ending.size());
        for (var mark : ending) {
            var end = mark.when().end();
            over.add(over.isEmpty() ? end : BinaryOperator.maxBy(PartialDate.BY_LATEST).apply(over.getLast(), end));
        }
    }

    Stream<Mark> containing(PartialDate date) {
        var begun = Orders.leading(ending, mark -> !date.before(mark.when().start()).isYes());
        var first = begun;
        while (first > 0 && !over.get(first - 1).before(date).isYes()) {
            first--;
        }
        return Stream.concat(ending.subList(first, begun).stream(), endless.stream())
                .filter(mark -> mark.when().contains(date).isYes());
    }

    private static boolean ends(Mark mark) {
        return PartialDate.BY_LATEST.compare(mark.when().end(), PartialDate.UNKNOWN) < 0;
    }
}
