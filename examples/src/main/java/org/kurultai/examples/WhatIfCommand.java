package org.kurultai.examples;

import java.util.concurrent.Callable;
import org.kurultai.export.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what would be otherwise if something had not been said. */
@Command(
        name = "what-if", description = "Tells what would read otherwise, and why, if something had never been said. The record stays as it is.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai what-if --drop-source trend-2025-05-23",
                "  kurultai what-if --drop trend-2025-05-23/agree-next-host#0"})
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var kurultai = record.openExisting()) {
            var divergence = kurultai.whatIf().replay(scenario.scenario());
            out.print(divergence.told(new Terms(kurultai::view)::name));
            out.printf("%nFingerprint %s%n", divergence.fingerprint());
        }
        return 0;
    }
}
