package org.kurultai.seeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.domain.whatif.Policy;
import org.kurultai.json.Names;
import org.kurultai.json.Vocabulary;
import org.kurultai.seeds.SeedScenarios;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.LocatedReader;

/** The schema of scenarios says what the reader of scenarios takes. */
class ScenarioSchemaTest {

    private static final Path FILE = Path.of("../docs/scenario.schema.json").toAbsolutePath().normalize();
    private static final Path SHIPPED = Path.of("src/main/resources/org/kurultai/seeds/scenarios");

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(FILE.toUri().toString()));

    static Stream<Path> shipped() {
        return SeedScenarios.names().stream().map(name -> SHIPPED.resolve(name + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_scenarios_that_come_with_the_library_fit_it_and_name_it(Path scenario) throws IOException {
        var text = Files.readString(scenario);

        assertThat(problems(text)).isEmpty();
        var named = text.lines().findFirst().orElseThrow().replace("# yaml-language-server: $schema=", "");
        assertThat(SHIPPED.resolve(named).toAbsolutePath().normalize()).isEqualTo(FILE);
    }

    @Test
    void it_knows_every_event_projection_fate_and_policy() throws IOException {
        var json = new ObjectMapper().readTree(FILE.toFile());
        assertThat(texts(json.at("/$defs/event/enum"))).containsExactlyElementsOf(Vocabulary.events().names());
        assertThat(texts(json.at("/$defs/projection/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.projections().stream().map(Projection::name).toList());
        assertThat(texts(json.at("/$defs/expectation/oneOf/0/properties/ends/enum")))
                .isEqualTo(Names.all(Fate.class));
        assertThat(texts(json.at("/properties/policies/additionalProperties/enum")))
                .isEqualTo(Names.all(Policy.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "scenario: nothing",
            "scenario: x\nbase: 12\nedits: [{drop: {fact: a}}, {drop: {statement: a#1}}]",
            "scenario: x\nedits: [{drop: {source: s, type: tenure-attested, tag: 'tenure: X', valid: 2024/..}}]",
            "scenario: x\nedits: [{drop: {from: '2026-01-21T10:00:00Z', until: '2026-02-21T10:00:00Z'}}]",
            "scenario: x\nedits: [{replace: a, by: {convene-meeting: {meeting: m, on: 2025-05-23}}}]",
            "scenario: x\nedits: [{insert: {convene-meeting: {meeting: m}}, source: s, after: a}]",
            "scenario: x\npolicies: {next-host-agreed: keep-fact}",
            "scenario: x\nexpect: [{fact: a, ends: orphaned}, {alters: b, in: timeline}, {untouched: directory}]"
    })
    void what_the_reader_takes_fits_it(String scenario) throws IOException {
        read(scenario);

        assertThat(problems(scenario)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "edits: []",
            "scenario: x\nedit: []",
            "scenario: x\nbase: soon",
            "scenario: x\nedits: {drop: {fact: a}}",
            "scenario: x\nedits: [{drop: {}}]",
            "scenario: x\nedits: [{drop: {facts: a}}]",
            "scenario: x\nedits: [{drop: {fact: a}, insert: {convene-meeting: {meeting: m}}}]",
            "scenario: x\nedits: [{drop: {type: tenure}}]",
            "scenario: x\nedits: [{drop: {tag: host}}]",
            "scenario: x\nedits: [{drop: {valid: soon}}]",
            "scenario: x\nedits: [{drop: {from: yesterday}}]",
            "scenario: x\nedits: [{replace: a}]",
            "scenario: x\nedits: [{insert: {convene-meting: {meeting: m}}}]",
            "scenario: x\nedits: [{insert: {convene-meeting: {}}}]",
            "scenario: x\npolicies: {next-host-agreed: keep}",
            "scenario: x\npolicies: {next-host: keep-fact}",
            "scenario: x\nexpect: [{fact: a}]",
            "scenario: x\nexpect: [{fact: a, ends: rejected}]",
            "scenario: x\nexpect: [{vanishes: a}]",
            "scenario: x\nexpect: [{vanishes: a, in: hosts}]",
            "scenario: x\nexpect: [{untouched: agreements}]",
            "scenario: x\nexpect: [{}]"
    })
    void what_the_reader_refuses_does_not_fit_it(String scenario) throws IOException {
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(scenario));

        assertThat(problems(scenario)).isNotEmpty();
    }

    private static void read(String scenario) throws IOException {
        new ScenarioReader().read("test.yaml", new StringReader(scenario));
    }

    private Set<ValidationMessage> problems(String scenario) throws IOException {
        var json = LocatedReader.read(new StringReader(scenario), new ArrayList<>()).orElseThrow().json();
        return schema.validate(json);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
