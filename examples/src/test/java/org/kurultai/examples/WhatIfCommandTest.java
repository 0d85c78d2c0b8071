package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.SeedScenarios;

/** Asking what if of the five reports, from the command line. */
class WhatIfCommandTest {

    private static final String TREND = "trend-2025-05-23";
    private static final String NO_THIRD_MEETING = "{vanishes: ots-interior-ministers/3, in: host-rotation}";
    private static final String AZERTAC = "azertac-2025-05-24";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void read_the_five_reports() {
        run("demo");
    }

    @Test
    void it_tells_in_names_what_would_read_otherwise_and_leaves_the_record_alone() {
        run("show", "rotation");
        var before = out.toString();

        assertThat(run("what-if", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString())
                .contains("What if: without " + TREND + ", " + AZERTAC)
                .contains("Kazakhstan")
                .contains("no longer")
                .containsPattern("Fingerprint [0-9a-f]{64}");

        run("show", "rotation");
        assertThat(out.toString()).isEqualTo(before);
    }

    @Test
    void the_same_scenario_has_the_same_fingerprint() {
        run("what-if", "--drop-source", TREND);
        var first = out.toString();
        run("what-if", "--drop-source", TREND);
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void why_tells_the_causes_of_one_row() {
        assertThat(run("why", "ots-interior-ministers", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString()).contains("because").contains("was never said");
        assertThat(run("why", "ots-interior-ministers", "--drop-source", TREND, "--drop-source", AZERTAC, "--mermaid"))
                .isZero();
        assertThat(out.toString()).contains("-->");
    }

    @Test
    void a_whole_scenario_is_drawn_from_what_was_changed_to_what_would_read_otherwise() {
        for (var name : SeedScenarios.names()) {
            assertThat(run("what-if", name, "--mermaid")).isZero();
            var chart = out.toString();
            assertThat(chart).startsWith("flowchart LR\n").contains("    subgraph ", "[[\"");
            assertThat(identifiersIn(chart)).as(name).isEmpty();
            assertThat(Pattern.compile("(n\\d+) --> (n\\d+)").matcher(chart).results()).isNotEmpty().allSatisfy(
                    edge -> assertThat(chart).containsPattern(" " + edge.group(1) + "[\\[(]").containsPattern(
                            " " + edge.group(2) + "[\\[(]"));
        }
        run("what-if", "without-the-german-report", "--mermaid");
        assertThat(out.toString()).contains("45 statements", " more rows\"]]");
    }

    @Test
    void why_says_so_where_the_row_would_read_the_same() {
        assertThat(run("why", "no-such-row", "--drop-source", TREND)).isZero();
        assertThat(out.toString()).contains("No row", "no-such-row");
    }

    @Test
    void a_sweep_leaves_out_each_source_or_each_statement_of_one() {
        assertThat(run("sweep", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("scenario,decided_again").contains("without " + TREND + ",");
        assertThat(out.toString().lines()).hasSize(6);
        assertThat(run("sweep", "--of", TREND, "--format", "csv")).isZero();
        assertThat(out.toString().lines().count()).isGreaterThan(6);
    }

    @Test
    void a_shipped_scenario_is_told_with_what_it_expects() {
        for (var name : SeedScenarios.names()) {
            assertThat(run("what-if", name)).as(name).isZero();
            assertThat(out.toString()).contains("What if: ", "As expected: ").doesNotContain("not as expected");
        }
    }

    @Test
    void whatever_has_a_name_goes_by_it_and_not_by_its_identifier() {
        for (var name : SeedScenarios.names()) {
            run("what-if", name, "--in-full");
            assertThat(identifiersIn(out.toString())).as(name).isEmpty();
            run("why", "", "--scenario", name, "--mermaid");
            assertThat(identifiersIn(out.toString())).as(name).isEmpty();
        }
    }

    /** But for OTS, which the names of its series have in them, and where a code is stated as such. */
    private List<String> identifiersIn(String told) {
        try (var kurultai = Kurultai.open(folder.resolve("record.db"))) {
            var directory = kurultai.view(Projections.DIRECTORY);
            var identifiers = Stream.of(
                    directory.parties().stream().map(entry -> entry.party().value()),
                    directory.persons().stream().map(entry -> entry.person().value()),
                    directory.posts().stream().map(entry -> entry.post().value()),
                    kurultai.view(Projections.HOST_ROTATION).series().stream().map(SeriesId::value))
                    .flatMap(Function.identity())
                    .filter(identifier -> !identifier.equals("OTS"))
                    .collect(Collectors.toSet());
            return Arrays.stream(told.replaceAll("iso3166 \\w+", "").split("[^\\p{L}\\p{Nd}.:-]+"))
                    .filter(word -> identifiers.contains(word) || word.startsWith("meeting:"))
                    .toList();
        }
    }

    @Test
    void a_scenario_in_a_file_whose_expectation_fails_has_an_exit_code_of_its_own() throws IOException {
        var file = Files.writeString(folder.resolve("scenario.yaml"), """
                scenario: One report had never been imported
                edits:
                  - drop: {source: azertac-2025-05-24}
                expect:
                  - {untouched: host-rotation}
                """);
        assertThat(run("what-if", file.toString())).isEqualTo(Main.NOT_AS_EXPECTED);
        assertThat(out.toString()).contains("One report had never been imported", "not as expected: ", "host-rotation");
    }

    @Test
    void a_scenario_that_cannot_be_read_is_told_with_its_line_and_one_that_is_not_there_with_those_there_are()
            throws IOException {
        var file = Files.writeString(folder.resolve("scenario.yaml"), "scenario: x\nedits:\n  - dorp: {source: y}\n");
        assertThat(run("what-if", file.toString())).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("scenario.yaml:3:").doesNotContain("\tat ");
        assertThat(run("what-if", "kazakhstan-withdrawn")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"kazakhstan-withdrew\"?");
    }

    @Test
    void a_view_and_an_export_are_shown_as_a_scenario_has_them() {
        run("show", "rotation", "--format", "csv");
        assertThat(out.toString()).contains("KAZ");
        assertThat(run("show", "rotation", "--format", "csv", "--scenario", "kazakhstan-withdrew")).isZero();
        assertThat(out.toString()).contains("Baku").doesNotContain("KAZ,Kazakhstan,agreed");
        assertThat(run("export", "jsonld", "--scenario", "without-the-german-report")).isZero();
        assertThat(out.toString()).contains("Baku").doesNotContain("azertac-2025-05-24");
    }

    @Test
    void a_scenario_a_date_a_time_and_a_source_left_out_go_together() {
        assertThat(run("show", "rotation", "--format", "csv", "--scenario", "without-the-german-report", "--valid-at",
                "2025-01", "--known-at", "9999-01-01", "--without-source", "uzb-tur-2026-01-21")).isZero();
        assertThat(out.toString())
                .contains(",2025-05-23,Baku,AZE,Republic of Azerbaijan,scheduled," + TREND)
                .doesNotContain(AZERTAC, "4+4", "held," + TREND);

        run("show", "rotation", "--format", "csv", "--scenario", "without-the-german-report", "--without-source",
                TREND);
        assertThat(out.toString()).doesNotContain("Baku");
        run("show", "rotation", "--format", "csv", "--scenario", "without-the-german-report", "--known-at", "0");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void why_answers_for_a_shipped_scenario() {
        assertThat(run("why", "ots-interior-ministers/agreed", "--scenario", "kazakhstan-withdrew")).isZero();
        assertThat(out.toString()).contains("because", "withdraw from organization");
    }

    @Test
    void what_only_reads_is_about_the_five_reports_where_there_is_no_record() {
        out = new StringWriter();
        err = new StringWriter();
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "what-if", "kazakhstan-withdrew"))
                .isZero();
        assertThat(out.toString()).contains("Kazakhstan");
    }

    @Test
    void what_there_is_much_of_is_told_by_the_first_few_and_in_full_when_asked() {
        assertThat(run("what-if", "without-the-german-report")).isZero();
        assertThat(out.toString())
                .contains("1. everything from AZERTAC (" + AZERTAC + ") was never said: 45 statements")
                .contains("[because of 1]", "more rows");
        assertThat(out.toString().lines().count()).isLessThan(80);

        assertThat(run("what-if", "without-the-german-report", "--in-full")).isZero();
        assertThat(out.toString()).contains("45. \"").doesNotContain("more rows");
    }

    @Test
    void a_fact_that_is_not_recorded_is_named() {
        assertThat(run("what-if", "--drop", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense").doesNotContain("\tat ");
    }

    @Test
    void a_search_finds_the_fewest_sources_without_which_kazakhstan_does_not_host_the_third_meeting() {
        assertThat(run("search", "--expect", NO_THIRD_MEETING)).isZero();
        assertThat(out.toString())
                .contains("2 changes of 5: no fewer bring it about")
                .contains(TREND, AZERTAC)
                .contains("Kazakhstan no longer hosts meeting 3");
    }

    @Test
    void a_search_finds_the_one_fact_on_which_it_rests_and_another_where_the_first_would_change_too_much() {
        assertThat(run("search", "--expect", NO_THIRD_MEETING, "--each", "facts", "--up-to", "1")).isZero();
        assertThat(out.toString()).contains("1 change of ", "1. \"schedule meeting (meeting 2nd Meeting");

        assertThat(run("search", "--expect", NO_THIRD_MEETING, "--expect", "{untouched: minister-tenure}", "--each",
                "facts", "--up-to", "1")).isZero();
        assertThat(out.toString()).contains("1 change of ", "1. \"agree next host (series Meeting");
    }

    @Test
    void that_nothing_brings_it_about_is_proved_by_trying_all_and_has_an_exit_code_of_its_own() {
        assertThat(run("search", "--expect", NO_THIRD_MEETING, "--up-to", "1")).isEqualTo(Main.NOT_AS_EXPECTED);
        assertThat(out.toString()).contains("Nothing brings it about", "tried 5 scenarios, which is all");
    }

    @Test
    void a_search_tries_the_edits_of_a_scenario() throws IOException {
        var file = Files.writeString(folder.resolve("wanted.yaml"), """
                scenario: Kazakhstan does not host the third meeting
                edits:
                  - drop: {source: uzb-tur-2026-01-21}
                  - insert:
                      withdraw-from-organization: {organization: OTS, party: KAZ, from: 2024-06-01}
                    position: 0
                expect:
                  - {vanishes: ots-interior-ministers/3, in: host-rotation}
                """);
        assertThat(run("search", file.toString())).isZero();
        assertThat(out.toString()).contains("1 change of 2", "withdraw from organization");
    }

    @Test
    void a_search_for_nothing_says_what_is_missing() {
        assertThat(run("search")).isEqualTo(2);
        assertThat(err.toString()).contains("--expect");
        assertThat(run("search", "--expect", "{vanishes: x}")).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("--expect", "in is missing");
    }

    @Test
    void two_scenarios_are_told_by_how_they_differ() {
        assertThat(run("what-if", "kazakhstan-withdrew", "--against", "without-the-german-report")).isZero();
        assertThat(out.toString())
                .contains("In one: Kazakhstan had withdrawn", "In the other: The German report had never")
                .contains("only in the other: Kazakhstan hosts meeting 3");

        assertThat(run("what-if", "kazakhstan-withdrew", "--against", "kazakhstan-withdrew")).isZero();
        assertThat(out.toString()).contains("nothing reads otherwise");
    }

    @Test
    void what_would_read_otherwise_is_a_line_a_row_in_csv_and_an_object_a_row_in_json() throws IOException {
        assertThat(run("what-if", "kazakhstan-withdrew", "--format", "csv")).isZero();
        assertThat(out.toString()).startsWith("projection,row,how,before,now,because\r\n")
                .contains("host-rotation,ots-interior-ministers/agreed/3/KAZ,vanishes,");

        assertThat(run("what-if", "kazakhstan-withdrew", "--format", "json")).isZero();
        var answer = new ObjectMapper().readTree(out.toString());
        var agreed = StreamSupport.stream(answer.path("rows").spliterator(), false)
                .filter(row -> row.path("row").asText().equals("ots-interior-ministers/agreed/3/KAZ")).findFirst()
                .orElseThrow();
        var steps = answer.path("found").path("steps");
        assertThat(agreed.path("because")).isNotEmpty().allSatisfy(
                cause -> assertThat(steps).anyMatch(step -> step.path("command").equals(cause)));
        assertThat(steps.get(0).path("ends").asText()).isEqualTo("said");

        run("what-if", "kazakhstan-withdrew");
        assertThat(out.toString()).contains(answer.path("found").path("fingerprint").asText());
    }

    @Test
    void why_in_json_has_the_steps_of_the_chains_only() throws IOException {
        run("why", "ots-interior-ministers/agreed", "--scenario", "kazakhstan-withdrew", "--format", "json");
        var why = new ObjectMapper().readTree(out.toString());
        assertThat(why.path("rows")).isNotEmpty().allSatisfy(
                row -> assertThat(row.path("row").asText()).contains("ots-interior-ministers/agreed"));
        var commands = why.path("found").path("steps").findValuesAsText("command");
        assertThat(why.path("rows").findValues("because")).isNotEmpty().allSatisfy(
                because -> assertThat(because).allSatisfy(command -> assertThat(commands).contains(command.asText())));
        run("what-if", "kazakhstan-withdrew", "--format", "json");
        var all = new ObjectMapper().readTree(out.toString());
        assertThat(why.path("found").path("steps")).isNotEmpty()
                .allSatisfy(step -> assertThat(all.path("found").path("steps")).contains(step));
    }

    @Test
    void a_chart_is_no_other_form_besides() {
        assertThat(run("what-if", "kazakhstan-withdrew", "--mermaid", "--format", "json")).isEqualTo(2);
        assertThat(err.toString()).contains("--mermaid", "leave out --format json");
    }

    @Test
    void a_failed_expectation_has_its_exit_code_in_every_form() throws IOException {
        var file = Files.writeString(folder.resolve("scenario.yaml"), """
                scenario: One report had never been imported
                edits:
                  - drop: {source: azertac-2025-05-24}
                expect:
                  - {untouched: host-rotation}
                """);
        assertThat(run("what-if", file.toString(), "--format", "json")).isEqualTo(Main.NOT_AS_EXPECTED);
        assertThat(new ObjectMapper().readTree(out.toString()).path("found").path("failures")).hasSize(1);
        assertThat(run("search", "--expect", NO_THIRD_MEETING, "--up-to", "1", "--format", "json"))
                .isEqualTo(Main.NOT_AS_EXPECTED);
        assertThat(new ObjectMapper().readTree(out.toString()).path("found").path("tried").asInt()).isEqualTo(5);
    }

    @Test
    void what_is_promoted_in_json_is_recorded_only_when_told_so() throws IOException {
        run("promote", "--drop-source", TREND, "--format", "json");
        var shown = new ObjectMapper().readTree(out.toString());
        assertThat(shown.path("found").has("recorded")).isFalse();
        assertThat(shown.path("rows").get(0).path("type").asText()).isEqualTo("retract-source");
        run("promote", "--drop-source", TREND, "--format", "json", "--yes");
        assertThat(new ObjectMapper().readTree(out.toString()).path("found").path("recorded").asBoolean()).isTrue();
    }

    @Test
    void what_is_promoted_reads_as_in_the_scenario() {
        assertThat(run("promote", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString())
                .contains("2 commands", "1. retract source (source Trend (" + TREND + ")",
                        "retract-source {\"source\":")
                .doesNotContain("recorded\n");
        run("show", "rotation", "--format", "csv");
        assertThat(out.toString()).contains("Baku");

        assertThat(run("promote", "--drop-source", TREND, "--drop-source", AZERTAC, "--yes")).isZero();
        assertThat(out.toString()).contains("recorded");
        run("show", "rotation", "--format", "csv");
        assertThat(out.toString()).doesNotContain("Baku");
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        var all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--record";
        all[args.length + 1] = folder.resolve("record.db").toString();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
