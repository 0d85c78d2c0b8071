package org.kurultai.examples;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.kurultai.Kurultai;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.examples.answer.Swept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries many scenarios and tells what each comes to. */
@Command(
        name = "sweep", description = "Leaves out one thing at a time and tells how much of what was decided later would come out otherwise, and how many rows of all views.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai sweep", "  kurultai sweep --of trend-2025-05-23 --format csv > sweep.csv"})
final class Sweep implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--of", paramLabel = "SOURCE", description = "Leave out each statement of this source, one at a time. Default: each source as a whole.")
    private String source = "";

    @Override
    public Integer call() {
        try (var kurultai = record.openToRead(spec)) {
            var outcomes = outcomes(scenarios(kurultai).toList(), kurultai);
            format.write(Swept.table(outcomes), kurultai::view, spec);
        }
        return 0;
    }

    private List<Swept> outcomes(List<Scenario> scenarios, Kurultai kurultai) {
        var done = new LongAdder();
        return WorkingLine.during(
                () -> kurultai.whatIf().sweep(scenarios.stream(), divergence -> {
                    done.increment();
                    return Swept.of(divergence);
                }, Swept::impossible),
                () -> "scenario %s of %s".formatted(done, scenarios.size()), spec);
    }

    private Stream<Scenario> scenarios(Kurultai kurultai) {
        return source.isEmpty()
                ? kurultai.view(Projections.EVIDENCE_LEDGER).sources().stream()
                        .map(dropped -> Scenario.named("without " + dropped).dropSource(dropped))
                : kurultai.whatIf().singleDrops(new Selection.FromSource(Sources.named(source, kurultai)));
    }
}
