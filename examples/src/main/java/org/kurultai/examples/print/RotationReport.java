package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreedHost;
import org.kurultai.domain.view.HostRotation;
import org.kurultai.domain.view.Hosting;
import org.kurultai.domain.view.HostingStatus;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;

/** Writes out who hosted which meeting of a series. */
final class RotationReport {

    private final Terms terms;
    private final Footnotes footnotes;
    private final PartialDate asOf;

    RotationReport(Terms terms, Footnotes footnotes, PartialDate asOf) {
        this.terms = terms;
        this.footnotes = footnotes;
        this.asOf = asOf;
    }

    void print(HostRotation rotation, PrintWriter out) {
        for (var series : rotation.series()) {
            out.printf("  %s%n", terms.series(series));
            collapsed(rotation.rows(series)).forEach(line -> out.println("    " + line));
            for (var agreed : rotation.agreed(series, asOf)) {
                if (agreed.outcome() == AgreedHost.Outcome.OVERDUE) {
                    out.printf("    overdue: %s was to host%n", terms.party(agreed.host()));
                }
            }
        }
    }

    /** Runs of meetings of which nothing is known take one line. */
    private List<String> collapsed(List<Hosting> rows) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.size();) {
            int end = i;
            while (end < rows.size() && rows.get(end).status() == HostingStatus.UNKNOWN) {
                end++;
            }
            if (end > i) {
                var first = ordinal(rows.get(i));
                lines.add((end - i == 1 ? first : first + " to " + ordinal(rows.get(end - 1))) + ": not known");
                i = end;
            } else {
                lines.add(line(rows.get(i++)));
            }
        }
        return lines;
    }

    private String line(Hosting row) {
        return "%s: %s%s, %s, %s%s"
                .formatted(
                        ordinal(row),
                        row.host().isNone() ? "host not stated" : terms.party(row.host()),
                        row.place().city().isEmpty() ? "" : ", in " + row.place().city(),
                        Dates.of(row.when()),
                        status(row.status()),
                        footnotes.of(row.evidence()));
    }

    private static String status(HostingStatus status) {
        return status == HostingStatus.AGREED ? "agreed, not held yet as far as is known" : Terms.kind(status);
    }

    private static String ordinal(Hosting row) {
        return row.ordinal() == 0 ? "number not stated" : Terms.ordinal(row.ordinal());
    }
}
