package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Points.Point;
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
    private final Points points;
    private final Map<PersonId, Lifetime> lives;

    /**
     * @param own what each person's own dates tell of the person's tenures
     * @param lives when those lived of whom it is known
     */
    PostReading(PostId post, boolean collegial, List<Spell> own, Map<PersonId, Lifetime> lives) {
        this.post = post;
        this.collegial = collegial;
        this.lives = Map.copyOf(lives);
        var known = Points.of(own);
        for (var spell : own) {
            spells.addAll(isAlone(spell)
                    ? Spells.apart(spell, known, point -> point.exclusive() && bounds(point.of(), spell))
                    : List.of(spell));
        }
        spells.sort(Comparator.comparing((Spell s) -> s.first().isEmpty())
                .thenComparing(s -> s.first().orElse(DateRange.UNKNOWN), Mark.BY_DATE)
                .thenComparing(Spell::person)
                .thenComparing(Spell::acting));
        points = spells.size() == own.size() ? known : Points.of(spells);
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
                rows(spells.stream(), date),
                overlaps().stream().filter(o -> !o.when().contains(date).isNo()).toList(),
                gaps().stream().filter(g -> !date.before(g.from()).isYes() && !date.after(g.to()).isYes()).toList());
    }

    /** The tenures of one person that may have been held on the date. */
    List<Tenure> of(PersonId person, PartialDate date) {
        return rows(spells.stream().filter(spell -> spell.person().equals(person)), date);
    }

    private List<Tenure> rows(Stream<Spell> several, PartialDate date) {
        return several.filter(spell -> mayHold(spell, date)).map(spell -> row(spell, date)).toList();
    }

    private Tenure row(Spell spell, PartialDate date) {
        return new Tenure(
                post,
                spell.person(),
                spell.acting(),
                spell.certainty(date),
                new Tenure.Start(spell.start(), Mark.evidence(spell.starts())),
                earliestStart(spell),
                spell.attested(),
                latestEnd(spell),
                new Tenure.End(spell.end(), spell.reason(), Mark.evidence(spell.ends())),
                spell.attestedUndated(),
                spell.evidence());
    }

    private Bound earliestStart(Spell spell) {
        if (spell.start().hasYear()) {
            return new Bound(spell.start(), PersonId.NONE);
        }
        var told = spell.first()
                .map(first -> around(spell).lastBegunBefore(first.start(), point -> bounds(point, spell)))
                .orElseGet(() -> new Bound(spell.start(), PersonId.NONE));
        return life(spell).map(life -> life.notBeforeBirth(told)).orElse(told);
    }

    private Bound latestEnd(Spell spell) {
        if (spell.end().hasYear()) {
            return new Bound(spell.end(), PersonId.NONE);
        }
        var told = spell.last()
                .map(last -> around(spell).firstOverAfter(last, point -> bounds(point, spell)))
                .orElseGet(() -> new Bound(spell.end(), PersonId.NONE));
        return life(spell).map(life -> life.notAfterDeath(told)).orElse(told);
    }

    private Optional<Lifetime> life(Spell spell) {
        return Optional.ofNullable(lives.get(spell.person()));
    }

    /** The dates among which those are that bound a tenure: only the person's own where nobody else's do. */
    private Points around(Spell spell) {
        return isAlone(spell)
                ? points
                : Points.of(spells.stream().filter(other -> other.person().equals(spell.person())).toList());
    }

    /** Whether nobody else can have been in office at the time. */
    private boolean isAlone(Spell spell) {
        return !collegial && !spell.exclusivePoints().isEmpty();
    }

    /** Whether the date is of a tenure that cannot have been at the same time as this one. */
    private boolean bounds(Point point, Spell spell) {
        return point.of().person().equals(spell.person())
                ? point.of() != spell
                : point.exclusive() && bounds(point.of(), spell);
    }

    private boolean bounds(Spell other, Spell spell) {
        return !other.person().equals(spell.person()) && isAlone(other) && isAlone(spell);
    }

    /** Whether the tenure may have gone on at the date: what bounds it is asked only where its own dates leave that open. */
    boolean mayHold(Spell spell, PartialDate date) {
        return !isBeforeStart(spell, date) && !isAfterEnd(spell, date);
    }

    private boolean isBeforeStart(Spell spell, PartialDate date) {
        var known = spell.start().hasYear() ? spell.start() : spell.first().map(DateRange::start).orElse(spell.start());
        return (!known.hasYear() || date.before(known).isYes()) && date.before(earliestStart(spell).on()).isYes();
    }

    private boolean isAfterEnd(Spell spell, PartialDate date) {
        var known = spell.end().hasYear() ? spell.end() : spell.last().map(DateRange::end).orElse(spell.end());
        return (!known.hasYear() || known.before(date).isYes()) && latestEnd(spell).on().before(date).isYes();
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
}
