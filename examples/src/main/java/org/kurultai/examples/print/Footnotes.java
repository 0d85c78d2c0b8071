package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.SourceEntry;

/** Numbers the sources, so that each row can name those it rests on. */
final class Footnotes {

    private final List<SourceEntry> sources;

    Footnotes(Directory directory) {
        this.sources = directory.sources();
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

    private String number(SourceId source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).source().equals(source)) {
                return Integer.toString(i + 1);
            }
        }
        return source.value();
    }

    void print(PrintWriter out) {
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            out.printf(
                    "  [%d] %s%s, %s (%s)%s%n",
                    i + 1,
                    source.publisher().isEmpty() ? "" : source.publisher() + ": ",
                    source.title(),
                    source.published().isUnknown() ? "undated" : Dates.of(source.published()),
                    source.source(),
                    source.retracted() ? ", retracted" : "");
        }
    }
}
