package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Tenure.Attestation;

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
    private volatile @Nullable Told told;
    private volatile @Nullable MarksByDate byDate;

    Spell(PersonId person, boolean acting, List<Mark> starts, List<Mark> seen, List<Mark> ends) {
        this.person = person;
        this.acting = acting;
        this.starts = List.copyOf(starts);
        this.seen = List.copyOf(seen);
        this.ends = List.copyOf(ends);
        this.start = date(starts);
        this.end = date(ends);
        this.points = points(mark -> true);
        this.exclusivePoints = acting ? List.of() : points(Mark::inOwnRight);
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

    private List<DateRange> points(Predicate<Mark> so) {
        var dates = new ArrayList<DateRange>(seen.size() + 2);
        dates.add(DateRange.on(start));
        dates.add(DateRange.on(end));
        for (var mark : seen) {
            if (so.test(mark)) {
                dates.add(mark.when());
            }
        }
        dates.removeIf(date -> !Mark.isDated(date));
        dates.sort(Mark.BY_DATE);
        return List.copyOf(Orders.eachOnce(dates));
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
        var proof = byDate().containing(date).toList();
        return proof.isEmpty() && isWhole() && DateRange.between(start(), end()).contains(date).isYes()
                ? Stream.concat(starts.stream(), ends.stream()).toList()
                : proof;
    }

    /** Whether the person was in office on a date on which that is not out of the question. */
    Certainty certainty(PartialDate date) {
        if (!date.isUnknown() && !proof(date).isEmpty()) {
            return Certainty.CERTAIN;
        }
        return first().isPresent() && date.hasYear() ? Certainty.POSSIBLE : Certainty.UNKNOWN;
    }

    /** When the person was seen in office, the earliest first. */
    List<Attestation> attested() {
        return told().attested();
    }

    /** The same for what nobody dates. */
    List<Attestation> attestedUndated() {
        return told().undated();
    }

    List<Evidence> evidence() {
        return told().evidence();
    }

    private MarksByDate byDate() {
        var known = byDate;
        if (known == null) {
            known = new MarksByDate(Stream.of(starts, seen, ends).flatMap(List::stream).toList());
            byDate = known;
        }
        return known;
    }

    private Told told() {
        var known = told;
        if (known == null) {
            known = Told.of(this);
            told = known;
        }
        return known;
    }

    /** What a row has of it, which is the same whoever else was in office. */
    private record Told(List<Attestation> attested, List<Attestation> undated, List<Evidence> evidence) {

        static Told of(Spell spell) {
            var byDate = new TreeMap<Attestation, List<Evidence>>(Comparator
                    .comparing(Attestation::when, Mark.BY_DATE)
                    .thenComparing(Attestation::occasion, Orders.BY_NAME));
            for (var mark : spell.seen) {
                byDate.computeIfAbsent(new Attestation(mark.when(), mark.occasion(), List.of()), a -> new ArrayList<>())
                        .add(mark.evidence());
            }
            var attested = byDate.entrySet().stream()
                    .map(e -> new Attestation(
                            e.getKey().when(), e.getKey().occasion(), Stated.evidence(e.getValue().stream())))
                    .collect(Collectors.partitioningBy(a -> Mark.isDated(a.when())));
            return new Told(attested.get(true), attested.get(false), Stated.evidence(
                    Stream.of(spell.starts, spell.seen, spell.ends).flatMap(List::stream).map(Mark::evidence)));
        }
    }
}
