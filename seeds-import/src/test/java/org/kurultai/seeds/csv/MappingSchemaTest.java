package org.kurultai.seeds.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.json.Vocabulary;

/** The schema of mappings says what the reader of mappings takes. */
class MappingSchemaTest {

    private static final Path FILE = Path.of("../docs/csv-mapping.schema.json").toAbsolutePath().normalize();

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(FILE.toUri().toString()));

    @Test
    void it_knows_every_command() throws IOException {
        var names = new ArrayList<String>();
        new ObjectMapper().readTree(FILE.toFile()).at("/$defs/fact/propertyNames/enum")
                .forEach(n -> names.add(n.asText()));

        assertThat(names)
                .containsAll(Vocabulary.commands().names())
                .hasSize(Vocabulary.commands().names().size()
                        + List.of("if", "confidence", "dateBasis", "id", "note").size());
    }

    @Test
    void it_takes_the_mapping_of_the_specification() throws IOException {
        assertThat(schema.validate(yaml(CsvSpec.MAPPING))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{source: {id: a, kind: register}, facts: []}",
            "{source: {id: a}, facts: [{appoint: {}}]}",
            "{source: {id: a, kind: register}, seperator: ';', facts: [{appoint: {}}]}",
            "{source: {id: a, kind: register}, columns: {Start: {dates: yyyy}}, facts: [{appoint: {}}]}",
            "{source: {id: a, kind: register}, facts: [{invent: {}}]}"
    })
    void it_refuses_what_the_reader_refuses(String mapping) throws IOException {
        assertThat(schema.validate(yaml(mapping))).isNotEmpty();
    }

    private static JsonNode yaml(String text) throws IOException {
        return new YAMLMapper().readTree(text);
    }
}
