package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.seeds.dossier.ImportReport;

/** What became of a dossier, in a line, and a line for each fact that was refused. */
final class ImportSummary {

    private ImportSummary() {}

    static void print(ImportReport report, Function<Id, String> names, PrintWriter out) {
        out.printf(
                "%-22s %3d new, %3d corroborated, %3d known before, %d refused%n",
                report.source(),
                report.recorded(),
                report.corroborated(),
                report.known(),
                report.refused().size());
        for (var refusal : report.refused()) {
            out.printf(
                    "  line %d: %s: %s%n",
                    refusal.line(),
                    refusal.reason().reason(),
                    refusal.reason().explanation(names));
        }
    }
}
