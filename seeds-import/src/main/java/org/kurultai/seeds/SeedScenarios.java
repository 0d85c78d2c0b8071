package org.kurultai.seeds;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.seeds.scenario.ScenarioReader;

/** Four changed pasts of the five press reports, each with what it is expected to show. */
public final class SeedScenarios {

    private static final List<String> NAMES = List.of(
            "kazakhstan-withdrew", "yerlikaya-left-office", "without-the-german-report", "memorandum-denounced");

    private SeedScenarios() {}

    /** What they are called. */
    public static List<String> names() {
        return NAMES;
    }

    /** The scenario of that name, if there is one. */
    public static Optional<Scenario> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static Scenario read(String name) {
        var resource = "scenarios/" + name + ".yaml";
        try (var in = Objects.requireNonNull(SeedScenarios.class.getResourceAsStream(resource), resource)) {
            return new ScenarioReader().read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
