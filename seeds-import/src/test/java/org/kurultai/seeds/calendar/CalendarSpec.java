package org.kurultai.seeds.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.DateRange;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/** Calendars that somebody else made. */
class CalendarSpec {

    @Test
    void an_event_is_a_meeting_on_its_days_and_its_name_is_for_the_reviewer() {
        var reading = read("""
                BEGIN:VEVENT
                UID:congress 7@example.org
                DTSTART;VALUE=DATE:18940301
                DTEND;VALUE=DATE:18940304
                SUMMARY:Congress\\, seventh
                LOCATION:Great Hall\\, Strel
                 sau
                ATTENDEE:mailto:sapt@example.org
                BEGIN:VALARM
                DESCRIPTION:not of the meeting
                LOCATION:nowhere
                END:VALARM
                END:VEVENT
                """);

        assertThat(commands(reading)).containsExactly(new ScheduleMeeting(new MeetingId("congress-7@example.org"),
                SeriesId.NONE, 0, DateRange.parse("1894-03-01/1894-03-03"), PartyId.NONE,
                new Place("", PartyId.NONE, "Great Hall, Strelsau")));
        assertThat(facts(reading).getFirst().note()).isEqualTo("Congress, seventh");
    }

    @ParameterizedTest
    @CsvSource({"DTSTART;VALUE=DATE:20250523, , 2025-05-23",
            "DTSTART;TZID=Asia/Baku:20250523T230000, DTEND;TZID=Asia/Baku:20250524T010000, 2025-05-23/2025-05-24",
            "DTSTART:20250523T230000, DTEND:20250524T000000, 2025-05-23",
            "DTSTART:20250523T210000Z, DTEND:20250523T220000Z, 2025-05-24",
            "DTSTART;VALUE=DATE:20250523, DURATION:P2D, 2025-05-23/2025-05-24",
            "DTSTART;VALUE=DATE:20250523, DURATION:P1W, 2025-05-23/2025-05-29",
            "DTSTART:20250523T100000, DURATION:PT2H, 2025-05-23", "SUMMARY:undated, , /"})
    void an_event_is_on_the_days_where_it_takes_place(String start, String end, String when) {
        assertThat(commands(read("BEGIN:VEVENT\nUID:m\n" + start + (end == null ? "" : "\n" + end) + "\nEND:VEVENT\n")))
                .singleElement()
                .satisfies(command -> assertThat(((ScheduleMeeting) command).when()).isEqualTo(DateRange.parse(when)));
    }

    @Test
    void an_event_that_is_cancelled_is_a_meeting_that_was_called_off() {
        assertThat(commands(read("BEGIN:VEVENT\nUID:m\nSTATUS:CANCELLED\nEND:VEVENT\n")))
                .contains(new CancelMeeting(new MeetingId("m"), ""));
    }

    @Test
    void tasks_and_journals_of_others_state_nothing() {
        assertThat(read("BEGIN:VTODO\nUID:a\nEND:VTODO\nBEGIN:VJOURNAL\nUID:b\nEND:VJOURNAL\n").dossiers()).isEmpty();
    }

    @Test
    void what_is_wrong_with_an_entry_is_told_with_its_line_and_the_others_come_in() {
        var reading = read("""
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20250523
                END:VEVENT
                BEGIN:VEVENT
                UID:a
                DTSTART:2025-05-23
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTART:20250231
                END:VEVENT
                BEGIN:VEVENT
                UID:c
                DTSTART:20250523
                DTEND:20250522
                END:VEVENT
                BEGIN:VEVENT
                UID:d
                RRULE:FREQ=YEARLY
                END:VEVENT
                BEGIN:VEVENT
                UID:e
                what is this
                END:VEVENT
                BEGIN:VEVENT
                UID:reception:e@kurultai
                END:VEVENT
                BEGIN:VEVENT
                UID:meeting:f@kurultai
                DTSTART;VALUE=DATE:20250524
                X-KURULTAI-WHEN:2025-05-23
                END:VEVENT
                BEGIN:VEVENT
                UID:meeting:g@kurultai
                X-KURULTAI-STATUS:forgotten
                END:VEVENT
                BEGIN:VEVENT
                UID:sound
                END:VEVENT
                """);

        assertThat(reading.problems()).extracting(Object::toString).containsExactly(
                "4:1: this entry has no UID, by which it would be known again",
                "9:1: DTSTART: \"2025-05-23\" is no date of a calendar; write 20250523 or 20250523T090000",
                "13:1: DTSTART: there is no such date: Text '20250231' could not be parsed: Invalid date 'FEBRUARY 31'",
                "18:1: the entry ends 2025-05-22, before it begins 2025-05-23",
                "22:1: an entry that recurs is no one meeting; export each of them as an entry of its own",
                "26:1: \"what is this\" is no line of a calendar, which are written NAME:value",
                "29:1: UID: \"reception:e\" is not an occasion; write meeting:ID, visit:ID or engagement:ID",
                "33:1: the entry begins 2025-05-24 by its DTSTART, 2025-05-23 by its X-KURULTAI-WHEN; "
                        + "leave out whichever is wrong",
                "38:1: X-KURULTAI-STATUS: \"forgotten\" is not allowed here; write one of unknown, agreed, scheduled, "
                        + "postponed, cancelled, held");
        assertThat(facts(reading)).hasSize(1);
    }

    @Test
    void a_calendar_that_was_cut_short_is_told_and_its_whole_entries_come_in() {
        var whole = calendar("BEGIN:VEVENT\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\n");
        var cut = readAll(whole.substring(0, whole.lastIndexOf("END:VEVENT")));

        assertThat(facts(cut)).hasSize(1);
        assertThat(cut.problems()).extracting(Object::toString).containsExactly(
                "7:1: this entry does not end: END:VEVENT is missing; the file may have been cut short");
    }

    @Test
    void an_entry_that_does_not_end_does_not_swallow_the_next_in_silence() {
        assertThat(read("BEGIN:VEVENT\nUID:a\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\n").problems())
                .extracting(Object::toString)
                .containsExactly("6:1: an entry begins within another: END:VEVENT is missing");
    }

    @Test
    void what_is_no_calendar_is_refused() {
        assertThatThrownBy(() -> readAll("Monday: congress\n"))
                .isInstanceOf(SourceException.class)
                .hasMessage("1:1: this is no calendar; one begins with BEGIN:VCALENDAR");
    }

    @Test
    void each_fact_rests_on_its_entry() {
        var entry = "BEGIN:VEVENT\nUID:a\nSUMMARY:a long\n  one\nEND:VEVENT";
        var text = calendar("X-OTHER:1\n" + entry + "\n");

        assertThat(facts(readAll(text))).singleElement().satisfies(fact -> assertThat(
                text.substring(fact.evidence().place().start(), fact.evidence().place().end())).isEqualTo(entry));
    }

    private static SourceReading read(String entries) {
        return readAll(calendar(entries));
    }

    private static String calendar(String entries) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-TIMEZONE:Asia/Baku\n" + entries + "END:VCALENDAR\n";
    }

    private static SourceReading readAll(String calendar) {
        var file = SourceFile.of(Path.of("others.ics"), calendar);
        assertThat(new CalendarFormat().recognises(file)).isTrue();
        return new CalendarFormat().read(file);
    }

    private static List<Command> commands(SourceReading reading) {
        assertThat(reading.problems()).isEmpty();
        return facts(reading).stream().map(DossierFact::command).toList();
    }

    private static List<DossierFact> facts(SourceReading reading) {
        return reading.dossiers().stream().flatMap(dossier -> dossier.facts().stream()).toList();
    }
}
