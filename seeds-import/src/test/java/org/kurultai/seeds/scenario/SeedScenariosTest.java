package org.kurultai.seeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.SeedScenarios;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierImport;

/** The shipped scenarios on the five reports, and what is said of files that are none. */
class SeedScenariosTest {

    private final Kurultai record = Kurultai.inMemory();

    @BeforeEach
    void load() {
        var into = new DossierImport(record, InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z")));
        SeedDossiers.all().forEach(into::load);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Divergence replay(String name) {
        return record.whatIf().replay(SeedScenarios.named(name).orElseThrow());
    }

    @Test
    void had_kazakhstan_withdrawn_nobody_could_have_agreed_that_it_hosts_the_third_meeting() {
        var divergence = replay("kazakhstan-withdrew");
        assertThat(divergence.later(Fate.NEWLY_REJECTED)).isNotEmpty();
        assertThat(divergence.told(Id::value)).contains("KAZ is no longer agreed to host", "it has withdrawn from OTS");
    }

    @Test
    void had_yerlikaya_left_office_he_could_not_have_come_as_minister() {
        assertThat(replay("yerlikaya-left-office").later(Fate.NEWLY_REJECTED)).isNotEmpty();
    }

    @Test
    void without_the_german_report_nobody_knows_the_year_of_the_third_meeting() {
        assertThat(replay("without-the-german-report").told(Id::value)).contains("KAZ");
        assertThat(replay("without-the-german-report").differences()).isNotEmpty();
    }

    @Test
    void the_denounced_memorandum_reads_so_in_the_registry() {
        assertThat(replay("memorandum-denounced").differences(
                Projections.AGREEMENT_REGISTRY))
                .anySatisfy(d -> assertThat(d.told(Id::value)).contains("UZB denounces"));
    }

    @Test
    void every_expectation_of_the_shipped_scenarios_is_met_and_full_replay_agrees() {
        for (var name : SeedScenarios.names()) {
            var divergence = replay(name);
            assertThat(divergence.failures()).as(name).isEmpty();
            assertThat(divergence.history().events())
                    .as(name)
                    .isEqualTo(record.whatIf().replayInFull(divergence.scenario()).history().events());
            assertThat(divergence.differences())
                    .allMatch(d -> divergence.why(d).endsInEdits());
        }
    }

    @Test
    void the_documentation_shows_a_shipped_scenario_as_it_is() throws IOException {
        var documented = Files.readString(Path.of("..", "docs", "what-if.md"));
        var resource = "scenarios/kazakhstan-withdrew.yaml";
        try (var in = Objects.requireNonNull(SeedScenarios.class.getResourceAsStream(resource))) {
            var scenario = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(documented).contains(scenario.substring(scenario.indexOf('\n') + 1));
        }
    }

    @Test
    void what_is_wrong_in_a_file_is_reported_with_line_and_column() {
        assertThatThrownBy(() -> read("scenario: x\nedits:\n  - drop: {facts: a}\n  - insert: {end-tenur: {}}\n"))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("x.yaml:3:")
                .hasMessageContaining("there is no property \"facts\" here")
                .hasMessageContaining("x.yaml:4:")
                .hasMessageContaining("did you mean \"end-tenure\"");
    }

    private static void read(String yaml) throws IOException {
        new ScenarioReader().read("x.yaml", new StringReader(yaml));
    }
}
