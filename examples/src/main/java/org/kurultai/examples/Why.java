package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.examples.answer.Diverged;
import org.kurultai.export.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a row would read otherwise. */
@Command(
        name = "why", description = "Tells why a row would read otherwise in a scenario: from the row back to what was changed.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai why ots-interior-ministers/agreed --scenario kazakhstan-withdrew",
                "  kurultai why ots-interior-ministers --drop-source trend-2025-05-23 --mermaid",
                "  kurultai why ots-interior-ministers --scenario kazakhstan-withdrew --format json | jq .found.steps"})
final class Why implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Mixin
    private ScenarioOption named = new ScenarioOption();

    @Parameters(paramLabel = "ROW", description = "The row by its key, or a part of it such as an identifier.")
    private String row = "";

    @Mixin
    private TellingOption telling = new TellingOption();

    @Option(names = "--mermaid", description = "Write each chain of causes as a Mermaid flowchart.")
    private boolean mermaid;

    @Override
    public Integer call() {
        telling.refuse(mermaid, "--mermaid");
        try (var kurultai = record.openToRead(spec)) {
            var divergence = kurultai.whatIf().replay(scenario.scenario(named.named()));
            var names = Terms.of(kurultai::view, divergence::view);
            var found = divergence.differences().stream().filter(difference -> difference.row().contains(row)).toList();
            telling.write(
                    out -> tell(found, divergence, names, out),
                    () -> Diverged.why(found, divergence, names),
                    kurultai::view, spec);
        }
        return 0;
    }

    private void tell(
            List<Difference> found, Divergence divergence, Function<Id, String> names, PrintWriter out) {
        for (var difference : found) {
            var why = divergence.why(difference);
            if (mermaid) {
                out.println(why.mermaid(names));
            } else {
                out.printf("%s, %s%n%s%n", difference.projection(), difference.row(), why.text(names));
            }
        }
        if (found.isEmpty()) {
            out.printf("No row with \"%s\" in its key would read otherwise.%n", row);
        }
    }
}
