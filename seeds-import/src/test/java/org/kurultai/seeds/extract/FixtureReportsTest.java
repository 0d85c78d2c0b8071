package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.FactsJson;

/** Reports that were written for these tests, in every language, and the facts that a person finds in them. */
class FixtureReportsTest {

    private static final JsonNode FACTS = facts();

    static Stream<String> reports() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(FACTS.fieldNames(), 0), false);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_facts_of_a_report_are_those_a_person_finds_in_it(String name) throws IOException {
        var reading = new Extraction().read(name, text("reports/" + name));
        var read = FactsJson.of(Map.of(name, reading.engagements())).path("documents").path(name);

        var score = new Score().add(name, FACTS.path(name), read);

        assertThat(score.differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_value_rests_on_words_of_the_report(String name) throws IOException {
        var text = text("reports/" + name);
        var reading = new Extraction().read(name, text);

        assertThat(reading.engagements()).isNotEmpty().allSatisfy(engagement -> assertThat(engagement.claims())
                .allSatisfy(claim -> {
                    assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(text.substring(claim.span().start(), claim.span().end())).isNotBlank();
                }));
    }

    private static JsonNode facts() {
        try {
            return new ObjectMapper().readTree(text("facts.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (var in = Objects.requireNonNull(FixtureReportsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
