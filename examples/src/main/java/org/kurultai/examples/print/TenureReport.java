package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.view.PostTenure;
import org.kurultai.domain.view.Tenure;

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
                "    %s%s%s%n",
                terms.person(tenure.person()),
                terms.otherSpellings(tenure.person()),
                tenure.acting() ? ", acting" : "");
        out.println("      " + bounds(tenure));
        for (var attestation : seen(tenure)) {
            out.printf(
                    "      in office on %s%s%s%n",
                    Dates.of(attestation.when()),
                    attestation.occasion().isNone() ? "" : ", " + terms.occasion(attestation.occasion()),
                    footnotes.of(attestation.evidence()));
        }
    }

    private static List<Tenure.Attestation> seen(Tenure tenure) {
        var all = new ArrayList<>(tenure.attestations());
        all.addAll(tenure.undated());
        return all;
    }

    private String bounds(Tenure tenure) {
        return start(tenure) + "; " + end(tenure);
    }

    private String start(Tenure tenure) {
        if (tenure.start().isStated()) {
            return "from " + Dates.of(tenure.start().on()) + footnotes.of(tenure.start().evidence());
        }
        var earliest = tenure.earliestStart();
        return earliest.by().isNone()
                ? "start not stated"
                : "start not stated, not before %s when %s held it"
                        .formatted(Dates.of(earliest.on()), terms.person(earliest.by()));
    }

    private String end(Tenure tenure) {
        if (tenure.end().isStated()) {
            return "until " + Dates.of(tenure.end().on()) + footnotes.of(tenure.end().evidence());
        }
        var latest = tenure.latestEnd();
        return latest.by().isNone()
                ? "end not stated"
                : "end not stated, not after %s when %s held it"
                        .formatted(Dates.of(latest.on()), terms.person(latest.by()));
    }
}
