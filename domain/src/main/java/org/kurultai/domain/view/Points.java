package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Tenure.Bound;

/**
 * Dates on which somebody was in a post, the earliest first. What is nearest to a date is found from there: only those that
 * may be are looked at.
 */
final class Points {

    /** Of dates that begin on the same day the one that says more. */
    private static final Comparator<Bound> LAST_BEGUN = Comparator.comparing(Bound::on, PartialDate.BY_EARLIEST)
            .thenComparing(bound -> bound.on().toString())
            .thenComparing(Bound::by);

    private static final Comparator<Bound> FIRST_OVER = Comparator.comparing(Bound::on, PartialDate.BY_LATEST)
            .thenComparing(bound -> bound.on().toString())
            .thenComparing(Bound::by);

    private static final Comparator<Point> BY_DATE = Comparator.comparing(Point::when, Mark.BY_DATE);

    private final List<Point> inOrder;

    /**
     * A date of a tenure.
     *
     * @param exclusive whether nobody else was in office, unless several can be
     */
    record Point(Spell of, DateRange when, boolean exclusive) {}

    private Points(List<Point> inOrder) {
        this.inOrder = inOrder;
    }

    /** All dates of some tenures. */
    static Points of(Collection<Spell> spells) {
        var all = new ArrayList<Point>();
        for (var spell : spells) {
            var exclusive = spell.exclusivePoints().iterator();
            var next = exclusive.hasNext() ? exclusive.next() : DateRange.UNKNOWN;
            for (var when : spell.points()) {
                all.add(new Point(spell, when, when.equals(next)));
                if (when.equals(next) && exclusive.hasNext()) {
                    next = exclusive.next();
                }
            }
        }
        return new Points(ByDate.inOrder(all.stream(), Point::when, BY_DATE));
    }

    /** When the last of those that count began that was certainly over before the date; open if none was. */
    Bound lastBegunBefore(PartialDate date, Predicate<Point> counts) {
        var last = Bound.OPEN;
        for (int i = begunBefore(date) - 1; i >= 0; i--) {
            var point = inOrder.get(i);
            if (last != Bound.OPEN && PartialDate.BY_EARLIEST.compare(point.when().start(), last.on()) < 0) {
                return last;
            }
            if (point.when().start().hasYear() && point.when().endsBefore(date).isYes() && counts.test(point)) {
                var bound = new Bound(point.when().start(), point.of().person());
                last = last == Bound.OPEN || LAST_BEGUN.compare(last, bound) < 0 ? bound : last;
            }
        }
        return last;
    }

    /** When the first of those that count was over that certainly began after the range; open if none did. */
    Bound firstOverAfter(DateRange range, Predicate<Point> counts) {
        var first = Bound.OPEN;
        for (int i = notBegunAfter(range.end()); i < inOrder.size(); i++) {
            var point = inOrder.get(i);
            if (first != Bound.OPEN && first.on().before(point.when().start()).isYes()) {
                return first;
            }
            if (point.when().end().hasYear() && range.endsBefore(point.when().start()).isYes() && counts.test(point)) {
                var bound = new Bound(point.when().end(), point.of().person());
                first = first == Bound.OPEN || FIRST_OVER.compare(first, bound) > 0 ? bound : first;
            }
        }
        return first;
    }

    /** Whether any of those that count came certainly after the one date and before the other. */
    boolean isAnyBetween(DateRange before, DateRange after, Predicate<Point> counts) {
        for (int i = notBegunAfter(before.end()); i < inOrder.size(); i++) {
            var point = inOrder.get(i);
            if (after.start().before(point.when().start()).isYes()) {
                return false;
            }
            if (counts.test(point)
                    && before.endsBefore(point.when().start()).isYes()
                    && point.when().endsBefore(after.start()).isYes()) {
                return true;
            }
        }
        return false;
    }

    /** How many of them may have begun before the date did. */
    private int begunBefore(PartialDate date) {
        return Orders.leading(inOrder, p -> PartialDate.BY_EARLIEST.compare(p.when().start(), date) < 0);
    }

    /** How many of them did not certainly begin after the date. */
    private int notBegunAfter(PartialDate date) {
        return Orders.leading(inOrder, p -> !date.before(p.when().start()).isYes());
    }
}
