package org.kurultai.examples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.kurultai.domain.whatif.Expectation;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.json.Names;
import org.kurultai.seeds.SeedScenarios;
import org.kurultai.seeds.scenario.ScenarioReader;

/** A scenario as the command line names it: one that comes with the library, or a file. */
final class ScenarioFile {

    private ScenarioFile() {}

    static Scenario named(String name) {
        return SeedScenarios.named(name).orElseGet(() -> read(name));
    }

    private static Scenario read(String name) {
        var file = Path.of(name);
        if (!Files.exists(file)) {
            throw new NotUnderstood(
                    "there is no scenario \"%s\", neither a file nor one that comes with the library; %s"
                            .formatted(name, Names.suggestion(name, SeedScenarios.names())));
        }
        try {
            return new ScenarioReader().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Expectations as they stand in a scenario, each a line of it. */
    static List<Expectation> expectations(List<String> lines) {
        var yaml = new StringBuilder("scenario: what is expected\n").append(lines.isEmpty() ? "" : "expect:\n");
        lines.forEach(line -> yaml.append("  - ").append(line).append('\n'));
        try {
            return new ScenarioReader().read("--expect", new StringReader(yaml.toString())).expectations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that come with the library, for help and completion. */
    static final class Shipped implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SeedScenarios.names().iterator();
        }
    }
}
