package org.kurultai.domain.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.time.PartialDate;

/**
 * When one person entered and left one post, as far as the record tells. What several sources state of one appointment
 * or one end is put together.
 *
 * @param commissions when the person was commissioned to the post; a commission with no start after it may have been
 *     taken up at any time
 */
record Career(PersonId person, List<Start> starts, List<End> ends, List<PartialDate> commissions) {

    /** An appointment; no facts if it is only being said. */
    record Start(PartialDate from, boolean full, List<FactRef> facts) {}

    /** An end; no facts if it is only being said. */
    record End(PartialDate on, List<FactRef> facts) {}

    /** A time in which the person held the post in full and without interruption, for certain. */
    record Span(PersonId person, PartialDate from, PartialDate to, List<FactRef> facts) {

        /** From the last day on which it may have begun to the first on which it may have ended. */
        Extent days() {
            return Extent.throughout(from.latest(), to.earliest());
        }

        /** The days of the handover belong to both holders. */
        boolean surelyContains(PartialDate date) {
            return from.before(date).isYes() && date.before(to).isYes();
        }

        boolean surelyOverlaps(Span other) {
            return from.before(to).isYes()
                    && other.from.before(other.to).isYes()
                    && from.before(other.to).isYes()
                    && other.from.before(to).isYes();
        }

        boolean sameTime(Span other) {
            return from.equals(other.from) && to.equals(other.to);
        }
    }

    static Career of(PersonId person) {
        return new Career(person, List.of(), List.of(), List.of());
    }

    /** This career with one more appointment, or with what more is stated of one. */
    Career starting(PartialDate from, boolean full, List<FactRef> facts) {
        return new Career(
                person,
                with(
                        starts,
                        s -> s.full == full && s.from.compatible(from),
                        s -> new Start(s.from.refinedBy(from), full, both(s.facts, facts)),
                        new Start(from, full, facts)),
                ends,
                commissions);
    }

    /** This career with one more end, or with what more is stated of one. */
    Career ending(PartialDate on, List<FactRef> facts) {
        return new Career(
                person,
                starts,
                with(
                        ends,
                        e -> e.on.compatible(on),
                        e -> new End(e.on.refinedBy(on), both(e.facts, facts)),
                        new End(on, facts)),
                commissions);
    }

    /** This career with one more commission. */
    Career commissioned(PartialDate issued) {
        return new Career(person, starts, ends, Stream.concat(commissions.stream(), Stream.of(issued)).toList());
    }

    private static <T> List<T> with(
            List<T> known, Predicate<T> same, UnaryOperator<T> refined, T other) {
        var all = new ArrayList<>(known);
        for (var i = 0; i < all.size(); i++) {
            if (same.test(all.get(i))) {
                all.set(i, refined.apply(all.get(i)));
                return List.copyOf(all);
            }
        }
        all.add(other);
        return List.copyOf(all);
    }

    /** What is only being said stands for itself, though it restates what is recorded. */
    private static List<FactRef> both(List<FactRef> recorded, List<FactRef> more) {
        if (more.isEmpty()) {
            return List.of();
        }
        var all = new LinkedHashSet<>(recorded);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The end because of which the person was certainly not in the post on the date: no appointment can lie between. */
    Optional<End> endedBefore(PartialDate date) {
        return ends.isEmpty() ? Optional.empty() : ends.stream()
                .filter(end -> end.on.before(date).isYes())
                .filter(end -> starts.stream()
                        .allMatch(s -> s.from.after(date).isYes() || s.from.before(end.on).isYes()))
                .filter(end -> commissions.stream().noneMatch(c -> mayBeTakenUp(c, end.on, date)))
                .findFirst();
    }

    /** Whether a commission may have led into office between an end and a date, as no start is known that it led to. */
    private boolean mayBeTakenUp(PartialDate commission, PartialDate end, PartialDate date) {
        return !commission.after(date).isYes()
                && starts.stream().noneMatch(s -> !s.from.before(commission).isYes() && !s.from.after(end).isYes());
    }

    /** From each full appointment to the first end after it, unless another appointment can lie between. */
    List<Span> spans() {
        return ends.isEmpty() ? List.of() : starts.stream().filter(Start::full).flatMap(this::span).toList();
    }

    private Stream<Span> span(Start start) {
        return ends.stream()
                .filter(end -> !end.on.after(start.from).isNo())
                .min(Comparator.comparing(end -> end.on.earliest()))
                .filter(end -> starts.stream()
                        .allMatch(s -> s.equals(start)
                                || s.from.after(start.from).isNo()
                                || s.from.after(end.on).isYes()))
                .map(end -> new Span(person, start.from, end.on, union(start.facts, end.facts)))
                .stream();
    }

    private static List<FactRef> union(List<FactRef> some, List<FactRef> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
