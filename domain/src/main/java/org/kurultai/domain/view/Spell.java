package org.kurultai.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * What is stated about one tenure of a post by a person, apart from the person's other tenures of it. What the tenures of
 * a post ask of each other is worked out once: a few posts carry thousands of marks.
 */
final class Spell {

    private final PersonId person;
    private final boolean acting;
    private final List<Mark> starts;
    private final List<Mark> seen;
    private final List<Mark> ends;
    private final PartialDate start;
    private final PartialDate end;
    private final List<DateRange> points;
    private final List<DateRange> exclusivePoints;

    Spell(PersonId person, boolean acting, List<Mark> starts, List<Mark> seen, List<Mark> ends) {
        this.person = person;
        this.acting = acting;
        this.starts = List.copyOf(starts);
        this.seen = List.copyOf(seen);
        this.ends = List.copyOf(ends);
        this.start = date(starts);
        this.end = date(ends);
        this.points = points(seen.stream());
        this.exclusivePoints = acting ? List.of() : points(seen.stream().filter(Mark::inOwnRight));
    }

    PersonId person() {
        return person;
    }

    boolean acting() {
        return acting;
    }

    List<Mark> starts() {
        return starts;
    }

    List<Mark> seen() {
        return seen;
    }

    List<Mark> ends() {
        return ends;
    }

    /** The first day in office, if stated. */
    PartialDate start() {
        return start;
    }

    /** The last day in office, if stated. */
    PartialDate end() {
        return end;
    }

    EndReason reason() {
        return Stated.each(ends, Mark::reason, Mark::evidence, EndReason::name).stream()
                .map(Stated::value)
                .filter(reason -> reason != EndReason.UNSTATED)
                .findFirst()
                .orElse(EndReason.UNSTATED);
    }

    static PartialDate date(List<Mark> marks) {
        return Stated.each(marks, m -> m.when().start(), Mark::evidence, PartialDate::toString).stream()
                .map(Stated::value)
                .reduce(PartialDate::refinedBy)
                .orElse(PartialDate.UNKNOWN);
    }

    /** Every date on which the person is known to have been in office, the earliest first. */
    List<DateRange> points() {
        return points;
    }

    /** Those of them on which nobody else was in office, unless several can be. */
    List<DateRange> exclusivePoints() {
        return exclusivePoints;
    }

    private List<DateRange> points(Stream<Mark> marks) {
        return Stream.concat(Stream.of(DateRange.on(start), DateRange.on(end)), marks.map(Mark::when))
                .filter(Mark::isDated)
                .distinct()
                .sorted(Mark.BY_DATE)
                .toList();
    }

    Optional<DateRange> first() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getFirst());
    }

    Optional<DateRange> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** Whether start and end are both stated, so that the person was in office on every day between. */
    boolean isWhole() {
        return start().hasYear() && end().hasYear() && !end().before(start()).isYes();
    }

    /** Whether the person was certainly in office at some time between the first and the last known date and this one. */
    boolean surelySpans(DateRange point) {
        return first().filter(first -> first.endsBefore(point.start()).isYes()).isPresent()
                && last().filter(last -> point.endsBefore(last.start()).isYes()).isPresent();
    }

    /** What shows that the person was certainly in office on the date; empty if nothing does. */
    List<Mark> proof(PartialDate date) {
        var proof = Stream.of(starts, seen, ends)
                .flatMap(List::stream)
                .filter(mark -> mark.when().contains(date).isYes())
                .toList();
        return proof.isEmpty() && isWhole() && DateRange.between(start(), end()).contains(date).isYes()
                ? Stream.concat(starts.stream(), ends.stream()).toList()
                : proof;
    }

    List<Evidence> evidence() {
        return Stated.evidence(Stream.of(starts, seen, ends).flatMap(List::stream).map(Mark::evidence));
    }
}
