package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Tells a person's tenures of one post apart: each stated start begins one, each stated end ends the one before it, and
 * where another full holder was certainly in office between two dates of a person, these belong to two tenures.
 */
final class Spells {

    private static final Comparator<Mark> MOST_PRECISE_FIRST = Comparator
            .comparingInt((Mark m) -> -m.when().start().toString().length())
            .thenComparing(m -> m.when().toString())
            .thenComparing(Mark::acting);

    private static final Comparator<List<Mark>> BY_DATE = Comparator.comparing(m -> m.getFirst().when(), Mark.BY_DATE);

    private final PersonId person;
    private final List<Draft> drafts = new ArrayList<>();

    private Spells(PersonId person) {
        this.person = person;
    }

    private record Draft(Answer acting, List<Mark> starts, PartialDate start, List<Mark> seen, List<Mark> ends) {

        Draft(Answer acting, List<Mark> starts) {
            this(acting, starts, Spell.date(starts), new ArrayList<>(), new ArrayList<>());
        }

        PartialDate end() {
            return ends.isEmpty() ? PartialDate.UNKNOWN : Spell.date(ends);
        }

        boolean mayContain(DateRange when) {
            return !when.endsBefore(start).isYes() && !end().before(when.start()).isYes();
        }

        Spell spell(PersonId person) {
            var isActing = acting == Answer.UNKNOWN
                    ? seen.stream().anyMatch(m -> m.acting().isYes())
                            && seen.stream().noneMatch(m -> m.acting().isNo())
                    : acting.isYes();
            return new Spell(person, isActing, starts, seen, ends);
        }
    }

    /** The person's tenures as far as the person's own dates tell them apart. */
    static List<Spell> of(PersonId person, List<Mark> marks) {
        var spells = new Spells(person);
        spells.begin(clusters(marks, Mark.Kind.START));
        spells.end(clusters(marks, Mark.Kind.END));
        spells.fill(marks.stream().filter(m -> m.kind() == Mark.Kind.SEEN).sorted(order()).toList());
        return spells.drafts.stream().map(d -> d.spell(person)).toList();
    }

    /**
     * The same tenure, or the several it must have been since others were in office between its dates.
     *
     * @param others the dates on which others were, the earliest first
     */
    static List<Spell> apart(Spell spell, List<DateRange> others) {
        if (spell.isWhole()) {
            return List.of(spell);
        }
        var apart = new ArrayList<Spell>();
        var rest = spell;
        var points = spell.points();
        for (int i = 1; i < points.size(); i++) {
            if (isBetween(points.get(i - 1), points.get(i), others)) {
                apart.add(earlier(rest, points.get(i)));
                rest = later(rest, points.get(i));
            }
        }
        apart.add(rest);
        return apart;
    }

    /** Others in office that came certainly after the one date and before the other; only those that may be are read. */
    private static boolean isBetween(DateRange before, DateRange after, List<DateRange> others) {
        for (int i = firstAfter(before, others); i < others.size(); i++) {
            var other = others.get(i);
            if (!other.start().earliest().isBefore(after.start().latest())) {
                return false;
            }
            if (before.endsBefore(other.start()).isYes() && other.endsBefore(after.start()).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static int firstAfter(DateRange point, List<DateRange> others) {
        var found = Collections.binarySearch(others, point, Mark.BY_DATE);
        return found < 0 ? -found - 1 : found;
    }

    private static Spell earlier(Spell spell, DateRange cut) {
        return new Spell(spell.person(), spell.acting(), spell.starts(),
                spell.seen().stream().filter(m -> isEarlier(m, cut)).toList(), List.of());
    }

    private static Spell later(Spell spell, DateRange cut) {
        return new Spell(spell.person(), spell.acting(), List.of(),
                spell.seen().stream().filter(m -> !isEarlier(m, cut)).toList(), spell.ends());
    }

    private static boolean isEarlier(Mark mark, DateRange cut) {
        return !mark.isDated() || Mark.BY_DATE.compare(mark.when(), cut) < 0;
    }

    private static List<List<Mark>> clusters(List<Mark> marks, Mark.Kind kind) {
        var clusters = new ArrayList<List<Mark>>();
        marks.stream().filter(m -> m.kind() == kind).sorted(MOST_PRECISE_FIRST).forEach(mark -> clusters.stream()
                .filter(c -> c.getFirst().acting() == mark.acting()
                        && c.getFirst().when().compatible(mark.when()))
                .findFirst()
                .orElseGet(() -> {
                    var cluster = new ArrayList<Mark>();
                    clusters.add(cluster);
                    return cluster;
                })
                .add(mark));
        clusters.sort(BY_DATE);
        return clusters;
    }

    private void begin(List<List<Mark>> starts) {
        starts.forEach(start -> drafts.add(new Draft(start.getFirst().acting(), start)));
    }

    private void end(List<List<Mark>> ends) {
        var open = new ArrayList<>(ends);
        for (int i = 0; i < drafts.size(); i++) {
            var start = drafts.get(i).starts().getFirst().when().start();
            var next = i + 1 < drafts.size()
                    ? drafts.get(i + 1).starts().getFirst().when().start()
                    : PartialDate.UNKNOWN;
            var draft = drafts.get(i);
            open.stream()
                    .filter(end -> !on(end).before(start).isYes() && !on(end).after(next).isYes())
                    .findFirst()
                    .ifPresent(end -> {
                        draft.ends().addAll(end);
                        open.remove(end);
                    });
        }
        for (var end : open) {
            var draft = new Draft(Answer.UNKNOWN, List.of());
            draft.ends().addAll(end);
            drafts.add(draft);
        }
        drafts.sort(Comparator.comparing(d -> d.starts().isEmpty()
                ? d.ends().getFirst().when()
                : d.starts().getFirst().when(), Mark.BY_DATE));
    }

    private static PartialDate on(List<Mark> marks) {
        return marks.getFirst().when().start();
    }

    private void fill(List<Mark> seen) {
        var left = new ArrayList<Mark>();
        for (var mark : seen) {
            var fitting = drafts.stream().filter(d -> mayContain(d, mark)).toList();
            if (fitting.isEmpty()) {
                left.add(mark);
            } else {
                fitting.stream()
                        .filter(d -> !d.starts().isEmpty() && surelyBegun(d, mark))
                        .reduce((one, later) -> later)
                        .orElse(fitting.getFirst())
                        .seen()
                        .add(mark);
            }
        }
        drafts.addAll(between(left).values());
    }

    private static boolean mayContain(Draft draft, Mark mark) {
        return (draft.acting() == Answer.UNKNOWN || mark.acting() == Answer.UNKNOWN || draft.acting() == mark.acting())
                && draft.mayContain(mark.when());
    }

    private static boolean surelyBegun(Draft draft, Mark mark) {
        return mark.when().start().before(on(draft.starts())).isNo();
    }

    private Map<String, Draft> between(List<Mark> left) {
        var onlyActing = left.stream().noneMatch(m -> m.acting().isNo());
        var between = new TreeMap<String, Draft>();
        for (var mark : left) {
            var acting = mark.acting().isYes() || onlyActing && left.stream().anyMatch(m -> m.acting().isYes());
            var over = drafts.stream()
                    .filter(d -> d.end().before(mark.when().start()).isYes())
                    .count();
            between.computeIfAbsent(acting + "|" + over, k -> new Draft(Answer.of(acting), List.of()))
                    .seen()
                    .add(mark);
        }
        return between;
    }

    private static Comparator<Mark> order() {
        return Comparator.comparing(Mark::when, Mark.BY_DATE)
                .thenComparing(m -> m.occasion().toString())
                .thenComparing(Mark::acting);
    }
}
