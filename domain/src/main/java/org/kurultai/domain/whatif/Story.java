package org.kurultai.domain.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Outline.Point;

/** A divergence told from its edits to its differences, each with its reasons. */
final class Story {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int number;

    private Story() {}

    /** @param most how many steps of one kind, or rows of one projection, are told one by one */
    static String of(Divergence divergence, Function<? super Id, String> names, int most) {
        var outline = Outline.of(divergence, names, most);
        var story = new Story();
        story.heading("What if: " + divergence.scenario().name());
        story.edits(outline.edits());
        story.heading("What becomes of what was said later");
        story.later(outline.later(), divergence.stopped().isPresent());
        story.heading("What would read otherwise");
        story.sections(outline.sections());
        return story.text.toString();
    }

    private void edits(List<Point> edits) {
        edits.forEach(this::numbered);
        if (edits.isEmpty()) {
            line(1, "nothing were otherwise");
        }
    }

    private void later(List<Point> later, boolean stopped) {
        later.forEach(this::numbered);
        line(1, later.isEmpty() ? "all of it stands as before" : "all else stands as before");
        if (stopped) {
            line(1, "there the replay stopped: what is later was not looked at");
        }
    }

    /** Each step is told once, and named by its number where others follow from it. */
    private void numbered(Point point) {
        number++;
        line(1, "%d. %s%s".formatted(number, point.words(), becauseOf(point)));
        point.steps().forEach(step -> numbers.put(step.place(), number));
    }

    private void sections(List<Outline.Section> sections) {
        for (var section : sections) {
            line(1, section.projection() + ":");
            section.rows().forEach(row -> line(2, row.words() + becauseOf(row)));
        }
        if (sections.isEmpty()) {
            line(1, "nothing");
        }
    }

    private String becauseOf(Point point) {
        var known = point.causes().stream()
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
