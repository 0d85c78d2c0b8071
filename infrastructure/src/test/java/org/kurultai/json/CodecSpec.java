package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class CodecSpec {

    private static final Codec CODEC = new Codec();

    @Test
    void properties_stand_in_the_order_of_the_record_and_say_nothing_that_is_unstated() {
        var scheduled = new MeetingScheduled(
                new MeetingId("ots-interior-2"),
                SeriesId.NONE,
                0,
                DateRange.parse("2025-05-23"),
                new PartyId("AZE"),
                Place.of("Baku", PartyId.NONE));

        assertThat(json(scheduled))
                .isEqualTo("{\"meeting\":\"ots-interior-2\",\"when\":\"2025-05-23\",\"host\":\"AZE\","
                        + "\"place\":{\"city\":\"Baku\"}}");
    }

    @Test
    void what_is_absent_reads_as_unstated() {
        assertThat(command("schedule-meeting", "{\"meeting\":\"ots-interior-2\"}"))
                .isEqualTo(new ScheduleMeeting(
                        new MeetingId("ots-interior-2"),
                        SeriesId.NONE,
                        0,
                        DateRange.UNKNOWN,
                        PartyId.NONE,
                        Place.UNKNOWN));
        assertThat(command("establish-series", "{\"series\":\"ots-interior\"}"))
                .isEqualTo(new EstablishSeries(
                        new SeriesId("ots-interior"),
                        Name.NONE,
                        PartyId.NONE,
                        Set.of(),
                        Level.UNSTATED,
                        Set.of(),
                        "",
                        RotationRule.UNSTATED));
        assertThat(command("sign-instrument", "{\"instrument\":\"customs-11-a\",\"kind\":\"other\"}"))
                .isEqualTo(new SignInstrument(
                        new InstrumentId("customs-11-a"),
                        InstrumentKind.OTHER,
                        Name.NONE,
                        Set.of(),
                        Set.of(),
                        PartialDate.UNKNOWN,
                        Place.UNKNOWN,
                        Occasion.NONE,
                        List.of()));
    }

    @Test
    void what_is_stated_to_be_unstated_reads_as_unstated() {
        assertThat(command(
                "schedule-meeting",
                "{\"meeting\":\"m\",\"series\":\"\",\"ordinal\":0,\"when\":\"XXXX\",\"place\":{}}"))
                .isEqualTo(command("schedule-meeting", "{\"meeting\":\"m\"}"));
    }

    @Test
    void dates_stand_as_edtf_writes_them() {
        assertThat(json(new AttestTenure(
                new PostId("p"), new PersonId("q"), PartialDate.parse("XXXX-06-23~"), false)))
                .isEqualTo("{\"post\":\"p\",\"person\":\"q\",\"on\":\"XXXX-06-23~\"}");
        for (var range : List.of("2019/..", "2019/", "/2019", "/..", "2025-09-06/2025-09-08")) {
            var named = new RecordPartyName(new PartyId("OTS"), new Name("OTS", ""), DateRange.parse(range));
            assertThat(json(named)).contains("\"used\":\"" + range + "\"");
            assertThat(command("record-party-name", json(named))).isEqualTo(named);
        }
    }

    @Test
    void a_year_may_stand_as_a_number() {
        assertThat(command("attest-tenure", "{\"post\":\"p\",\"person\":\"q\",\"on\":2025}"))
                .isEqualTo(new AttestTenure(new PostId("p"), new PersonId("q"), PartialDate.parse("2025"), false));
    }

    @Test
    void what_repeats_itself_is_the_same_object_and_what_only_looks_alike_is_not() {
        var one = (ConveneMeeting) command("convene-meeting", "{\"meeting\":\"Aa\"}");
        var again = (ConveneMeeting) command("convene-meeting", "{\"meeting\":\"Aa\"}");
        var sameHash = (ConveneMeeting) command("convene-meeting", "{\"meeting\":\"BB\"}");

        assertThat(again.meeting()).isSameAs(one.meeting());
        assertThat(sameHash.meeting()).isEqualTo(new MeetingId("BB"));
    }

    @Test
    void an_event_inside_another_says_what_it_is() {
        var corroborated = new FactCorroborated(
                new FactId("trend#1"), new PersonRegistered(new PersonId("a-t"), new Name("Aziz Tashpulatov", "")));

        assertThat(json(corroborated))
                .isEqualTo("{\"fact\":\"trend#1\",\"stated\":{\"type\":\"person-registered\",\"version\":1,"
                        + "\"person\":\"a-t\",\"name\":{\"text\":\"Aziz Tashpulatov\"}}}");
    }

    @Test
    void an_event_inside_another_is_read_whatever_the_order_of_its_properties() {
        assertThat(CODEC.readEvent(
                "fact-corroborated",
                1,
                bytes("{\"stated\":{\"name\":{\"text\":\"N\"},\"version\":1,\"person\":\"p\","
                        + "\"type\":\"person-registered\"},\"fact\":\"f\"}")))
                .isEqualTo(new FactCorroborated(
                        new FactId("f"), new PersonRegistered(new PersonId("p"), new Name("N", ""))));
    }

    @Test
    void an_unknown_property_is_an_error_that_suggests_the_nearest_and_tells_where_it_stands() {
        unreadable("{\"meeting\":\"m\",\"place\":{\"contry\":\"AZE\"}}")
                .withMessage("schedule-meeting, version 1 at /place/contry: there is no property \"contry\" here; "
                        + "did you mean \"country\"? known are city, country, venue");
    }

    @Test
    void a_place_in_a_list_is_told_by_its_number_also_in_a_set_with_repetitions() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command(
                        "establish-series", "{\"series\":\"s\",\"parties\":[\"AZE\",\"AZE\",\"K Z\"]}"))
                .satisfies(e -> assertThat(e.where()).hasToString("/parties/2"))
                .satisfies(e -> assertThat(e.problem()).contains("PartyId \"K Z\" has white space"));
    }

    @Test
    void an_unknown_constant_is_an_error_that_names_those_there_are() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command(
                        "admit-party", "{\"organization\":\"OTS\",\"party\":\"HUN\",\"status\":\"MEMBER\"}"))
                .withMessageContaining(
                        "at /status: \"MEMBER\" is not allowed here; write one of member, observer, guest");
    }

    @Test
    void a_property_that_has_no_unstated_value_must_be_there() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command("admit-party", "{\"organization\":\"OTS\",\"party\":\"HUN\"}"))
                .withMessageContaining("\"status\" is missing");
    }

    @Test
    void what_the_domain_objects_to_is_told_in_its_words() {
        unreadable("{\"ordinal\":2}").withMessageContaining("the meeting is missing");
        unreadable("{\"meeting\":\"m\",\"when\":\"2025-02-30\"}")
                .withMessageContaining("at /when: there is no such date");
    }

    @Test
    void values_of_another_kind_are_errors() {
        unreadable("{\"meeting\":\"m\",\"ordinal\":\"2\"}")
                .withMessageContaining("at /ordinal: the text \"2\" stands where a whole number is expected");
        unreadable("{\"meeting\":\"m\",\"ordinal\":2.5}").withMessageContaining("the number 2.5 stands");
        unreadable("{\"meeting\":\"m\",\"ordinal\":99999999999}")
                .withMessageContaining("at /ordinal: 99999999999 is larger");
        unreadable("{\"meeting\":7}").withMessageContaining("the number 7 stands where text is expected");
        unreadable("{\"meeting\":\"m\",\"place\":\"Baku\"}")
                .withMessageContaining("where a group of the properties city, country, venue is expected");
        unreadable("{\"meeting\":[]}").withMessageContaining("a list stands where text is expected");
        unreadable("{\"meeting\":\"m\",\"host\":null}").withMessageContaining("at /host: nothing stands here");
        unreadable("{\"meeting\":\"m\",\"meeting\":\"n\"}").withMessageContaining("\"meeting\" stands here twice");
        unreadable("null").withMessageContaining("nothing stands here");
        unreadable("[]").withMessageContaining("a list stands where a group of the properties");
        unreadable("").withMessageContaining("schedule-meeting");
        unreadable("{\"meeting\":\"m\"").withMessageContaining("it is not JSON");
        unreadable("{\"meeting\":\"m\"} 1").withMessageContaining("schedule-meeting");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command("establish-series", "{\"series\":\"s\",\"parties\":\"AZE\"}"))
                .withMessageContaining("at /parties: a list is expected here");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command("establish-series", "{\"series\":\"s\",\"parties\":[null]}"))
                .withMessageContaining("nothing stands here");
    }

    @Test
    void an_unknown_type_is_an_error_that_suggests_the_nearest() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command("shedule-meeting", "{}"))
                .withMessage("command: there is no command \"shedule-meeting\"; did you mean \"schedule-meeting\"?");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.readEvent("schedule-meeting", 1, bytes("{}")))
                .withMessageContaining("there is no event \"schedule-meeting\"");
    }

    @Test
    void a_version_newer_than_known_is_refused() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.readEvent("meeting-convened", 2, bytes("{\"meeting\":\"m\"}")))
                .withMessage("meeting-convened, version 2: there is no such version here; the newest known is 1; "
                        + "read it with a newer version of the library");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.readEvent("meeting-convened", 0, bytes("{\"meeting\":\"m\"}")));
    }

    @Test
    void an_error_inside_an_event_inside_another_tells_the_whole_way_to_it() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.readEvent(
                        "fact-disputed",
                        1,
                        bytes("{\"fact\":{\"id\":\"f\",\"event\":{\"type\":\"meeting-convened\",\"version\":1,"
                                + "\"meeting\":\"m\",\"on\":\"soon\"}}}")))
                .satisfies(e -> assertThat(e.where()).hasToString("/fact/event/on"));
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> CODEC.readEvent(
                        "fact-disputed",
                        1,
                        bytes("{\"fact\":{\"id\":\"f\",\"event\":{\"type\":\"meeting-convened\",\"version\":9}}}")))
                .satisfies(e -> assertThat(e.where()).hasToString("/fact/event"))
                .withMessageContaining("the newest known is 1");
    }

    @Test
    void what_is_no_part_of_the_catalogue_is_not_written() {
        record Foreign() implements Event {
            @Override
            public Set<Tag> tags() {
                return Set.of();
            }
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CODEC.write(new Foreign()))
                .withMessageContaining("is no event of the catalogue");
    }

    private static ThrowableAssertAlternative<CodecException> unreadable(String json) {
        return assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> command("schedule-meeting", json));
    }

    private static Command command(String type, String json) {
        return CODEC.readCommand(type, 1, bytes(json));
    }

    private static String json(Event event) {
        return new String(CODEC.write(event), UTF_8);
    }

    private static String json(Command command) {
        return new String(CODEC.write(command), UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
