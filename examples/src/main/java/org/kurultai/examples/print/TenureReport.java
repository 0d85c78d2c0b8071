package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.PostTenure;
import org.kurultai.domain.view.Tenure;
import org.kurultai.domain.view.Tenure.Attestation;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;

/** Writes out who held which post. */
final class TenureReport {

    private final Terms terms;
    private final Footnotes footnotes;

    TenureReport(Terms terms, Footnotes footnotes) {
        this.terms = terms;
        this.footnotes = footnotes;
    }

    void print(List<PostTenure> posts, PrintWriter out) {
        for (var post : posts) {
            out.println("  " + terms.post(post.post()));
            post.tenures().forEach(tenure -> print(tenure, out));
        }
    }

    private void print(Tenure tenure, PrintWriter out) {
        out.printf(
                "    %s%s%s: %s%n",
                terms.person(tenure.person()),
                terms.otherSpellings(tenure.person()),
                tenure.acting() ? ", acting" : "",
                bounds(tenure));
        dates(tenure).forEach((date, evidence) -> out.printf(
                "      attested %s%s%n",
                date.isUnknown() ? "without a date" : (date.start().day() > 0 ? "on " : "in ") + Dates.of(date),
                footnotes.of(evidence)));
    }

    /** Each date once, with all that attests it; a vague one is left out where the same source gives a closer one. */
    private static LinkedHashMap<DateRange, List<Evidence>> dates(Tenure tenure) {
        var all = Stream.concat(tenure.attestations().stream(), tenure.undated().stream()).toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> isCloser(other, one)))
                .collect(Collectors.groupingBy(
                        Attestation::when,
                        LinkedHashMap::new,
                        Collectors.flatMapping(a -> a.evidence().stream(), Collectors.toList())));
    }

    private static boolean isCloser(Attestation one, Attestation other) {
        return !one.when().equals(other.when())
                && other.when().refinedBy(one.when()).equals(one.when())
                && sources(one).containsAll(sources(other));
    }

    private static List<?> sources(Attestation attestation) {
        return attestation.evidence().stream().map(Evidence::source).toList();
    }

    private String bounds(Tenure tenure) {
        var start = start(tenure);
        var end = end(tenure);
        return start.isEmpty() && end.isEmpty()
                ? "start and end not stated"
                : (start.isEmpty() ? "start not stated" : start) + ", " + (end.isEmpty() ? "end not stated" : end);
    }

    private String start(Tenure tenure) {
        if (tenure.start().isStated()) {
            return "from " + Dates.of(tenure.start().on()) + footnotes.of(tenure.start().evidence());
        }
        var earliest = tenure.earliestStart();
        return earliest.on().hasYear() ? "start not stated (not before " + bound(earliest) + ")" : "";
    }

    private String end(Tenure tenure) {
        if (tenure.end().isStated()) {
            return "until " + Dates.of(tenure.end().on()) + footnotes.of(tenure.end().evidence());
        }
        var latest = tenure.latestEnd();
        return latest.on().hasYear() ? "end not stated (not after " + bound(latest) + ")" : "";
    }

    private String bound(Tenure.Bound bound) {
        return Dates.of(bound.on()) + (bound.by().isNone() ? "" : ", by the tenure of " + terms.person(bound.by()));
    }
}
