package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.Samples;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.time.DateRange;

/** What is written is read without a parser; and nothing is that a parser would read otherwise. */
class WrittenFormsTest {

    private static final Codec CODEC = new Codec();
    private static final WrittenForms WRITTEN = new WrittenForms(Vocabulary.events(), Upcasters.RELEASED);
    private static final JsonMapper PARSER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_read_as_it_is_written(Event event) {
        assertThat(WRITTEN.read(event.getClass(), ByteBuffer.wrap(CODEC.write(event)))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_read_as_it_is_written(Command command) {
        assertThat(WRITTEN.read(command.getClass(), ByteBuffer.wrap(CODEC.write(command)))).isEqualTo(command);
    }

    @Test
    void a_name_that_is_not_written_in_ascii_is_read_as_it_is_written() {
        assertThat(read("{\"meeting\":\"m\",\"place\":{\"city\":\"Түркістан\"}}").place().city())
                .isEqualTo("Түркістан");
    }

    @Test
    void what_is_written_with_a_backslash_is_read_as_it_was_meant() {
        var place = Place.of("\"A\\B\"\t\n", PartyId.NONE);
        var meeting = new MeetingScheduled(new MeetingId("m"), SeriesId.NONE, 0, DateRange.UNKNOWN, PartyId.NONE,
                place);
        assertThat(WRITTEN.read(MeetingScheduled.class, ByteBuffer.wrap(CODEC.write(meeting)))).isEqualTo(meeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ \"meeting\":\"m\"}",
            "{\"meeting\":\"m\"} ",
            "{\"meeting\":\"\\u006d\"}",
            "{\"meeting\":\"m\",\"meeting\":\"m\"}",
            "{\"ordinal\":2,\"meeting\":\"m\"}",
            "{\"meeting\":\"m\",\"ordinal\":02}",
            "{\"meeting\":\"m\",\"ordinal\":-2}",
            "{\"meeting\":\"m\",\"ordinal\":12345678901}",
            "{\"meeting\":\"m\",\"ordinal\":}",
            "{\"meeting\":\"m\",\"host\":null}",
            "{\"meeting\":\"m m\"}",
            "{\"meeting\":\"m",
            "{\"meeting\":\"m\",\"place\":{\"city\":\"A\\/B\"}}",
            ""})
    void what_stands_otherwise_is_left_to_the_parser(String json) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> read(json));
    }

    @Test
    void bytes_that_are_no_characters_are_left_to_the_parser() {
        var json = "{\"meeting\":\"mm\"}".getBytes(UTF_8);
        json["{\"meeting\":\"m".length()] = (byte) 0xFF;
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WRITTEN.read(MeetingScheduled.class, ByteBuffer.wrap(json)));
    }

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
    void whatever_byte_is_altered_a_parser_reads_the_same_or_nothing_is_read(
            @ForAll("samples") Command command, @ForAll @IntRange(max = 999) int place, @ForAll byte altered) {
        var json = CODEC.write(command);
        json[place % json.length] = altered;
        withoutParser(command, json).ifPresent(read -> assertThat(parsed(command, json)).isEqualTo(read));
    }

    private static MeetingScheduled read(String json) {
        return WRITTEN.read(MeetingScheduled.class, ByteBuffer.wrap(json.getBytes(UTF_8)));
    }

    private static Optional<Command> withoutParser(Command command, byte[] json) {
        try {
            return Optional.of(WRITTEN.read(command.getClass(), ByteBuffer.wrap(json)));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private static Command parsed(Command command, byte[] json) {
        try {
            return CODEC.fromTree(CODEC.typeName(command), PARSER.readTree(json));
        } catch (IOException e) {
            throw new AssertionError("a parser does not read " + new String(json, UTF_8), e);
        }
    }

    static Stream<Event> events() {
        var events = Vocabulary.events();
        return events.names().stream().map(events::type).map(Samples::of);
    }

    static Stream<Command> commands() {
        var commands = Vocabulary.commands();
        return commands.names().stream().map(commands::type).map(Samples::of);
    }

    @Provide
    Arbitrary<Command> samples() {
        return Arbitraries.of(commands().toList());
    }
}
