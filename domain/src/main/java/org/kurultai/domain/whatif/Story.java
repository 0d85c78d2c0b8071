package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;

/**
 * A divergence told from its edits to its differences, each with its reasons. What there is too much of is told by the
 * first few and the number of the others.
 */
final class Story {

    private final Divergence divergence;
    private final Function<? super Id, String> names;
    private final int most;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int number;

    private Story(Divergence divergence, Function<? super Id, String> names, int most) {
        this.divergence = divergence;
        this.names = names;
        this.most = most;
    }

    /** @param most how many steps of one kind, or rows of one projection, are told one by one */
    static String of(Divergence divergence, Function<? super Id, String> names, int most) {
        var story = new Story(divergence, names, most);
        story.edits();
        story.later();
        story.differences();
        return story.text.toString();
    }

    private void edits() {
        heading("What if: " + divergence.scenario().name());
        var edits = new LinkedHashMap<Edit, List<Step>>();
        divergence.edited().forEach(step -> edits.computeIfAbsent(step.edit(), e -> new ArrayList<>()).add(step));
        edits.forEach((edit, steps) -> {
            if (steps.size() > most && edit instanceof Edit.Drop(var what)) {
                numbered(Words.of(what, names) + " was never said: " + Counted.of(steps.size(), "statement"), steps);
            } else {
                steps.forEach(this::numbered);
            }
        });
        if (edits.isEmpty()) {
            line(1, "nothing were otherwise");
        }
    }

    private void later() {
        heading("What becomes of what was said later");
        var changed = new EnumMap<Fate, List<Step>>(Fate.class);
        divergence.later().stream()
                .filter(step -> step.changes() || step.fate() == Fate.ORPHANED)
                .forEach(step -> changed.computeIfAbsent(step.fate(), fate -> new ArrayList<>()).add(step));
        changed.forEach((fate, steps) -> {
            steps.stream().limit(most).forEach(this::numbered);
            var others = steps.stream().skip(most).toList();
            if (!others.isEmpty()) {
                numbered("%d more %s %s".formatted(others.size(), others.size() == 1 ? "is" : "are", Fates.word(fate)),
                        others);
            }
        });
        line(1, changed.isEmpty() ? "all of it stands as before" : "all else stands as before");
        divergence.stopped().ifPresent(step -> line(1, "there the replay stopped: what is later was not looked at"));
    }

    /** Each step is told once, and named by its number where others follow from it. */
    private void numbered(Step step) {
        numbered(Explanation.sentence(step, names) + becauseOf(Chain.causes(step)), List.of(step));
    }

    private void numbered(String words, List<? extends Step> steps) {
        number++;
        steps.forEach(step -> numbers.put(step.place(), number));
        line(1, "%d. %s".formatted(number, words));
    }

    private void differences() {
        heading("What would read otherwise");
        var projections = new LinkedHashMap<String, List<Difference>>();
        divergence.differences()
                .forEach(d -> projections.computeIfAbsent(d.projection(), p -> new ArrayList<>()).add(d));
        projections.forEach((projection, differences) -> {
            line(1, projection.replace('-', ' ') + ":");
            differences(differences);
        });
        if (projections.isEmpty()) {
            line(1, "nothing");
        }
    }

    private void differences(List<Difference> differences) {
        if (differences.size() <= most) {
            differences.forEach(this::told);
            return;
        }
        var inWords = differences.stream().filter(Difference::isInWords).toList();
        inWords.stream().limit(most).forEach(this::told);
        others(inWords.size() - most, "more row", "");
        others(differences.size() - inWords.size(), "row", " only on other evidence or in other detail");
    }

    private void others(int count, String one, String how) {
        if (count > 0) {
            line(2, Counted.of(count, one) + how);
        }
    }

    private void told(Difference difference) {
        line(2, difference.told(names) + becauseOf(difference.causes()));
    }

    private String becauseOf(List<Step> causes) {
        var known = causes.stream()
                .map(Step::place)
                .filter(numbers::containsKey)
                .map(numbers::get)
                .distinct()
                .sorted()
                .toList();
        return known.isEmpty()
                ? ""
                : known.stream().map(String::valueOf).collect(Collectors.joining(", ", " [because of ", "]"));
    }

    private void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
