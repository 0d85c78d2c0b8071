package org.kurultai.seeds.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.Javadoc;
import org.kurultai.domain.Samples;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.source.SourceCommand.RegisterSource;

/**
 * The JSON Schema of dossiers is made from the commands.
 *
 * <p>Run with {@code -Dkurultai.schema=write} to write it anew.
 */
class DossierSchemaTest {

    private static final Path FILE = Path.of("../docs/dossier.schema.json");
    private static final String SOURCE = "source: {id: s, kind: other}\n";
    private static String generated = "";
    private static JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema("{}");

    static Stream<String> commands() {
        return Format.COMMANDS.names().stream();
    }

    @BeforeAll
    static void generate() throws IOException {
        var tree = new DossierSchema(Javadoc.of(Path.of("../domain/src/main/java"))).generate();
        var line = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(line);
        generated = new ObjectMapper().writer(printer).writeValueAsString(tree) + "\n";
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree);
        if ("write".equals(System.getProperty("kurultai.schema"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, generated);
        }
    }

    @Test
    void the_schema_in_the_documentation_is_the_one_made_from_the_commands() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(generated);
    }

    @Test
    void the_schema_is_a_schema() throws IOException {
        var meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(new ObjectMapper().readTree(generated))).isEmpty();
    }

    @Test
    void everything_in_the_schema_is_described() throws IOException {
        var schema = new ObjectMapper().readTree(generated);

        for (var command : Format.COMMANDS.names()) {
            var definition = schema.at("/$defs/" + command);
            assertThat(definition.path("description").textValue()).as(command).isNotBlank();
            definition.get("properties").properties().forEach(property -> assertThat(
                    property.getValue().path("description").asText())
                    .as(command + " " + property.getKey())
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatever_a_command_states_fits_the_schema(String command) throws IOException {
        var source = Samples.of(RegisterSource.class);
        var fact = new DossierFact(
                "one", Samples.of(Format.COMMANDS.type(command)), Evidence.of(source.source()), 0, "a remark");

        assertThat(problems(new DossierWriter().text(new Dossier(source, List.of(fact)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "facts: [{record-attendance: {occasion: 'visit:v', delegate: {person: p}}}]",
                    "facts: []",
                    "facts: [{schedule-meeting: {meeting: m}}]",
                    "facts: [{schedule-meeting: {meeting: m, when: 2025, place: {venue: hall}}}]",
                    "facts: [{schedule-meeting: {meeting: m, when: 2019/..}}]",
                    "facts: [{convene-meeting: {meeting: m, on: XXXX-06-23~}, at: 1-2, confidence: 0.5, dateBasis: stated}]",
                    "facts: [{convene-meeting: {meeting: m}, confidence: 1, id: a-1, note: a remark}]",
                    "facts: [{record-attendance: {occasion: 'visit:v', delegate: {party: AZE}}}]",
                    "facts: [{establish-series: {series: s, rotation: {kind: alphabetical}}}]",
                    "facts: [{register-state: {state: TRNC, name: {text: Northern Cyprus}}}]"
            })
    void a_dossier_that_can_be_read_fits_the_schema(String facts) throws IOException {
        new DossierReader().read("test.yaml", new StringReader(SOURCE + facts));

        assertThat(problems(SOURCE + facts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "facts: {}",
                    "fact: []",
                    "facts: [{at: 1-2}]",
                    "facts: [{shedule-meeting: {meeting: m}}]",
                    "facts: [{convene-meeting: {meeting: m}, conclude-meeting: {meeting: m}}]",
                    "facts: [{schedule-meeting: {}}]",
                    "facts: [{schedule-meeting: {meeting: a b}}]",
                    "facts: [{schedule-meeting: {meeting: 7}}]",
                    "facts: [{schedule-meeting: {meeting: m, ordinal: second}}]",
                    "facts: [{schedule-meeting: {meeting: m, ordinal: -1, series: s}}]",
                    "facts: [{schedule-meeting: {meeting: m, when: soon}}]",
                    "facts: [{schedule-meeting: {meeting: m, place: {contry: AZE}}}]",
                    "facts: [{schedule-meeting: {meeting: m, place: Baku}}]",
                    "facts: [{schedule-meeting: {meeting: m, host: }}]",
                    "facts: [{admit-party: {organization: OTS, party: HUN}}]",
                    "facts: [{admit-party: {organization: OTS, party: HUN, status: friend}}]",
                    "facts: [{record-attendance: {occasion: summit, delegate: {party: AZE}}}]",
                    "facts: [{record-attendance: {occasion: 'visit:v', delegate: {person: a b}}}]",
                    "facts: [{set-agenda: {occasion: 'visit:v', topics: []}}]",
                    "facts: [{register-person: {person: p, name: {language: en}}}]",
                    "facts: [{register-state: {state: T, iso3166: tur, name: {text: T}}}]",
                    "facts: [{convene-meeting: {meeting: m}, at: 12}]",
                    "facts: [{convene-meeting: {meeting: m}, confidence: 2}]",
                    "facts: [{convene-meeting: {meeting: m}, confidence: sure}]",
                    "facts: [{convene-meeting: {meeting: m}, dateBasis: guess}]",
                    "facts: [{convene-meeting: {meeting: m}, id: the meeting}]"
            })
    void a_dossier_that_cannot_be_read_does_not_fit_the_schema(String facts) throws IOException {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> new DossierReader().read("test.yaml", new StringReader(SOURCE + facts)));

        assertThat(problems(SOURCE + facts)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts: []", "source: {id: s}\nfacts: []", "source: {kind: other}\nfacts: []"})
    void a_source_that_is_not_described_does_not_fit_the_schema(String dossier) throws IOException {
        assertThat(problems(dossier)).isNotEmpty();
    }

    private static Set<ValidationMessage> problems(String yaml) throws IOException {
        return schema.validate(json(yaml));
    }

    private static JsonNode json(String yaml) throws IOException {
        return LocatedReader.read(new StringReader(yaml), new ArrayList<>())
                .orElseThrow()
                .json();
    }
}
