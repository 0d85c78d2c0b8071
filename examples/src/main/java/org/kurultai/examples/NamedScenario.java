package org.kurultai.examples;

import org.kurultai.domain.whatif.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about: one by name or from a file, with what is dropped besides. */
final class NamedScenario {

    @Parameters(
            paramLabel = "SCENARIO", arity = "0..1", completionCandidates = ScenarioFile.Shipped.class, description = "A YAML file, or one of the four that come with the library, which are about the five press reports of the demo: ${COMPLETION-CANDIDATES}")
    private String named = "";

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    Scenario read() {
        return options.scenario(named);
    }
}
