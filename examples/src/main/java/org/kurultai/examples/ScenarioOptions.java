package org.kurultai.examples;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.whatif.Scenario;
import picocli.CommandLine.Option;

/** In what the past is to be otherwise. */
final class ScenarioOptions {

    @Option(
            names = "--drop", paramLabel = "FACT", description = "As if this fact had never been stated by anybody; \"kurultai show evidence\" lists the facts. May be given several times.")
    private List<String> facts = List.of();

    @Option(
            names = "--drop-source", paramLabel = "SOURCE", description = "As if this source had never reported: everything decided after it is decided again. May be given several times.")
    private List<String> sources = List.of();

    /**
     * The scenario, with what is dropped besides.
     *
     * @param named one that comes with the library, or a file; empty if none is named
     */
    Scenario scenario(String named) {
        if (named.isEmpty() && facts.isEmpty() && sources.isEmpty()) {
            throw new NotUnderstood("say what is to be otherwise: a scenario, --drop FACT or --drop-source SOURCE");
        }
        var scenario = named.isEmpty() ? Scenario.named(name()) : ScenarioFile.named(named);
        for (var fact : facts) {
            scenario = scenario.drop(new FactId(fact));
        }
        for (var source : sources) {
            scenario = scenario.dropSource(new SourceId(source));
        }
        return scenario;
    }

    private String name() {
        var dropped = new ArrayList<>(facts);
        dropped.addAll(sources);
        return "without " + String.join(", ", dropped);
    }
}
