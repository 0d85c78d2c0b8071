package org.kurultai.examples;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.kurultai.Kurultai;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.ScenarioException;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.domain.whatif.Summary;
import org.kurultai.domain.whatif.WhatIf;
import org.kurultai.examples.print.Asked;
import org.kurultai.export.table.Column;
import org.kurultai.export.table.Table;
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
            format.write(table(outcomes), kurultai::view, Asked.NOTHING, spec);
        }
        return 0;
    }

    private List<SweepRow> outcomes(List<Scenario> scenarios, Kurultai kurultai) {
        var done = new LongAdder();
        var whatIf = kurultai.whatIf();
        return WorkingLine.during(
                () -> scenarios.parallelStream()
                        .map(scenario -> SweepRow.of(scenario, whatIf))
                        .peek(row -> done.increment())
                        .toList(),
                () -> "scenario %s of %s".formatted(done, scenarios.size()), spec);
    }

    private Stream<Scenario> scenarios(Kurultai kurultai) {
        return source.isEmpty()
                ? kurultai.view(Projections.EVIDENCE_LEDGER).sources().stream()
                        .map(dropped -> Scenario.named("without " + dropped).dropSource(dropped))
                : kurultai.whatIf().singleDrops(new Selection.FromSource(Sources.named(source, kurultai)));
    }

    private static Table<SweepRow> table(List<SweepRow> rows) {
        return new Table<>("sweep", "what one thing left out would change", SweepRow.class,
                List.of(
                        new Column<>("scenario", false, false, SweepRow::scenario),
                        new Column<>("decided_again", false, false, SweepRow::decidedAgain),
                        new Column<>("changed", false, false, SweepRow::changed),
                        new Column<>("newly_rejected", false, false, SweepRow::newlyRejected),
                        new Column<>("newly_accepted", false, false, SweepRow::newlyAccepted),
                        new Column<>("orphaned", false, false, SweepRow::orphaned),
                        new Column<>("rows_gone", false, false, SweepRow::rowsGone),
                        new Column<>("rows_otherwise", false, false, SweepRow::rowsOtherwise),
                        new Column<>("rows_new", false, false, SweepRow::rowsNew),
                        new Column<>("problem", false, false, SweepRow::problem)),
                views -> rows);
    }

    /** What a scenario came to. */
    record SweepRow(
            String scenario,
            int decidedAgain,
            int changed,
            int newlyRejected,
            int newlyAccepted,
            int orphaned,
            long rowsGone,
            long rowsOtherwise,
            long rowsNew,
            String problem) {

        static SweepRow of(Scenario scenario, WhatIf whatIf) {
            try {
                var divergence = whatIf.replay(scenario);
                return of(Summary.of(divergence), divergence.differences());
            } catch (ScenarioException e) {
                return new SweepRow(scenario.name(), 0, 0, 0, 0, 0, 0, 0, 0, String.valueOf(e.getMessage()));
            }
        }

        private static SweepRow of(Summary summary, List<Difference> differences) {
            return new SweepRow(
                    summary.scenario().name(),
                    summary.decided(),
                    summary.count(Fate.CHANGED),
                    summary.count(Fate.NEWLY_REJECTED),
                    summary.count(Fate.NEWLY_ACCEPTED),
                    summary.count(Fate.ORPHANED),
                    differences.stream().filter(Difference.Vanished.class::isInstance).count(),
                    differences.stream().filter(Difference.Altered.class::isInstance).count(),
                    differences.stream().filter(Difference.Appeared.class::isInstance).count(),
                    summary.problem());
        }
    }
}
