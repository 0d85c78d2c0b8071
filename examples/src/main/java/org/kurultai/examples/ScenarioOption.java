package org.kurultai.examples;

import picocli.CommandLine.Option;

/** A scenario besides what a command is about. */
final class ScenarioOption {

    @Option(
            names = "--scenario", paramLabel = "SCENARIO", completionCandidates = ScenarioFile.Shipped.class, description = "Had the past been another: a YAML file as for what-if, or one of ${COMPLETION-CANDIDATES}.")
    private String scenario = "";

    /** As it was named; empty if none was. */
    String named() {
        return scenario;
    }
}
