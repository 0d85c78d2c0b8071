package org.kurultai.examples;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.examples.print.Report;
import org.kurultai.export.Terms;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the facts of five press reports into a record and shows what they tell. */
@Command(
        name = "demo", description = "Reads the facts of five press reports into a record and shows what they tell.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai demo", "  kurultai demo --record my.db && kurultai show tenure --record my.db"})
final class Demo implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var kurultai = record.builder().open()) {
            out.printf("The facts of five press reports, in the record %s%n%n", record.name());
            var into = new DossierImport(kurultai, InstantSource.system());
            for (var dossier : SeedDossiers.all()) {
                ImportSummary.print(into.load(dossier), id -> new Terms(kurultai::view).name(id), out);
            }
            new Report(kurultai, PartialDate.of(LocalDate.now())).print(out);
        }
        return 0;
    }
}
