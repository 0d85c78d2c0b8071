package org.kurultai.seeds.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.kurultai.Kurultai;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.review.DecisionsFile;
import org.kurultai.seeds.run.FileReport.Verdict;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Brings files and folders into a record. Whatever is wrong with one file, the others come in. To run it again adds nothing;
 * to run it again after it was interrupted brings in what is missing, and the record is as if it had never been.
 */
public final class ImportRun {

    private final List<SourceFormat> formats;
    private final Progress progress;
    private final Intake intake;
    private final List<FileReport> reports = new ArrayList<>();

    private ImportRun(Kurultai record, InstantSource clock, List<SourceFormat> formats, Progress progress) {
        this.formats = formats;
        this.progress = progress;
        this.intake = new Intake(new DossierImport(record, clock));
    }

    /**
     * Imports files, and all files in folders in the order of their names.
     *
     * @param record into which
     * @param clock tells the times at which they are recorded
     * @param formats how a file is read: by the first that recognises it
     * @param inputs files and folders; hidden ones within a folder are passed over
     * @param progress is told of each file once what it states is safely recorded
     * @throws IOException if a folder cannot be listed, or an input does not exist; nothing has then been recorded
     */
    public static RunReport load(
            Kurultai record, InstantSource clock, List<SourceFormat> formats, List<Path> inputs, Progress progress)
            throws IOException {
        var files = files(inputs);
        var run = new ImportRun(record, clock, List.copyOf(formats), progress);
        for (var file : files) {
            run.take(file, files.size());
        }
        run.intake.flush();
        return new RunReport(run.reports);
    }

    private static Set<Path> files(List<Path> inputs) throws IOException {
        var files = new LinkedHashSet<Path>();
        for (var input : inputs) {
            try (var walk = Files.walk(input)) {
                walk.filter(path -> !isHidden(input.relativize(path)))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isHidden(Path within) {
        return StreamSupport.stream(within.spliterator(), false).anyMatch(name -> name.toString().startsWith("."));
    }

    private void take(Path path, int total) {
        intake.take(path, read(path), report -> {
            reports.add(report);
            progress.done(report, reports.size(), total);
        });
    }

    private FileReading read(Path path) {
        try {
            var file = SourceFile.of(path);
            for (var format : formats) {
                if (format.recognises(file)) {
                    return new FileReading(Verdict.READ, reviewed(path, format.read(file)));
                }
            }
            return new FileReading(Verdict.PASSED_OVER, new SourceReading(List.of(), List.of()));
        } catch (SourceException e) {
            return new FileReading(Verdict.UNREADABLE, new SourceReading(List.of(), e.problems()));
        } catch (IOException e) {
            var problem = new Problem(1, 1, "the file cannot be read: " + e, "");
            return new FileReading(Verdict.UNREADABLE, new SourceReading(List.of(), List.of(problem)));
        } catch (RuntimeException | StackOverflowError e) {
            // A format of the application's own, or one that meets what nobody foresaw, must not stop the others.
            var problem = new Problem(1, 1, "whoever reads this format failed: " + e, "");
            return new FileReading(Verdict.UNREADABLE, new SourceReading(List.of(), List.of(problem)));
        }
    }

    /** Without what was rejected in a review that is kept beside the file, and with what was edited in its place. */
    private static SourceReading reviewed(Path path, SourceReading reading) throws IOException {
        try {
            var decisions = DecisionsFile.read(DecisionsFile.beside(path));
            return new SourceReading(
                    reading.dossiers().stream().map(decisions::applyTo).toList(),
                    reading.problems(),
                    reading.questions().stream()
                            .filter(question -> decisions.leaveOpen(question, reading.dossiers()))
                            .toList());
        } catch (DossierException e) {
            throw new SourceException(e.problems().stream()
                    .map(p -> new Problem(p.line(), p.column(), "in the review beside it: " + p.what(), p.remedy()))
                    .toList());
        }
    }

    /** What was read of a file, and whether any of it was. */
    record FileReading(Verdict verdict, SourceReading reading) {}
}
