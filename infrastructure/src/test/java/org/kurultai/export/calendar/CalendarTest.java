package org.kurultai.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Chronicle;

/** Calendars, read back by another library than the one that wrote them. */
class CalendarTest {

    private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

    private final Chronicle chronicle = new Chronicle();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void a_meeting_is_an_all_day_event_that_ends_the_day_after_its_last() throws Exception {
        var second = entry("meeting:ots-interior-2");

        assertThat(second.getName()).isEqualTo("VEVENT");
        assertThat(value(second, "SUMMARY")).isEqualTo("2nd Meeting of interior ministers");
        assertThat(value(second, "DTSTART")).isEqualTo("20250523");
        assertThat(value(second, "DTEND")).isEqualTo("20250524");
        assertThat(value(second, "LOCATION")).isEqualTo("Baku, Azerbaijan");
        assertThat(value(second, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(second, "SEQUENCE")).isEqualTo("0");
        assertThat(value(second, "DTSTAMP")).isEqualTo("20260102T030405Z");
        assertThat(value(second, "DESCRIPTION")).contains("Source: Trend: Ministers meet, 23 May 2025 (trend-1)");
    }

    @Test
    void a_meeting_that_was_moved_keeps_its_identity_and_counts_up() throws Exception {
        assertThat(value(entry("meeting:ots-interior-3"), "SEQUENCE")).isEqualTo("1");
        assertThat(value(entry("meeting:ots-interior-3"), "DTSTART")).isEqualTo("20260603");
        assertThat(value(entry("meeting:ots-interior-3"), "DTEND")).isEqualTo("20260606");
    }

    @Test
    void a_meeting_that_was_put_off_is_tentative() throws Exception {
        chronicle.record(new PostponeMeeting(Chronicle.SECOND, DateRange.parse("2025-09-01"), PartialDate.UNKNOWN));

        assertThat(value(entry("meeting:ots-interior-2"), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(entry("meeting:ots-interior-2"), "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void a_meeting_that_was_called_off_is_cancelled_and_stays_where_it_was() throws Exception {
        chronicle.record(new CancelMeeting(Chronicle.THIRD, "an earthquake", PartialDate.UNKNOWN));

        assertThat(value(entry("meeting:ots-interior-3"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(entry("meeting:ots-interior-3"), "DTSTART")).isEqualTo("20260603");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "XXXX-09-06/XXXX-09-08, 6-8 September (year not stated)",
            "2025-05-23~, about 23 May 2025",
            "2025-05, May 2025", "'', date not stated"})
    void what_has_no_certain_first_day_is_on_no_day_of_the_calendar(String when, String words) throws Exception {
        chronicle.record(new ScheduleMeeting(new MeetingId("vague"), SeriesId.NONE, 0,
                when == null || when.isEmpty() ? DateRange.UNKNOWN : DateRange.parse(when), Chronicle.AZE,
                Place.UNKNOWN));

        var vague = entry("meeting:vague");
        assertThat(vague.getName()).isEqualTo("VJOURNAL");
        assertThat(vague.getProperty("DTSTART")).isEmpty();
        assertThat(value(vague, "DESCRIPTION")).contains("When: " + words);
    }

    @Test
    void what_has_no_certain_last_day_says_so() throws Exception {
        chronicle.record(new ScheduleMeeting(new MeetingId("endless"), SeriesId.NONE, 0,
                DateRange.parse("2025-05-23/.."), Chronicle.AZE, Place.UNKNOWN));

        assertThat(value(entry("meeting:endless"), "DTEND")).isEqualTo("20250524");
        assertThat(value(entry("meeting:endless"), "DESCRIPTION")).contains("The last day is not known.");
    }

    @Test
    void whoever_came_is_an_attendee_and_stands_in_for_whom_they_replaced() throws Exception {
        var deputy = Delegate.of(Chronicle.KAZ, new PersonId("deputy"), PostId.NONE)
                .withRoles(Role.CHAIR)
                .withDelegatedFrom(new PersonId("absent"));
        chronicle.record(new RecordAttendance(new Occasion(Occasion.Kind.VISIT, Chronicle.VISIT.value()), deputy));

        var attendee = entry("visit:kaz-aze-2024").getProperty("ATTENDEE").orElseThrow();
        assertThat(attendee.getValue()).isEqualTo("kurultai:person:deputy");
        assertThat(parameter(attendee, "ROLE")).isEqualTo("CHAIR");
        assertThat(parameter(attendee, "DELEGATED-FROM")).contains("kurultai:person:absent");
    }

    @Test
    void signs_that_mean_something_to_icalendar_come_back_as_they_were() throws Exception {
        var venue = "Hall 1, north; \"the \\ wing\"";
        chronicle.record(new ScheduleMeeting(new MeetingId("odd"), SeriesId.NONE, 0, DateRange.parse("2025-05-23"),
                Chronicle.AZE, new Place("Bakı", Chronicle.AZE, venue)));

        assertThat(value(entry("meeting:odd"), "LOCATION")).isEqualTo(venue + ", Bakı, Azerbaijan");
        assertThat(value(entry("meeting:odd"), "X-KURULTAI-VENUE")).isEqualTo(venue);
    }

    @Test
    void no_line_is_longer_than_75_octets_nor_broken_within_a_character() throws Exception {
        var venue = String.join(", ", Collections.nCopies(20, "Дворец «𝒦» Тәуелсіздік 1"));
        chronicle.record(new ScheduleMeeting(new MeetingId("long"), SeriesId.NONE, 0, DateRange.parse("2025-05-23"),
                Chronicle.AZE, new Place("Bakı", Chronicle.AZE, venue)));

        assertThat(text()).endsWith("END:VCALENDAR\r\n");
        assertThat(text().split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(value(entry("meeting:long"), "X-KURULTAI-VENUE")).isEqualTo(venue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"})
    void a_day_is_that_day_in_every_time_zone(String zone) throws Exception {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            chronicle.record(new ScheduleMeeting(new MeetingId("dst"), SeriesId.NONE, 0,
                    DateRange.parse("2018-11-04"), Chronicle.AZE, Place.UNKNOWN));
            assertThat(value(entry("meeting:dst"), "DTSTART")).isEqualTo("20181104");
            assertThat(value(entry("meeting:dst"), "DTEND")).isEqualTo("20181105");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void what_was_not_changed_is_written_byte_for_byte_as_before() throws IOException {
        assertThat(text()).isEqualTo(text());
    }

    private String text() throws IOException {
        var to = new StringWriter();
        new Calendar(chronicle.views(), MADE).write(to);
        return to.toString();
    }

    private Component entry(String occasion) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text()));
        calendar.validate();
        return calendar.getComponents().stream()
                .filter(component -> value(component, "UID").equals(occasion + "@kurultai"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component component, String property) {
        return component.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static String parameter(Property property, String name) {
        return property.<Parameter>getParameter(name).orElseThrow().getValue();
    }
}
