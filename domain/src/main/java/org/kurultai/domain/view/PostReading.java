package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.PostTenure.Gap;
import org.kurultai.domain.view.PostTenure.Overlap;
import org.kurultai.domain.view.Tenure.Bound;

/**
 * The tenures of one post seen together: the full holders of a post for one bound each other. The day of the handover
 * belongs to both.
 */
final class PostReading {

    private final PostId post;
    private final boolean collegial;
    private final List<Spell> spells = new ArrayList<>();
    private final Map<Spell, Bounds> bounds = new HashMap<>();

    /** @param own what each person's own dates tell of the person's tenures */
    PostReading(PostId post, boolean collegial, List<Spell> own) {
        this.post = post;
        this.collegial = collegial;
        var taken = own.stream()
                .flatMap(s -> s.exclusivePoints().stream().map(point -> new Taken(s.person(), point)))
                .sorted(Comparator.comparing(Taken::when, Mark.BY_DATE))
                .toList();
        for (var spell : own) {
            spells.addAll(Spells.apart(spell, byOthers(spell, taken)));
        }
        spells.sort(Comparator.comparing((Spell s) -> s.first().isEmpty())
                .thenComparing(s -> s.first().orElse(DateRange.UNKNOWN), Mark.BY_DATE)
                .thenComparing(Spell::person)
                .thenComparing(Spell::acting));
        for (var spell : spells) {
            bounds.put(spell, new Bounds(earliestStart(spell), latestEnd(spell)));
        }
    }

    /** Between what a tenure lies, as its own dates and those of others tell. */
    private record Bounds(Bound earliestStart, Bound latestEnd) {

        Answer mayContain(PartialDate date) {
            return date.isUnknown()
                    ? Answer.UNKNOWN
                    : date.before(earliestStart.on()).or(latestEnd.on().before(date)).not();
        }
    }

    /** A date on which the person alone was in office. */
    private record Taken(PersonId person, DateRange when) {}

    private List<DateRange> byOthers(Spell spell, List<Taken> taken) {
        return collegial || spell.exclusivePoints().isEmpty()
                ? List.of()
                : taken.stream().filter(t -> !t.person().equals(spell.person())).map(Taken::when).toList();
    }

    List<Spell> spells() {
        return List.copyOf(spells);
    }

    boolean isCollegial() {
        return collegial;
    }

    /** What may have been the case on the date. */
    PostTenure tenure(PartialDate date) {
        return new PostTenure(
                post,
                collegial,
                spells.stream().filter(spell -> !mayHold(spell, date).isNo()).map(spell -> row(spell, date)).toList(),
                overlaps().stream().filter(o -> !o.when().contains(date).isNo()).toList(),
                gaps().stream().filter(g -> !date.before(g.from()).isYes() && !date.after(g.to()).isYes()).toList());
    }

    private Tenure row(Spell spell, PartialDate date) {
        return new Tenure(
                post,
                spell.person(),
                spell.acting(),
                spell.certainty(date),
                new Tenure.Start(spell.start(), Mark.evidence(spell.starts())),
                bounds(spell).earliestStart(),
                spell.attested(),
                bounds(spell).latestEnd(),
                new Tenure.End(spell.end(), spell.reason(), Mark.evidence(spell.ends())),
                spell.attestedUndated(),
                spell.evidence());
    }

    private Bound earliestStart(Spell spell) {
        if (spell.start().hasYear() || spell.first().isEmpty()) {
            return new Bound(spell.start(), PersonId.NONE);
        }
        var first = spell.first().get();
        return bounding(spell)
                .flatMap(other -> Points.lastBegunBefore(first.start(), points(other, spell)).stream()
                        .map(start -> new Bound(start, other.person())))
                .max(Comparator.comparing((Bound b) -> b.on().earliest())
                        .thenComparing(b -> b.on().toString())
                        .thenComparing(Bound::by))
                .orElse(Bound.OPEN);
    }

    private Bound latestEnd(Spell spell) {
        if (spell.end().hasYear() || spell.last().isEmpty()) {
            return new Bound(spell.end(), PersonId.NONE);
        }
        var last = spell.last().get();
        return bounding(spell)
                .flatMap(other -> Points.firstOverAfter(last, points(other, spell)).stream()
                        .map(end -> new Bound(end, other.person())))
                .min(Comparator.comparing((Bound b) -> b.on().latest())
                        .thenComparing(b -> b.on().toString())
                        .thenComparing(Bound::by))
                .orElse(Bound.OPEN);
    }

    /** Tenures that cannot have been at the same time as this one. */
    private Stream<Spell> bounding(Spell spell) {
        return spells.stream().filter(other -> !other.equals(spell)
                && (other.person().equals(spell.person()) || bounds(other, spell)));
    }

    private static List<DateRange> points(Spell other, Spell bounded) {
        return other.person().equals(bounded.person()) ? other.points() : other.exclusivePoints();
    }

    private boolean bounds(Spell other, Spell spell) {
        return !collegial
                && !other.person().equals(spell.person())
                && !other.exclusivePoints().isEmpty()
                && !spell.exclusivePoints().isEmpty();
    }

    private List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        for (int i = 0; i < spells.size(); i++) {
            for (var other : spells.subList(i + 1, spells.size())) {
                if (bounds(other, spells.get(i))) {
                    overlap(spells.get(i), other).forEach(overlaps::add);
                }
            }
        }
        return overlaps.stream().distinct().toList();
    }

    private static Stream<Overlap> overlap(Spell one, Spell other) {
        return overlapping(one, other).map(when -> new Overlap(one.person(), other.person(), when));
    }

    private static Stream<DateRange> overlapping(Spell one, Spell other) {
        if (one.first().isEmpty() || other.first().isEmpty() || isOverBefore(one, other) || isOverBefore(other, one)) {
            return Stream.of();
        }
        var from = max(one.first().get(), other.first().get());
        var to = min(one.last().orElseThrow(), other.last().orElseThrow());
        if (from.endsBefore(to.start()).isYes()) {
            return Stream.of(DateRange.between(from.start(), to.end()));
        }
        return Stream.concat(
                Stream.concat(
                        one.points().stream().filter(other::surelySpans),
                        other.points().stream().filter(one::surelySpans)),
                one.seen().stream()
                        .map(Mark::when)
                        .filter(days(other)::contains))
                .distinct()
                .sorted(Mark.BY_DATE);
    }

    private static boolean isOverBefore(Spell one, Spell other) {
        return one.last().orElseThrow().endsBefore(other.first().orElseThrow().start()).isYes();
    }

    private static Set<DateRange> days(Spell spell) {
        return spell.seen().stream()
                .map(Mark::when)
                .filter(when -> when.start().same(when.end()).isYes())
                .collect(Collectors.toSet());
    }

    private static DateRange max(DateRange one, DateRange other) {
        return Mark.BY_DATE.compare(one, other) < 0 ? other : one;
    }

    private static DateRange min(DateRange one, DateRange other) {
        return Mark.BY_DATE.compare(one, other) < 0 ? one : other;
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        var full = spells.stream().filter(s -> !s.acting() && s.first().isPresent()).toList();
        for (int i = 1, last = 0; !collegial && i < full.size(); i++) {
            gap(full.get(last), full.get(i)).forEach(gaps::add);
            if (Mark.BY_DATE.compare(full.get(i).last().orElseThrow(), full.get(last).last().orElseThrow()) > 0) {
                last = i;
            }
        }
        return gaps;
    }

    private static Stream<Gap> gap(Spell before, Spell after) {
        var from = before.last().orElseThrow().end();
        var to = after.first().orElseThrow().start();
        if (!from.before(to).isYes()) {
            return Stream.of();
        }
        var stated = before.end().equals(from) && after.start().equals(to);
        var apart = from.latest().plusDays(1).isBefore(to.earliest());
        return stated && !apart && from.isDay() && to.isDay()
                ? Stream.of()
                : Stream.of(new Gap(before.person(), after.person(), from, to,
                        stated && apart ? Answer.YES : Answer.UNKNOWN));
    }

    Answer mayHold(Spell spell, PartialDate date) {
        return bounds(spell).mayContain(date);
    }

    private Bounds bounds(Spell spell) {
        return Objects.requireNonNull(bounds.get(spell));
    }
}
