package org.kurultai.seeds.scenario;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.LocatedReader;
import org.kurultai.seeds.dossier.Problem;

/**
 * Reads scenarios from YAML. Everything that is wrong in a file is reported together, each problem with its line and
 * column, as in a dossier.
 */
public final class ScenarioReader {

    /**
     * Reads a file, in UTF-8.
     *
     * @throws DossierException if it is not a scenario
     * @throws IOException if it cannot be read at all
     */
    public Scenario read(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * Reads a text.
     *
     * @param name what problems call it
     * @throws DossierException if it is not a scenario
     * @throws IOException if it cannot be read at all
     */
    public Scenario read(String name, Reader yaml) throws IOException {
        var problems = new ArrayList<Problem>();
        var scenario = LocatedReader.read(yaml, problems).map(document -> new ScenarioParts(problems).read(document));
        if (!problems.isEmpty()) {
            throw DossierException.of(name, problems);
        }
        return scenario.orElseThrow();
    }
}
