package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Outline.Point;

/**
 * A whole divergence as one Mermaid flow chart: what was changed, what becomes of what was said later because of it, and
 * which rows of which projection read otherwise because of that.
 */
final class CausalMap {

    private static final int LONGEST = 140;

    private final Map<Long, String> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> edges = new LinkedHashSet<>();
    private int number;

    private CausalMap() {}

    /** @param most how many steps of one kind, or rows of one projection, have a node of their own */
    static String of(Divergence divergence, Function<? super Id, String> names, int most) {
        var outline = Outline.of(divergence, names, most);
        var map = new CausalMap();
        outline.edits().forEach(point -> map.node(point, "([", "])"));
        outline.later().forEach(point -> map.node(point, "[", "]"));
        outline.sections().forEach(map::section);
        return "flowchart LR\n" + String.join("", map.lines) + String.join("", map.edges);
    }

    private void section(Outline.Section section) {
        lines.add("    subgraph s" + number + "[\"" + Mermaid.escaped(section.projection()) + "\"]\n");
        section.rows().forEach(row -> node(row, "[[", "]]"));
        lines.add("    end\n");
    }

    private void node(Point point, String open, String close) {
        var node = "n" + number++;
        lines.add("    %s%s\"%s\"%s\n".formatted(node, open, Mermaid.escaped(shortened(point.words())), close));
        point.causes().stream()
                .map(Step::place)
                .filter(nodes::containsKey)
                .forEach(cause -> edges.add("    %s --> %s\n".formatted(nodes.get(cause), node)));
        point.steps().forEach(step -> nodes.put(step.place(), node));
    }

    /** The end of a long sentence is its detail: the story has it in full. */
    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST).stripTrailing() + "..." : words;
    }
}
