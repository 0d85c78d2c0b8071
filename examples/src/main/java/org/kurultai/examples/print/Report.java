package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.Locale;
import org.kurultai.Kurultai;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;

/** The three example projections of a record, written out for somebody who knows nothing of it. */
public final class Report {

    private final Kurultai record;
    private final PartialDate asOf;

    /**
     * @param record the record to write of
     * @param asOf the day on which one asks what is in force and what is overdue
     */
    public Report(Kurultai record, PartialDate asOf) {
        this.record = record;
        this.asOf = asOf;
    }

    /** Writes the report. */
    public void print(PrintWriter out) {
        var directory = record.view(Projections.DIRECTORY);
        var terms = new Terms(record::view);
        var footnotes = new Footnotes(directory, terms);
        heading(out, "Minister tenure", "who is known to have been in which office, and when");
        new TenureReport(terms, footnotes).print(record.view(Projections.MINISTER_TENURE).all(), out);
        heading(out, "Host rotation", "who hosted which meeting of a series, and who hosts next");
        new RotationReport(terms, footnotes, asOf).print(record.view(Projections.HOST_ROTATION), out);
        heading(out, "Agreement registry", "what was signed, between whom, and by whom");
        new RegistryReport(terms, footnotes).print(record.view(Projections.AGREEMENT_REGISTRY).all(), out);
        heading(out, "Sources", "the numbers in brackets above");
        footnotes.print(out);
        out.flush();
    }

    private static void heading(PrintWriter out, String title, String meaning) {
        out.printf("%n%s: %s%n%n", title.toUpperCase(Locale.ROOT), meaning);
    }

}
