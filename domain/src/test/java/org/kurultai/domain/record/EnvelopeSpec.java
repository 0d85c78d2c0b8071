package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeSpec {

    @ParameterizedTest
    @ValueSource(strings = {"ots interior", "OTS|HUN", "line\nbreak", "tab\t", "\u0000"})
    void an_identifier_has_neither_white_space_nor_a_bar(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactId(value))
                .withMessageStartingWith("FactId \"" + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTS", "oğuz-dursun", "000_cf8cb07ea46cc8a9.txt#3", "command-1!"})
    void an_identifier_is_otherwise_free(String value) {
        assertThat(new SourceId(value)).hasToString(value);
    }

    @Test
    void no_identifier_is_stated_by_an_empty_one() {
        assertThat(SourceId.NONE.isNone()).isTrue();
        assertThat(new SourceId("trend").isNone()).isFalse();
    }

    @Test
    void a_command_without_an_identifier_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Envelope(CommandId.NONE, Instant.EPOCH, Evidence.NONE, new Given()))
                .withMessage("the identifier of the command is missing");
    }

    @Test
    void a_tag_keeps_the_things_it_relates_apart() {
        assertThat(Tag.of("membership", new SourceId("a"), new SourceId("b")))
                .isEqualTo(new Tag("membership", "a|b"))
                .hasToString("membership: a|b");
    }

    @Test
    void the_facts_of_a_command_are_identified_by_it() {
        var command = new CommandId("c");
        assertThat(FactId.of(command, 0)).isEqualTo(new FactId("c"));
        assertThat(FactId.of(command, 2)).isEqualTo(new FactId("c.2"));
        assertThat(FactId.refusalOf(command)).isEqualTo(new FactId("c!"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void confidence_is_between_0_and_1(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(new SourceId("trend"), Span.NONE, confidence, DateBasis.STATED))
                .withMessageContaining("between 0 and 1");
    }

    @Test
    void a_place_in_a_text_is_written_as_it_was_read() {
        assertThat(Span.parse("12-80")).isEqualTo(new Span(12, 80)).hasToString("12-80");
        assertThat(Span.parse("")).isEqualTo(Span.NONE).hasToString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "80-12", "-3-4", "a-b", "12-", "1-2-3"})
    void a_place_in_a_text_runs_forward_between_two_offsets(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text)).withMessageContaining("12-80");
    }

    private record Given() implements Command {}
}
