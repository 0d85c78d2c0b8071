package org.kurultai.domain.whatif;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Recorded;

/** Chains of causes as a Mermaid flow chart: edit, command, event, row. */
final class Mermaid {

    private final Function<? super Id, String> names;
    private final Map<Object, String> nodes = new LinkedHashMap<>();
    private final Set<String> lines = new LinkedHashSet<>();

    private Mermaid(Function<? super Id, String> names) {
        this.names = names;
    }

    static String of(List<Explanation> explanations, Function<? super Id, String> names) {
        var chart = new Mermaid(names);
        for (var explanation : explanations) {
            var row = chart.node(explanation.difference(), "[[", "]]", explanation.difference().told(names));
            explanation.difference().causes().forEach(cause -> chart.events(cause, row));
        }
        return "flowchart TD\n" + String.join("\n", chart.lines) + "\n";
    }

    /** From a step through what it takes and brings to what follows. */
    private void events(Step step, String to) {
        step.lost().forEach(event -> edge(edge(command(step), "takes", event(event, "no ")), "", to));
        step.gained().forEach(event -> edge(edge(command(step), "brings", event(event, "")), "", to));
    }

    private String command(Step step) {
        if (nodes.containsKey(step.place())) {
            return nodes.get(step.place());
        }
        return switch (step) {
            case Step.Edited edited -> node(step.place(), "([", "])", Explanation.sentence(step, names));
            case Step.Later later -> {
                var node = node(step.place(), "[", "]", Explanation.sentence(step, names));
                Chain.causes(step).forEach(cause -> events(cause, node));
                yield node;
            }
        };
    }

    private String event(Recorded event, String no) {
        return node(no + event.id(), "(", ")", no + words(event.event()));
    }

    /** Why a claim is refused stands at the command already. */
    private String words(Event event) {
        return event instanceof ClaimRefused ? Words.called(event.getClass()) : Words.of(event, names);
    }

    private String node(Object what, String open, String close, String label) {
        var known = nodes.get(what);
        if (known != null) {
            return known;
        }
        var node = "n" + nodes.size();
        nodes.put(what, node);
        lines.add("    %s%s\"%s\"%s".formatted(node, open, escaped(label), close));
        return node;
    }

    private String edge(String from, String label, String to) {
        lines.add("    %s -->%s %s".formatted(from, label.isEmpty() ? "" : "|" + label + "|", to));
        return to;
    }

    static String escaped(String label) {
        return label.replace("#", "#35;").replace("\"", "#quot;").replace("\n", " ");
    }
}
