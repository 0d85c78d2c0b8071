package org.kurultai.seeds.press;

import java.nio.file.Files;
import java.util.List;
import org.kurultai.seeds.extract.Extraction;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/** Press reports: text or HTML. One format reads the reports of one import, and knows again whom and what they name. */
public final class ReportFormat implements SourceFormat {

    private final Extraction extraction = new Extraction();
    private final ReportDossiers dossiers = new ReportDossiers();

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
            return new SourceReading(List.of(dossiers.of(file.stem(), reading)), List.of());
        } catch (ReportException e) {
            throw new SourceException(1, 1, String.valueOf(e.getMessage()), "");
        }
    }
}
