package org.kurultai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;

class EnvelopeCodecSpec {

    private static final Codec EVENTS = new Codec();
    private static final EnvelopeCodec CODEC = new EnvelopeCodec(EVENTS);
    private static final Instant AT = Instant.parse("2026-01-21T14:00:00.000001Z");
    private static final ConveneMeeting CONVENE = new ConveneMeeting(new MeetingId("ots-interior-2"),
            PartialDate.parse("2025-05-23"));

    @Test
    void an_envelope_says_where_the_statement_comes_from() {
        var evidence = new Evidence(new SourceId("trend"), new Span(25, 190), 0.75, DateBasis.PAGE_DATE);
        var envelope = new Envelope(new CommandId("trend#1"), AT, evidence, CONVENE);

        var metadata = CODEC.write(envelope);

        assertThat(metadata)
                .containsExactly(
                        entry("command-id", "trend#1"),
                        entry("recorded-at", "2026-01-21T14:00:00.000001Z"),
                        entry("source", "trend"),
                        entry("place", "25-190"),
                        entry("confidence", "0.75"),
                        entry("date-basis", "page-date"),
                        entry(
                                "command",
                                "{\"type\":\"convene-meeting\",\"version\":1,\"meeting\":\"ots-interior-2\","
                                        + "\"on\":\"2025-05-23\"}"));
        assertThat(CODEC.read(metadata)).isEqualTo(envelope);
    }

    @Test
    void a_statement_without_evidence_has_none_in_its_metadata() {
        var envelope = new Envelope(new CommandId("c"), AT, Evidence.NONE, CONVENE);

        assertThat(CODEC.write(envelope)).containsOnlyKeys("command-id", "recorded-at", "command");
        assertThat(CODEC.read(CODEC.write(envelope))).isEqualTo(envelope);
    }

    @Test
    void keys_of_others_are_passed_over() {
        var envelope = new Envelope(new CommandId("c"), AT, Evidence.NONE, CONVENE);
        var metadata = new HashMap<>(CODEC.write(envelope));
        metadata.put("correlationId", "1234");

        assertThat(CODEC.read(metadata)).isEqualTo(envelope);
    }

    @Test
    void a_command_that_cannot_be_read_is_no_obstacle_until_it_is_asked_for() {
        var metadata = new HashMap<>(CODEC.write(new Envelope(new CommandId("c"), AT, Evidence.NONE, CONVENE)));
        metadata.put("command", "{\"type\":\"from-the-future\",\"version\":1}");

        var envelope = CODEC.read(metadata);

        assertThat(envelope.recordedAt()).isEqualTo(AT);
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(envelope::command)
                .withMessageContaining("there is no command \"from-the-future\"");
    }

    @Test
    void beside_an_event_an_envelope_is_what_it_is_by_itself_whether_the_event_says_the_same_or_something_else() {
        var on = PartialDate.parse("2025-05-23");
        var convened = new MeetingConvened(CONVENE.meeting(), on);
        for (var event : List.of(
                convened,
                new MeetingConvened(new MeetingId("another"), on),
                new FactCorroborated(new FactId("first"), convened),
                new FactCorroborated(new FactId("first"),
                        new MeetingConvened(CONVENE.meeting(), PartialDate.UNKNOWN)))) {
            var envelope = new Envelope(new CommandId("c"), AT, Evidence.NONE, CONVENE);

            assertThat(readBeside(event, envelope)).as(event.toString()).isEqualTo(envelope);
        }
    }

    private static Envelope readBeside(Event event, Envelope envelope) {
        try {
            var metadata = new ObjectMapper().writeValueAsBytes(CODEC.write(envelope));
            return CODEC.read(ByteBuffer.wrap(metadata), "c", event, EVENTS.version(event),
                    ByteBuffer.wrap(EVENTS.write(event)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void metadata_that_cannot_be_read_is_an_error_that_names_the_key() {
        unreadable("command-id", "", "metadata at /command-id: it is missing");
        unreadable("command-id", "a b", "white space");
        unreadable("recorded-at", "yesterday", "at /recorded-at: ");
        unreadable("place", "25", "at /place: a span is written as two character offsets");
        unreadable("confidence", "1.5", "at /confidence: confidence is between 0 and 1, not 1.5");
        unreadable("confidence", "high", "at /confidence: ");
        unreadable("date-basis", "guess", "write one of stated, page-date, dateline, relative, none");
        unreadable("command", "", "at /command: it is missing");
        unreadable("command", "{\"meeting\":\"m\"}", "the command in the envelope c: type and version are missing");
        unreadable("command", "{\"type\":\"convene-meeting\",\"version\":2}", "the newest known is 1");
        unreadable("command", "{\"type\":\"convene-meeting\",\"version\":1,\"on\":\"now\"}", "at /on: ");
        unreadable("command", "{", "it is not JSON");
    }

    private static void unreadable(String key, String value, String message) {
        var metadata = new HashMap<>(Map.of(
                "command-id",
                "c",
                "recorded-at",
                AT.toString(),
                "command",
                "{\"type\":\"convene-meeting\",\"version\":1,\"meeting\":\"m\"}"));
        metadata.put(key, value);
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.read(metadata).command())
                .withMessageContaining(message);
    }
}
