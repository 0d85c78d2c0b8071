package org.kurultai.seeds.run;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.run.FileReport.Verdict;

/**
 * What came of an import.
 *
 * @param files in the order in which they were read
 */
public record RunReport(List<FileReport> files) {

    public RunReport {
        files = List.copyOf(files);
    }

    /** How many facts were recorded. */
    public int recorded() {
        return sum(ImportReport::recorded);
    }

    /** How many recorded facts gained a source or a detail. */
    public int corroborated() {
        return sum(ImportReport::corroborated);
    }

    /** How many statements were recorded already. */
    public int known() {
        return sum(ImportReport::known);
    }

    /** How many statements contradict the record, and were refused and kept beside it. */
    public int refused() {
        return sum(source -> source.refused().size());
    }

    /** How many entries of the files, or whole files, could not be read. */
    public int unreadable() {
        return files.stream().mapToInt(file -> file.problems().size()).sum();
    }

    /** How many files there are with that verdict. */
    public int files(Verdict verdict) {
        return (int) files.stream().filter(file -> file.verdict() == verdict).count();
    }

    /** Everything that did not come into the record, each with file, line and reason. */
    public List<String> complaints() {
        return complaints(Id::value);
    }

    /** The same, with what everything is called. */
    public List<String> complaints(Function<? super Id, String> names) {
        return files.stream().flatMap(file -> file.complaints(names).stream()).toList();
    }

    /** What came to nothing without anything being wrong: each with its file and the reason. */
    public List<String> remarks() {
        return files.stream().flatMap(file -> file.remark().stream()).toList();
    }

    /** What a person has to decide, each with its file. */
    public List<String> questions() {
        return files.stream()
                .flatMap(file -> file.questions().stream().map(question -> file.file() + ": " + question.text()))
                .toList();
    }

    private int sum(ToIntFunction<ImportReport> count) {
        return files.stream().flatMap(file -> file.sources().stream()).mapToInt(count).sum();
    }

    /** The figures on one line. */
    @Override
    public String toString() {
        return "%s read, %d unreadable, %d passed over: %s recorded, %d corroborated, %d known, %d refused, %s"
                .formatted(Counted.of(files(Verdict.READ), "file"), files(Verdict.UNREADABLE),
                        files(Verdict.PASSED_OVER),
                        Counted.of(recorded(), "fact"),
                        corroborated(), known(), refused(), Counted.of(unreadable(), "problem"));
    }
}
