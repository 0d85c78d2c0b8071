package org.kurultai.seeds.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class DossierReaderSpec {

    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");
    private static final SourceId TREND = new SourceId("trend-2025-05-23");
    private static final String SOURCE = """
            source:
              id: trend-2025-05-23
              kind: press-report
              publisher: Trend
              title: Second meeting of the OTS interior ministers
              language: en
              published: 2025-05-23
            """;
    private static final ScheduleMeeting MEETING = new ScheduleMeeting(new MeetingId("ots-interior-2"),
            new SeriesId("ots-interior"), 2, DateRange.parse("2025-05-23"), new PartyId("AZE"),
            Place.of("Baku", new PartyId("AZE")));

    @Test
    void a_dossier_gives_the_commands_of_a_source_in_order_with_their_evidence() {
        var dossier = read(SOURCE + """
                facts:
                  - schedule-meeting: {meeting: ots-interior-2, series: ots-interior, ordinal: 2, when: 2025-05-23,
                                       host: AZE, place: {city: Baku, country: AZE}}
                    at: 25-190
                    confidence: 0.75
                    dateBasis: page-date
                    id: the-meeting
                    note: the year is that of the page
                  - set-agenda:
                      occasion: meeting:ots-interior-2
                      topics:
                        - cybercrime
                        - the future of digital work
                """);

        assertThat(dossier.envelopes(AT))
                .containsExactly(
                        new Envelope(
                                new CommandId("trend-2025-05-23#source"),
                                AT,
                                Evidence.of(TREND),
                                new RegisterSource(
                                        TREND,
                                        SourceKind.PRESS_REPORT,
                                        "Trend",
                                        "Second meeting of the OTS interior ministers",
                                        "en",
                                        PartialDate.parse("2025-05-23"),
                                        "")),
                        new Envelope(
                                new CommandId("trend-2025-05-23#the-meeting"),
                                AT,
                                new Evidence(TREND, new Span(25, 190), 0.75, DateBasis.PAGE_DATE),
                                MEETING),
                        new Envelope(
                                new CommandId("trend-2025-05-23#set-agenda-725f65b5a9"),
                                AT,
                                Evidence.of(TREND),
                                new SetAgenda(
                                        Occasion.of(new MeetingId("ots-interior-2")),
                                        List.of("cybercrime", "the future of digital work"))));
        assertThat(dossier.facts()).extracting(DossierFact::line).containsExactly(9, 16);
        assertThat(dossier.facts().getFirst().note()).isEqualTo("the year is that of the page");
    }

    @Test
    void an_identifier_made_from_what_is_stated_does_not_depend_on_how_it_is_written() {
        var one = read(SOURCE + """
                facts:
                  - convene-meeting: {meeting: ots-interior-2, on: 2025-05-23}
                """);
        var other = read(SOURCE + """
                facts:
                  - note: the same in other order
                    at: 1-2
                    convene-meeting:
                      on: "2025-05-23"
                      meeting: 'ots-interior-2'
                """);

        assertThat(other.facts().getFirst().commandId())
                .isEqualTo(one.facts().getFirst().commandId());
    }

    @Test
    void words_that_other_yaml_readers_take_for_something_else_are_words() {
        var dossier = read("""
                source: {id: no, kind: other, language: no, published: 2025, address: 007, publisher: "2025", title: ""}
                facts:
                  - cancel-meeting: {meeting: on, ground: 1_000}
                """);

        assertThat(dossier.source())
                .isEqualTo(new RegisterSource(
                        new SourceId("no"), SourceKind.OTHER, "2025", "", "no", PartialDate.parse("2025"), "007"));
        assertThat(dossier.facts().getFirst().command()).isEqualTo(new CancelMeeting(new MeetingId("on"), "1_000"));
    }

    @Test
    void every_fact_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> read(SOURCE + """
                        facts:
                          - shedule-meeting: {meeting: m}
                          - schedule-meeting: {meeting: m, when: 2025-13-40}
                            at: 30-20
                            confidence: 2
                          - convene-meeting: {meeting: m}
                          - convene-meeting: {on: 2025-05-23}
                        """))
                .withMessage("""
                        test.yaml:9:5: there is no command "shedule-meeting"; did you mean "schedule-meeting"? \
                        all commands stand in docs/dossier.schema.json
                        test.yaml:10:36: there is no such date: Invalid value for MonthOfYear (valid values 1 - 12): 13
                        test.yaml:11:5: a span runs forward from 0, such as 12-80, but this is 30-20
                        test.yaml:12:5: confidence is between 0 and 1, not 2.0
                        test.yaml:14:5: the meeting is missing""");
    }

    @Test
    void a_source_must_be_described() {
        refused("facts: []\n", "1:1: the source is missing");
        refused("source:\nfacts: []\n", "1:1: the source is not described");
        refused("source: {kind: other}\nfacts: []\n", "1:1: the source has no id");
        refused("source: {id: s}\nfacts: []\n", "1:1: \"kind\" is missing");
        refused("source: {id: s, kind: pres-report}\nfacts: []\n", "1:17: \"pres-report\" is not allowed here; write "
                + "one of press-report, official-release, register, other");
        refused(
                "source: {id: s, kind: other, titel: T}\nfacts: []\n",
                "1:30: there is no property \"titel\" here; did you mean \"title\"? known are id, kind, publisher, "
                        + "title, language, published, address");
        refused("source: {id: a b, kind: other}\nfacts: []\n", "1:10: SourceId \"a b\" has white space");
    }

    @Test
    void facts_must_be_a_list() {
        refused(SOURCE, "1:1: the facts are missing; write facts: [] if the source states none");
        refused(SOURCE + "facts:\n", "8:1: the facts are not a list");
        refused(SOURCE + "facts: {convene-meeting: {meeting: m}}\n", "8:1: the facts are not a list");
        refused(SOURCE + "facts: [nothing]\n", "8:9: this is not a fact");
        refused(SOURCE + "fact: []\nfacts: []\n", "8:1: there is no property \"fact\" here; did you mean \"facts\"?");
    }

    @Test
    void a_fact_states_one_command() {
        fact("- at: 1-2\n", "9:3: this fact states no command");
        fact("- {convene-meeting: {meeting: m}, conclude-meeting: {meeting: m}}\n",
                "9:35: a fact states one command, not convene-meeting and conclude-meeting");
        fact("- {convene-meeting: {meeting: m}, confidense: 1}\n",
                "9:35: there is no property \"confidense\" here; did you mean \"confidence\"?");
        fact("- convene-meeting: m\n", "9:3: the text \"m\" stands where a group of the properties meeting, on");
        fact("- convene-meeting:\n", "9:3: nothing stands here");
    }

    @Test
    void what_does_not_fit_is_told_with_its_line_and_column() {
        fact("""
                - schedule-meeting:
                    meeting: m
                    place:
                      city: Baku
                      contry: AZE
                """,
                "13:7: there is no property \"contry\" here; did you mean \"country\"? known are city, country, venue");
        fact("- register-state: {state: TRK, iso3166: TRK, name: {text: Türkiye}}\n",
                "9:3: \"TRK\" is not an ISO 3166-1 alpha-3 code");
        fact("- schedule-meeting: {meeting: m, ordinal: second}\n",
                "9:34: the text \"second\" stands where a whole number is expected");
        fact("- set-agenda: {occasion: meeting:m, topics: [drugs, [crime]]}\n",
                "9:53: a list stands where text is expected");
        fact("- set-agenda: {occasion: summit, topics: [drugs]}\n", "9:16: \"summit\" is not an occasion");
        fact("- appoint: {post: p, person: q, acting: yes}\n", "9:33: the text \"yes\" stands where true or false");
        fact("- {convene-meeting: {meeting: m}, dateBasis: guess}\n",
                "9:35: \"guess\" is not allowed here; write one of stated");
        fact("- {convene-meeting: {meeting: m}, id: the meeting}\n", "\"the meeting\" identifies no fact");
        fact("- {convene-meeting: {meeting: m}, at: 25}\n", "at is text, not 25");
        fact("- {convene-meeting: {meeting: m}, at: }\n", "nothing stands here");
        fact("- {convene-meeting: {meeting: m}, confidence: sure}\n",
                "confidence is a number from 0 to 1, not \"sure\"");
    }

    @Test
    void a_fact_stated_twice_is_told_with_both_lines() {
        fact("""
                - convene-meeting: {meeting: m}
                - conclude-meeting: {meeting: m}
                - convene-meeting: {meeting: m}
                """, "11:3: this fact is stated twice, at lines 9 and 11");
        fact("""
                - {convene-meeting: {meeting: m}, id: one}
                - {conclude-meeting: {meeting: m}, id: one}
                """, "10:3: the id \"one\" is taken, at lines 9 and 10");
        fact("- {convene-meeting: {meeting: m}, id: source}\n", "the id \"source\" is taken, at lines 1 and 9");
    }

    @Test
    void what_is_not_yaml_is_told_with_its_place() {
        refused(SOURCE + "facts:\n\t- convene-meeting: {meeting: m}\n", "9:1: a tab stands where YAML has none");
        refused(SOURCE + "facts: [\n", ": this is not YAML: ");
        refused("source: \"trend\nfacts: []\n", ": this is not YAML: ");
        refused(SOURCE + "    facts: []\n", "8:10: this is not YAML: ");
        refused("", "1:1: the file is empty");
        refused("# nothing but a remark\n", "1:1: the file is empty");
        refused("- a\n", "1:1: this is not a dossier");
        refused(SOURCE + "facts: []\nfacts: []\n", "9:1: \"facts\" stands here already, on line 8");
        refused(SOURCE + "facts: []\n---\nmore: 1\n", "a second document begins here");
        fact("- convene-meeting: &m {meeting: m}\n", "anchors and aliases are not read here");
        fact("- convene-meeting: {meeting: *m}\n", ":");
        refused("source: \0\n", "this is not YAML");
    }

    @Test
    void a_place_outside_the_text_of_the_source_is_told_where_the_text_is_known() {
        var dossier = SOURCE + "facts:\n  - {convene-meeting: {meeting: m}, at: 10-21}\n";

        assertThat(new DossierReader().against("x".repeat(21)))
                .satisfies(reader -> assertThat(reader.read("test.yaml", new StringReader(dossier)).facts())
                        .hasSize(1));
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(
                        () -> new DossierReader().against("x".repeat(20)).read("test.yaml", new StringReader(dossier)))
                .withMessage("test.yaml:9:37: 10-21 lies outside the source's text, which has 20 characters");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_with_the_place(@TempDir Path folder) throws IOException {
        var file = folder.resolve("report.yaml");
        Files.write(file, (SOURCE + "# Türkiye\nfacts: []\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> new DossierReader().read(file))
                .withMessage(file + ":8:4: this is not UTF-8; save it as UTF-8");
    }

    @Test
    void a_file_in_utf_8_is_read(@TempDir Path folder) throws IOException {
        var file = folder.resolve("report.yaml");
        Files.writeString(file, "source: {id: s, kind: other, title: Türkiye'de}\nfacts: []\n");

        assertThat(new DossierReader().read(file).source().title()).isEqualTo("Türkiye'de");
    }

    private static void fact(String yaml, String problem) {
        refused(SOURCE + "facts:\n" + yaml, problem);
    }

    private static void refused(String yaml, String problem) {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.problems()).hasSize(1));
    }

    private static Dossier read(String yaml) {
        try {
            return new DossierReader().read("test.yaml", new StringReader(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
