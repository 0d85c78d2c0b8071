package org.kurultai.domain.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Id;

/** A divergence told from its edits to its differences, each with its reasons. */
final class Story {

    private final Divergence divergence;
    private final Function<? super Id, String> names;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Story(Divergence divergence, Function<? super Id, String> names) {
        this.divergence = divergence;
        this.names = names;
    }

    static String of(Divergence divergence, Function<? super Id, String> names) {
        var story = new Story(divergence, names);
        story.edits();
        story.later();
        story.differences();
        return story.text.toString();
    }

    private void edits() {
        heading("What if: " + divergence.scenario().name());
        divergence.edited().forEach(this::numbered);
        if (divergence.edited().isEmpty()) {
            line(1, "nothing were otherwise");
        }
    }

    private void later() {
        heading("What becomes of what was said later");
        var changed = divergence.later().stream().filter(s -> s.changes() || s.fate() == Fate.ORPHANED).toList();
        changed.forEach(this::numbered);
        line(1, changed.isEmpty() ? "all of it stands as before" : "all else stands as before");
        divergence.stopped().ifPresent(step -> line(1, "there the replay stopped: what is later was not looked at"));
    }

    /** Each step is told once, and named by its number where others follow from it. */
    private void numbered(Step step) {
        numbers.put(step.place(), numbers.size() + 1);
        line(1, "%s. %s%s".formatted(
                numbers.size(), Explanation.sentence(step, names), becauseOf(Chain.causes(step))));
    }

    private void differences() {
        heading("What would read otherwise");
        var projection = "";
        for (var difference : divergence.differences()) {
            if (!difference.projection().equals(projection)) {
                projection = difference.projection();
                line(1, projection.replace('-', ' ') + ":");
            }
            line(2, difference.told(names) + becauseOf(difference.causes()));
        }
        if (projection.isEmpty()) {
            line(1, "nothing");
        }
    }

    private String becauseOf(List<Step> causes) {
        var known = causes.stream().map(Step::place).filter(numbers::containsKey).map(numbers::get).toList();
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
