package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;

/**
 * What there is to tell of a divergence, from its edits to its differences, point by point. What there is too much of is
 * told by the first few and the number of the others.
 *
 * @param edits what was changed
 * @param later what becomes of what was said later
 * @param sections what would read otherwise, by projection
 */
record Outline(List<Point> edits, List<Point> later, List<Section> sections) {

    /**
     * Something to tell.
     *
     * @param steps which steps it tells of; none if it is about rows
     * @param causes the steps from which it follows
     */
    record Point(String words, List<Step> steps, List<Step> causes) {}

    /** What a projection would tell otherwise. */
    record Section(String projection, List<Point> rows) {}

    /** @param most how many steps of one kind, or rows of one projection, are told one by one */
    static Outline of(Divergence divergence, Function<? super Id, String> names, int most) {
        var drafting = new Drafting(divergence, names, most);
        return new Outline(drafting.edits(), drafting.later(), drafting.sections());
    }

    private record Drafting(Divergence divergence, Function<? super Id, String> names, int most) {

        List<Point> edits() {
            var edits = new LinkedHashMap<Edit, List<Step>>();
            divergence.edited().forEach(step -> edits.computeIfAbsent(step.edit(), e -> new ArrayList<>()).add(step));
            return edits.entrySet().stream().flatMap(edit -> edited(edit.getKey(), edit.getValue())).toList();
        }

        private Stream<Point> edited(Edit edit, List<Step> steps) {
            return steps.size() > most && edit instanceof Edit.Drop(var what)
                    ? Stream.of(new Point(
                            Words.of(what, names) + " was never said: " + Counted.of(steps.size(), "statement"),
                            steps,
                            List.of()))
                    : steps.stream().map(this::told);
        }

        List<Point> later() {
            var changed = new EnumMap<Fate, List<Step>>(Fate.class);
            divergence.later().stream()
                    .filter(step -> step.changes() || step.fate() == Fate.ORPHANED)
                    .forEach(step -> changed.computeIfAbsent(step.fate(), fate -> new ArrayList<>()).add(step));
            return changed.entrySet().stream().flatMap(of -> later(of.getKey(), of.getValue())).toList();
        }

        private Stream<Point> later(Fate fate, List<Step> steps) {
            var others = steps.stream().skip(most).toList();
            return Stream.concat(
                    steps.stream().limit(most).map(this::told),
                    others.isEmpty()
                            ? Stream.of()
                            : Stream.of(new Point("%d more %s %s".formatted(
                                    others.size(), others.size() == 1 ? "is" : "are", Fates.word(fate)),
                                    others,
                                    others.stream().flatMap(step -> Chain.causes(step).stream()).distinct().toList())));
        }

        private Point told(Step step) {
            return new Point(Explanation.sentence(step, names), List.of(step), Chain.causes(step));
        }

        List<Section> sections() {
            var projections = new LinkedHashMap<String, List<Difference>>();
            divergence.differences()
                    .forEach(d -> projections.computeIfAbsent(d.projection(), p -> new ArrayList<>()).add(d));
            return projections.entrySet().stream().map(this::section).toList();
        }

        private Section section(Map.Entry<String, List<Difference>> projection) {
            return new Section(projection.getKey().replace('-', ' '), rows(projection.getValue()));
        }

        private List<Point> rows(List<Difference> differences) {
            if (differences.size() <= most) {
                return differences.stream().map(this::told).toList();
            }
            var inWords = differences.stream().filter(Difference::isInWords).toList();
            var inDetail = differences.stream().filter(difference -> !difference.isInWords()).toList();
            return Stream.of(
                    inWords.stream().limit(most).map(this::told),
                    others(inWords.stream().skip(most).toList(), "more row", ""),
                    others(inDetail, "row", " only on other evidence or in other detail"))
                    .flatMap(points -> points)
                    .toList();
        }

        private static Stream<Point> others(List<Difference> rows, String one, String how) {
            return rows.isEmpty()
                    ? Stream.of()
                    : Stream.of(new Point(Counted.of(rows.size(), one) + how, List.of(),
                            rows.stream().flatMap(row -> row.causes().stream()).distinct().toList()));
        }

        private Point told(Difference difference) {
            return new Point(difference.told(names), List.of(), divergence.why(difference).difference().causes());
        }
    }
}
