package org.kurultai.examples.answer;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kurultai.domain.record.Id;
import org.kurultai.export.table.Table;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.run.FileReport;
import org.kurultai.seeds.run.RunReport;

/**
 * What came of an import; the rows are the files.
 *
 * @param recorded how many facts were recorded
 * @param corroborated how many recorded facts gained a source or a detail
 * @param known how many statements were recorded already
 * @param refused how many statements contradict the record, and are kept beside it
 * @param unreadable how many entries of the files, or whole files, could not be read
 */
public record Imported(int recorded, int corroborated, int known, int refused, int unreadable) {

    /**
     * What came of a file.
     *
     * @param file which
     * @param verdict whether it was read
     * @param recorded how many of its facts were recorded
     * @param corroborated how many recorded facts gained a source or a detail by it
     * @param known how many of its statements were recorded already
     * @param complaints what of it could not be read or contradicts the record, each with the line and the reason
     * @param questions what of it a person has to decide
     * @param remark why nothing came of it, though nothing is wrong with it
     */
    public record ImportedFile(
            String file,
            FileReport.Verdict verdict,
            int recorded,
            int corroborated,
            int known,
            List<String> complaints,
            List<String> questions,
            String remark) {

        public ImportedFile {
            complaints = List.copyOf(complaints);
            questions = List.copyOf(questions);
        }

        private static ImportedFile of(FileReport report, Function<? super Id, String> names) {
            return new ImportedFile(
                    report.file().toString(),
                    report.verdict(),
                    sum(report, ImportReport::recorded),
                    sum(report, ImportReport::corroborated),
                    sum(report, ImportReport::known),
                    report.complaints(names),
                    report.questions().stream().map(Question::text).toList(),
                    report.remark().orElse(""));
        }

        private static int sum(FileReport report, ToIntFunction<ImportReport> count) {
            return report.sources().stream().mapToInt(count).sum();
        }
    }

    /** @param names what everything is called */
    public static Answer<ImportedFile> answer(RunReport report, Function<? super Id, String> names) {
        return new Answer<>(
                table(report.files().stream().map(file -> ImportedFile.of(file, names)).toList()),
                List.of(new Imported(report.recorded(), report.corroborated(), report.known(), report.refused(),
                        report.unreadable())));
    }

    static Table<ImportedFile> table(List<ImportedFile> files) {
        return Table.of("import", "what came of each file", ImportedFile.class, views -> files)
                .with("file", ImportedFile::file)
                .with("verdict", ImportedFile::verdict)
                .with("recorded", ImportedFile::recorded)
                .with("corroborated", ImportedFile::corroborated)
                .with("known", ImportedFile::known)
                .with("complaints", ImportedFile::complaints)
                .with("questions", ImportedFile::questions)
                .with("remark", ImportedFile::remark);
    }
}
