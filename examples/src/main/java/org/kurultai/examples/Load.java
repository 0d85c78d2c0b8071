package org.kurultai.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.DossierReader;
import org.kurultai.seeds.dossier.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings dossiers into a record. */
@Command(
        name = "load", description = "Brings dossiers into a record. All are read before anything is recorded.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = "  kurultai load one.yaml two.yaml")
final class Load implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "YAML files, one a source.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var dossiers = files.stream().map(Load::read).toList();
        var reports = new ArrayList<ImportReport>();
        try (var kurultai = record.open()) {
            var into = new DossierImport(kurultai, InstantSource.system());
            dossiers.forEach(dossier -> reports.add(into.load(dossier)));
        }
        var out = spec.commandLine().getOut();
        reports.forEach(report -> ImportSummary.print(report, out));
        return reports.stream().allMatch(report -> report.refused().isEmpty()) ? 0 : Main.REFUSED;
    }

    private static Dossier read(Path file) {
        try {
            return new DossierReader().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e), e);
        }
    }
}
