package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kurultai.json.Upcasters.drop;
import static org.kurultai.json.Upcasters.fill;
import static org.kurultai.json.Upcasters.rename;
import static org.kurultai.json.Upcasters.split;
import static org.kurultai.json.Upcasters.within;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;

/** Forms of a past that never was: version 1 had a town in words, version 2 split it, version 3 renamed the state. */
class UpcastersSpec {

    private static final String TYPE = "meeting-relocated";
    private static final Codec CODEC = new Codec(Upcasters.RELEASED
            .with(TYPE, split("town", (value, properties) -> {
                var words = value.textValue().split(", ");
                properties.putObject("place").put("city", words[0]).put("state", words[1]);
            }))
            .with(TYPE, within("place", rename("state", "country")))
            .with(TYPE, drop("reason").and(fill("host", () -> new TextNode("KAZ"))))
            .withType("meeting-moved", TYPE)
            .withType("conference-moved", "meeting-moved"));
    private static final MeetingRelocated RELOCATED = new MeetingRelocated(
            new MeetingId("customs-11"), new PartyId("KAZ"), Place.of("Turkistan", new PartyId("KAZ")));

    @Test
    void a_form_of_the_first_version_is_brought_forward_step_by_step() {
        assertThat(read(TYPE, 1, "{\"meeting\":\"customs-11\",\"town\":\"Turkistan, KAZ\"}"))
                .isEqualTo(RELOCATED);
    }

    @Test
    void a_form_of_a_later_version_takes_only_the_steps_after_it() {
        assertThat(read(
                TYPE,
                2,
                "{\"meeting\":\"customs-11\",\"place\":{\"city\":\"Turkistan\",\"state\":\"KAZ\"}}"))
                .isEqualTo(RELOCATED);
        assertThat(read(
                TYPE,
                3,
                "{\"meeting\":\"customs-11\",\"place\":{\"city\":\"Turkistan\",\"country\":\"KAZ\"},"
                        + "\"reason\":\"\"}"))
                .isEqualTo(RELOCATED);
    }

    @Test
    void what_was_unstated_then_stays_so_unless_it_is_filled() {
        assertThat(read(TYPE, 1, "{\"meeting\":\"customs-11\"}"))
                .isEqualTo(new MeetingRelocated(new MeetingId("customs-11"), new PartyId("KAZ"), Place.UNKNOWN));
        assertThat(read(TYPE, 3, "{\"meeting\":\"customs-11\",\"host\":\"AZE\"}"))
                .isEqualTo(new MeetingRelocated(new MeetingId("customs-11"), new PartyId("AZE"), Place.UNKNOWN));
    }

    @Test
    void what_is_written_now_has_the_newest_version() {
        assertThat(CODEC.version(RELOCATED)).isEqualTo(4);
        assertThat(read(TYPE, 4, new String(CODEC.write(RELOCATED), UTF_8))).isEqualTo(RELOCATED);
    }

    @Test
    void the_form_written_now_does_not_take_the_steps_of_the_past() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(TYPE, 4, "{\"meeting\":\"customs-11\",\"reason\":\"\"}"))
                .withMessageContaining("reason");
    }

    @Test
    void a_type_answers_to_every_name_it_ever_had() {
        assertThat(read("conference-moved", 1, "{\"meeting\":\"customs-11\",\"town\":\"Turkistan, KAZ\"}"))
                .isEqualTo(RELOCATED);
    }

    @Test
    void an_older_form_inside_another_event_is_brought_forward_too() {
        assertThat(read(
                "fact-corroborated",
                1,
                "{\"fact\":\"f\",\"stated\":{\"type\":\"meeting-moved\",\"version\":1,"
                        + "\"meeting\":\"customs-11\",\"town\":\"Turkistan, KAZ\"}}"))
                .isEqualTo(new FactCorroborated(new FactId("f"), RELOCATED));
    }

    @Test
    void a_version_after_the_newest_is_refused() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(TYPE, 5, "{\"meeting\":\"customs-11\"}"))
                .withMessageContaining("the newest known is 4");
    }

    private static Object read(String type, int version, String json) {
        return CODEC.readEvent(type, version, json.getBytes(UTF_8));
    }
}
