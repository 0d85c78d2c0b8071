package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.SourceEntry;
import org.kurultai.export.Terms;

/** Numbers the sources, so that each row can name those it rests on. */
final class Footnotes {

    private final Terms terms;
    private final List<SourceEntry> sources;
    private final Map<SourceId, Integer> numbers = new HashMap<>();
    private final Set<SourceId> cited = new HashSet<>();

    Footnotes(Directory directory, Terms terms) {
        this.terms = terms;
        this.sources = directory.sources();
        sources.forEach(source -> numbers.put(source.source(), numbers.size() + 1));
    }

    /** {@code [1, 3]}; empty where nothing is stated of where it comes from. */
    String of(List<Evidence> evidence) {
        var numbers = evidence.stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .map(this::number)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : " [" + numbers + "]";
    }

    String number(SourceId source) {
        cited.add(source);
        return numbers.containsKey(source) ? Integer.toString(numbers.get(source)) : source.value();
    }

    void print(PrintWriter out) {
        sources.forEach(source -> print(source, out));
    }

    /** Only those that a row named. */
    void printCited(PrintWriter out) {
        var named = sources.stream().filter(source -> cited.contains(source.source())).toList();
        if (!named.isEmpty()) {
            out.println();
            named.forEach(source -> print(source, out));
        }
    }

    private void print(SourceEntry source, PrintWriter out) {
        out.printf("  [%d] %s%n", numbers.get(source.source()), terms.source(source.source()));
    }
}
