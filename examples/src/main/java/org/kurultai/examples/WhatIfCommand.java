package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Contrast;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.examples.answer.Diverged;
import org.kurultai.export.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what would be otherwise had the past been another. */
@Command(
        name = "what-if", description = {
                "Tells what would read otherwise, and why, had something never been said, or something else. The record stays as it is.",
                "What the scenario expects is checked: where it is not so, that is told, and the exit code is 8."}, mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                        "  kurultai what-if kazakhstan-withdrew",
                        "  kurultai what-if my-scenario.yaml --record my.db",
                        "  kurultai what-if kazakhstan-withdrew --against without-the-german-report",
                        "  kurultai what-if kazakhstan-withdrew --mermaid > withdrew.mmd",
                        "  kurultai what-if kazakhstan-withdrew --format csv > withdrew.csv",
                        "  kurultai what-if --drop-source trend-2025-05-23",
                        "  kurultai what-if --drop trend-2025-05-23#agree-next-host-0de3dbe9ce"})
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private NamedScenario scenario = new NamedScenario();

    @Option(
            names = "--against", paramLabel = "SCENARIO", completionCandidates = ScenarioFile.Shipped.class, description = "Another scenario, by name or file: tell how the two differ from each other.")
    private String against = "";

    @Option(names = "--in-full", description = "Tell every statement and every row, not only the first few and how many more.")
    private boolean inFull;

    @Option(names = "--mermaid", description = "Write it as a Mermaid flowchart, from what was changed to what would read otherwise.")
    private boolean mermaid;

    @Mixin
    private TellingOption telling = new TellingOption();

    @Override
    public Integer call() {
        telling.refuse(mermaid, "--mermaid");
        try (var kurultai = record.openToRead(spec)) {
            var divergence = kurultai.whatIf().replay(scenario.read());
            if (!against.isEmpty()) {
                return contrast(divergence.against(kurultai.whatIf().replay(ScenarioFile.named(against))), kurultai);
            }
            var names = Terms.of(kurultai::view, divergence::view);
            telling.write(
                    out -> tell(divergence, names, out),
                    () -> Diverged.answer(divergence, names),
                    kurultai::view, spec);
            return divergence.failures().isEmpty() ? 0 : Main.NOT_AS_EXPECTED;
        }
    }

    private int contrast(Contrast contrast, Kurultai kurultai) {
        if (mermaid) {
            throw new NotUnderstood("--mermaid draws one scenario; leave out --against");
        }
        var names = Terms.of(contrast.one()::view, contrast.other()::view);
        telling.write(
                out -> out.print(contrast.told(names)), () -> Diverged.answer(contrast, names), kurultai::view, spec);
        return 0;
    }

    private void tell(Divergence divergence, Function<Id, String> names, PrintWriter out) {
        if (mermaid) {
            out.print(divergence.mermaid(names));
            return;
        }
        out.print(inFull ? divergence.toldInFull(names) : divergence.told(names));
        out.printf("%nFingerprint %s%n", divergence.fingerprint());
        var failures = divergence.failures();
        var expected = divergence.scenario().expectations().size();
        if (expected > 0) {
            out.printf("As expected: %d of %d%n", expected - failures.size(), expected);
        }
        failures.forEach(failure -> out.printf("  not as expected: %s%n", failure));
    }
}
