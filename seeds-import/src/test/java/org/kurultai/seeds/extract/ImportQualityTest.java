package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kurultai.seeds.Shared;
import org.kurultai.seeds.facts.FactsJson;

/**
 * Reads the reports that others coded by hand, and counts. {@code -Dkurultai.quality=write} writes the counts to
 * {@code docs/import-quality.md}.
 */
class ImportQualityTest {

    private static final Path TABLE = Path.of("..", "docs", "import-quality.md");
    private static final String BEGIN = "<!-- counts -->";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_facts_of_the_coded_reports_are_found_and_none_is_invented() throws IOException {
        var scores = new TreeMap<String, Score>();
        var all = new Score();
        score(Shared.file("devset/gold.json"), Shared.file("devset"), scores, all);
        score(Shared.file("devset/seeds-gold.json"), Shared.file("seeds"), scores, all);
        scores.put("all", all);
        if ("write".equals(System.getProperty("kurultai.quality"))) {
            write(scores);
        }

        assertThat(all.inventions()).isZero();
        assertThat(all.all()).as("F1 over all facts; differences: %s", all.differences()).isGreaterThan(0.97);
    }

    private static void score(Path gold, Path folder, Map<String, Score> scores, Score all) throws IOException {
        var coded = JSON.readTree(gold.toFile());
        var documents = coded.has("documents") ? coded.path("documents") : coded;
        var names = documents.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            var reading = new Extraction().read(folder.resolve(name));
            var read = FactsJson.of(Map.of(name, reading.engagements())).path("documents").path(name);
            var expected = documents.path(name);
            scores.computeIfAbsent(reading.report().language().code(), code -> new Score()).add(name, expected, read);
            all.add(name, expected, read);
        }
    }

    private static void write(Map<String, Score> scores) throws IOException {
        var text = Files.readString(TABLE);
        var table = new StringBuilder(text.substring(0, text.indexOf(BEGIN) + BEGIN.length())).append('\n');
        scores.forEach((language, score) -> table.append(section(language, score)));
        Files.writeString(TABLE, table);
    }

    private static String section(String language, Score score) {
        var rows = new StringBuilder(
                "\n### %s: %d %s\n\n| fact | right | wrong | missed | F1 |\n|---|---|---|---|---|\n"
                        .formatted(language, score.reports(), score.reports() == 1 ? "report" : "reports"));
        var tallies = new LinkedHashMap<>(score.tallies());
        var all = new Score.Tally();
        tallies.values().forEach(all::add);
        tallies.put("all facts", all);
        tallies.forEach((fact, tally) -> rows.append("| %s | %d | %d | %d | %s |%n"
                .formatted(fact, tally.right, tally.wrong, tally.missed,
                        String.format(Locale.ROOT, "%.3f", tally.f1()))));
        return rows.append("\nCountry, given the name: %s. Deputy, given the name: %s. Inventions: %d.\n"
                .formatted(score.country(), score.deputy(), score.inventions())).toString();
    }
}
