package org.kurultai.seeds.press;

import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.History;
import org.kurultai.seeds.extract.Extraction;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Press reports: text or HTML. One format reads the reports of one import, and knows again whom and what they, and the record,
 * name.
 */
public final class ReportFormat implements SourceFormat {

    private final Extraction extraction = new Extraction();
    private final History record;
    private @Nullable ReportDossiers dossiers;

    /** Of reports that are to come into this record. */
    public ReportFormat(History record) {
        this.record = record;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".txt", ".html", ".htm");
    }

    @Override
    public SourceReading read(SourceFile file) {
        try {
            var name = file.path().getFileName().toString();
            var reading = Files.isRegularFile(file.path())
                    ? extraction.read(file.path())
                    : extraction.read(name, file.text());
            var report = dossiers().of(file.stem(), reading);
            return new SourceReading(List.of(report.dossier()), List.of(), report.questions());
        } catch (ReportException e) {
            throw new SourceException(1, 1, String.valueOf(e.getMessage()), "");
        }
    }

    /** Goes through the record only if there is a report to read. */
    private synchronized ReportDossiers dossiers() {
        var known = dossiers == null ? new ReportDossiers(record) : dossiers;
        dossiers = known;
        return known;
    }
}
