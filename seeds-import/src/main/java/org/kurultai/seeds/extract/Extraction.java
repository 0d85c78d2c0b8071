package org.kurultai.seeds.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.report.ReportReader;

/** Reads reports: from the file to the engagements it tells of. It keeps nothing, so that many threads may share one. */
public final class Extraction {

    private final ReportReader reader = new ReportReader();

    /**
     * Reads a report's file.
     *
     * @throws ReportException if it cannot be read, or if this library is at fault: one report never
     *     stops the others
     */
    public Reading read(Path file) {
        return unlessAtFault(file.toString(), () -> read(reader.read(file)));
    }

    /**
     * Reads a report's text.
     *
     * @param name what to call it
     * @param text the text, with whatever its page has around it
     * @throws ReportException if it is no report: empty, no text, too long, or of too many persons or
     *     engagements; or if this library is at fault: one report never stops the others
     */
    public Reading read(String name, String text) {
        return unlessAtFault(name, () -> read(reader.read(name, text)));
    }

    /**
     * Reads a report that is cut into zones and sentences already.
     *
     * @throws ReportException if it tells of more persons or engagements than any report does
     */
    public Reading read(Report report) {
        var items = report.items().isEmpty() ? List.of(report) : report.items();
        return new Reading(report, items.stream().flatMap(item -> new Narrative(item).engagements().stream()).toList());
    }

    static Reading unlessAtFault(String name, Supplier<Reading> reading) {
        try {
            return reading.get();
        } catch (ReportException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw ReportException.ofFault(name, e);
        }
    }
}
