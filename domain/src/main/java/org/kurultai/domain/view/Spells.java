package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Points.Point;

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

    /** A tenure while it is made up; whoever fills it has told when it ended, if that is stated. */
    private static final class Draft {

        private final Answer acting;
        private final List<Mark> starts;
        private final PartialDate start;
        private final List<Mark> seen = new ArrayList<>();
        private List<Mark> ends = List.of();
        private PartialDate end = PartialDate.UNKNOWN;

        Draft(Answer acting, List<Mark> starts) {
            this.acting = acting;
            this.starts = starts;
            this.start = Spell.date(starts);
        }

        Draft ended(List<Mark> stated) {
            ends = stated;
            end = Spell.date(stated);
            return this;
        }

        boolean mayContain(Mark mark) {
            return (acting == Answer.UNKNOWN || mark.acting() == Answer.UNKNOWN || acting == mark.acting())
                    && !mark.when().endsBefore(start).isYes()
                    && !end.before(mark.when().start()).isYes();
        }

        boolean surelyBegun(Mark mark) {
            return !starts.isEmpty() && mark.when().start().before(on(starts)).isNo();
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
     * @param others dates on which others may have been
     * @param counts which of these do
     */
    static List<Spell> apart(Spell spell, Points others, Predicate<Point> counts) {
        var cuts = new ArrayList<DateRange>();
        var points = spell.isWhole() ? List.<DateRange>of() : spell.points();
        for (int i = 1; i < points.size(); i++) {
            if (others.isAnyBetween(points.get(i - 1), points.get(i), counts)) {
                cuts.add(points.get(i));
            }
        }
        return cuts.isEmpty() ? List.of(spell) : cut(spell, cuts);
    }

    /** What nobody dates stays with the first. */
    private static List<Spell> cut(Spell spell, List<DateRange> cuts) {
        var parts = new ArrayList<List<Mark>>();
        for (int i = 0; i <= cuts.size(); i++) {
            parts.add(new ArrayList<>());
        }
        for (var mark : spell.seen()) {
            var cut = mark.isDated()
                    ? Orders.leading(cuts, c -> Mark.BY_DATE.compare(c, mark.when()) <= 0)
                    : 0;
            parts.get(cut).add(mark);
        }
        var apart = new ArrayList<Spell>();
        for (int i = 0; i < parts.size(); i++) {
            apart.add(new Spell(spell.person(), spell.acting(), i == 0 ? spell.starts() : List.of(), parts.get(i),
                    i == cuts.size() ? spell.ends() : List.of()));
        }
        return apart;
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
            var start = on(drafts.get(i).starts);
            var next = i + 1 < drafts.size() ? on(drafts.get(i + 1).starts) : PartialDate.UNKNOWN;
            var draft = drafts.get(i);
            open.stream()
                    .filter(end -> !on(end).before(start).isYes() && !on(end).after(next).isYes())
                    .findFirst()
                    .ifPresent(end -> {
                        draft.ended(end);
                        open.remove(end);
                    });
        }
        open.forEach(end -> drafts.add(new Draft(Answer.UNKNOWN, List.of()).ended(end)));
        drafts.sort(
                Comparator.comparing(d -> (d.starts.isEmpty() ? d.ends : d.starts).getFirst().when(), Mark.BY_DATE));
    }

    private static PartialDate on(List<Mark> marks) {
        return marks.getFirst().when().start();
    }

    private void fill(List<Mark> seen) {
        var left = new ArrayList<Mark>();
        for (var mark : seen) {
            var draft = fitting(mark);
            if (draft.isPresent()) {
                draft.get().seen.add(mark);
            } else {
                left.add(mark);
            }
        }
        drafts.addAll(between(left));
    }

    /** Of those that may contain it the last that had surely begun, else the first. */
    private Optional<Draft> fitting(Mark mark) {
        var fitting = Optional.<Draft>empty();
        for (var draft : drafts) {
            if (draft.mayContain(mark) && (fitting.isEmpty() || draft.surelyBegun(mark))) {
                fitting = Optional.of(draft);
            }
        }
        return fitting;
    }

    private Collection<Draft> between(List<Mark> left) {
        var onlyActing = left.stream().noneMatch(m -> m.acting().isNo())
                && left.stream().anyMatch(m -> m.acting().isYes());
        var between = new TreeMap<String, Draft>();
        for (var mark : left) {
            var acting = onlyActing || mark.acting().isYes();
            between.computeIfAbsent(acting + "|" + over(mark), k -> new Draft(Answer.of(acting), List.of())).seen
                    .add(mark);
        }
        return between.values();
    }

    /** How many were over before it. */
    private long over(Mark mark) {
        return drafts.stream().filter(d -> d.end.before(mark.when().start()).isYes()).count();
    }

    private static Comparator<Mark> order() {
        return Comparator.comparing(Mark::when, Mark.BY_DATE)
                .thenComparing(Mark::occasion, Orders.BY_NAME)
                .thenComparing(Mark::acting);
    }
}
