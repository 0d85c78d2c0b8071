package org.kurultai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Samples;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.time.PartialDate;

class ShorthandSpec {

    private static final PartialDate ON = PartialDate.parse("2025-05-23");
    private static final MeetingId MEETING = new MeetingId("ots-interior-2");
    private static final Envelope ENVELOPE = new Envelope(
            new CommandId("c"), Instant.parse("2026-01-21T14:00:00Z"), Evidence.NONE, new ConveneMeeting(MEETING, ON));
    private static final Event CONVENED = new MeetingConvened(MEETING, ON);
    private static final Event CORROBORATED = new FactCorroborated(new FactId("first"), CONVENED);
    private static final String OWN = "c/2";
    private static final Event ANOTHER = new MeetingConvened(new MeetingId("another"), ON);

    private final Codec codec = new Codec();

    @Test
    void of_a_command_that_says_what_the_event_does_only_its_form_is_stored() {
        for (var event : List.of(CONVENED, CORROBORATED)) {
            assertThat(shortened(codec, event)).containsOnly(
                    entry("command-id", "c"),
                    entry("recorded-at", "2026-01-21T14:00:00Z"),
                    entry("command-type", "convene-meeting/1"));
        }
    }

    @Test
    void the_identifier_of_a_command_is_not_stored_beside_that_of_an_event_that_has_the_same() {
        var metadata = new EnvelopeCodec(codec).write(ENVELOPE);

        var shortened = new Shorthand(codec).shortened(metadata, "c", codec.typeName(CONVENED), codec.write(CONVENED));

        assertThat(shortened).containsOnlyKeys("recorded-at", "command-type");
        assertThat(new Shorthand(codec).whole(shortened, "c", codec.typeName(CONVENED), codec.write(CONVENED)))
                .isEqualTo(metadata);
        assertThat(readBeside(codec, shortened, "c", CONVENED, 1)).isEqualTo(ENVELOPE);
    }

    @Test
    void a_command_that_says_something_else_is_stored_beside_the_event() {
        for (var event : List.of(ANOTHER, new FactCorroborated(new FactId("first"), ANOTHER))) {
            assertThat(shortened(codec, event)).isEqualTo(new EnvelopeCodec(codec).write(ENVELOPE));
        }
    }

    @Test
    void whatever_stands_beside_whatever_is_stored_as_if_the_whole_had_been_shortened() {
        var commands = Vocabulary.commands();
        var events = Vocabulary.events();
        for (var command : commands.names()) {
            var envelope = new Envelope(
                    ENVELOPE.id(), ENVELOPE.recordedAt(), Evidence.NONE, Samples.of(commands.type(command)));
            for (var event : events.names()) {
                assertStoredShortened(envelope, Samples.of(events.type(event)));
            }
        }
        for (var event : List.of(CONVENED, CORROBORATED, ANOTHER)) {
            assertStoredShortened(ENVELOPE, event);
        }
    }

    private void assertStoredShortened(Envelope envelope, Event event) {
        var envelopes = new EnvelopeCodec(codec);
        var payload = codec.write(event);
        for (var fact : List.of(envelope.id().value(), "another")) {
            assertThat(envelopes.write(envelope, fact, event, payload)).isEqualTo(
                    new Shorthand(codec).shortened(envelopes.write(envelope), fact, codec.typeName(event), payload));
        }
    }

    @Test
    void what_was_left_out_is_there_again_where_it_is_read() {
        for (var event : List.of(CONVENED, CORROBORATED, ANOTHER)) {
            assertThat(whole(codec, event, shortened(codec, event)))
                    .isEqualTo(new EnvelopeCodec(codec).write(ENVELOPE));
            assertThat(readBeside(codec, event, codec.version(event))).isEqualTo(ENVELOPE);
        }
    }

    /** The command is then brought forward by itself: what it is called, and how, changes apart from the event. */
    @Test
    void a_command_that_was_left_out_is_read_by_a_newer_version_of_the_library_too() {
        var newer = new Codec(Upcasters.RELEASED
                .with("convene-meeting", Upcasters.drop("given-up"))
                .with("meeting-convened", Upcasters.drop("given-up")));

        for (var event : List.of(CONVENED, CORROBORATED)) {
            assertThat(readBeside(newer, event, 1)).isEqualTo(ENVELOPE);
            assertThat(new EnvelopeCodec(newer).read(whole(newer, event, shortened(codec, event)))).isEqualTo(ENVELOPE);
        }
    }

    @Test
    void a_form_that_cannot_be_read_is_an_error_that_names_its_key() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> whole(codec, CONVENED, Map.of("command-type", "convene-meeting")))
                .withMessageContaining("metadata at /command-type: a type and its version are written as");
    }

    /** As the library writes it now, of an event with an identifier of its own. */
    private Map<String, String> shortened(Codec written, Event event) {
        return new Shorthand(written).shortened(
                new EnvelopeCodec(written).write(ENVELOPE), OWN, written.typeName(event), written.write(event));
    }

    private Map<String, String> whole(Codec reading, Event event, Map<String, String> metadata) {
        return new Shorthand(reading).whole(metadata, OWN, reading.typeName(event), codec.write(event));
    }

    private Envelope readBeside(Codec reading, Event event, int version) {
        return readBeside(reading, shortened(codec, event), OWN, event, version);
    }

    private Envelope readBeside(Codec reading, Map<String, String> metadata, String id, Event event, int version) {
        try {
            var json = new ObjectMapper().writeValueAsBytes(metadata);
            return new EnvelopeCodec(reading).read(
                    ByteBuffer.wrap(json), id, event, version, ByteBuffer.wrap(codec.write(event)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
