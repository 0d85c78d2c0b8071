package org.kurultai.examples.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.view.Dispute;
import org.kurultai.domain.view.Instrument;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;

/** Writes out the instruments. */
final class RegistryReport {

    private final Terms terms;
    private final Footnotes footnotes;

    RegistryReport(Terms terms, Footnotes footnotes) {
        this.terms = terms;
        this.footnotes = footnotes;
    }

    void print(List<Instrument> instruments, PrintWriter out) {
        instruments.forEach(instrument -> print(instrument, out));
    }

    private void print(Instrument instrument, PrintWriter out) {
        out.printf("  %s%s%n", instrument.instrument(), footnotes.of(instrument.evidence()));
        for (var designation : instrument.designations()) {
            out.printf(
                    "    called       %s, %s%s%n",
                    kind(designation.kind()),
                    designation.title().isNone() ? "no title stated" : "\"" + designation.title() + "\"",
                    instrument.designations().size() == 1 ? "" : footnotes.of(designation.evidence()));
        }
        line(out, "parties", instrument.parties().stream().map(terms::inFull).collect(Collectors.joining("; ")));
        line(out, "signed by", signedBy(instrument));
        line(out, "signed", signed(instrument));
        line(out, "subjects", String.join("; ", instrument.subjects()));
        for (var step : instrument.steps()) {
            line(out, "then", Terms.kind(step.kind()) + ", " + Dates.of(step.on()) + footnotes.of(step.evidence()));
        }
        instrument.disputes().forEach(dispute -> line(out, dispute.open() ? "DISPUTE" : "dispute", dispute(dispute)));
    }

    private static String kind(InstrumentKind kind) {
        return kind == InstrumentKind.OTHER ? "a document" : Terms.kind(kind);
    }

    private static void line(PrintWriter out, String label, String text) {
        if (!text.isEmpty()) {
            out.printf("    %-12s %s%n", label, text);
        }
    }

    private String signedBy(Instrument instrument) {
        return Stream.concat(
                instrument.signatories().stream().map(this::signatory),
                instrument.signedBy().stream()
                        .map(words -> words.value() + ", not named" + footnotes.of(words.evidence())))
                .collect(Collectors.joining("; "));
    }

    private String signatory(Signatory signatory) {
        return signatory.person().isNone()
                ? terms.inFull(signatory.party()) + " (person not stated)"
                : terms.person(signatory.person()) + " for " + terms.inFull(signatory.party());
    }

    private String signed(Instrument instrument) {
        var where = terms.place(instrument.place());
        var when = Dates.of(instrument.when());
        var occasion = terms.occasion(instrument.occasion());
        return when + (where.isEmpty() ? "" : ", " + where) + (occasion.isEmpty() ? "" : ", at " + occasion);
    }

    private String dispute(Dispute dispute) {
        var what = switch (dispute.kind()) {
            case CLAIM_REFUSED -> "a source claims otherwise: " + dispute.words();
            case FACT_DISPUTED -> dispute.words();
            case DIFFERENT_DESIGNATIONS -> "the sources call it differently";
        };
        return what + footnotes.of(dispute.evidence())
                + (dispute.open() ? "; open" : "; resolved: " + dispute.finding());
    }
}
