package org.kurultai.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;
import org.kurultai.examples.answer.Imported;
import org.kurultai.export.Terms;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files into a record. */
@Command(
        name = "import", description = "Brings files, and all files in folders, into the record. What is wrong with one file is told with its line; the others come in. To run it again adds nothing, and goes on where it was interrupted.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai import --record my.db one.yaml two.yaml",
                "  kurultai import --record people.db people.json",
                "  kurultai import --record my.db meetings.ics",
                "  kurultai import --record offices.db history-at-state/",
                "  kurultai import --record my.db reports/ --format json | jq '.rows[] | select(.complaints)'"})
final class Import implements Callable<Integer> {

    private static final int REMARKS = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private TellingOption telling = new TellingOption();

    @Parameters(
            arity = "1..*", paramLabel = "FILE", description = "Press reports (text, HTML), dossiers (YAML), Popolo documents (JSON), calendars (iCalendar), tables (CSV, with a mapping), registers of the Office of the Historian (XML), or folders of these.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new UncheckedIOException("there is no file or folder %s; nothing was imported".formatted(file),
                        new NoSuchFileException(file.toString()));
            }
        }
        try (var kurultai = record.openToWrite()) {
            var report = load(kurultai);
            Function<Id, String> names = report.refused() == 0 ? Id::value : new Terms(kurultai::view)::name;
            telling.write(
                    out -> tell(report, names, out), () -> Imported.answer(report, names), kurultai::view, spec);
            return report.unreadable() > 0 ? Main.BAD_INPUT : report.refused() > 0 ? Main.REFUSED : 0;
        }
    }

    private RunReport load(Kurultai kurultai) {
        var progress = new ProgressLine(spec.commandLine().getErr(), Terminal.here());
        try {
            return ImportRun.load(kurultai, InstantSource.system(), Formats.all(kurultai.history()), files,
                    (file, done, total) -> progress.show(done, total, file.file().getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was imported: " + e, e);
        } finally {
            progress.clear();
        }
    }

    private void tell(RunReport report, Function<Id, String> names, PrintWriter out) {
        var err = spec.commandLine().getErr();
        report.complaints(names).forEach(err::println);
        var remarks = report.remarks();
        remarks.stream().limit(REMARKS).forEach(err::println);
        if (remarks.size() > REMARKS) {
            err.printf("and %s more of this kind%n", Counted.of(remarks.size() - REMARKS, "file"));
        }
        out.println(report);
        if (!report.questions().isEmpty()) {
            out.println("to be decided by a person, by kurultai review:");
            report.questions().forEach(question -> out.println("  " + question));
        }
    }
}
