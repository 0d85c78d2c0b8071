package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** {@code [1, 3-5]}; empty where nothing is stated of where it comes from. */
    String of(List<Evidence> evidence) {
        var numbers = numbers(evidence.stream().map(Evidence::source).filter(source -> !source.isNone()).toList());
        return numbers.isEmpty() ? "" : " [" + numbers + "]";
    }

    /** {@code 1, 3-5}: three and more in a row by the first and the last of them; those that have no number by themselves. */
    String numbers(List<SourceId> named) {
        cited.addAll(named);
        var known = named.stream().filter(numbers::containsKey).map(numbers::get).distinct().sorted().toList();
        var texts = new ArrayList<String>();
        for (int from = 0, to; from < known.size(); from = to) {
            to = from + 1;
            while (to < known.size() && known.get(to) == known.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 2) {
                texts.add(known.get(from) + "-" + known.get(to - 1));
            } else {
                known.subList(from, to).forEach(number -> texts.add(number.toString()));
            }
        }
        named.stream().filter(source -> !numbers.containsKey(source)).distinct()
                .forEach(source -> texts.add(source.value()));
        return String.join(", ", texts);
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
