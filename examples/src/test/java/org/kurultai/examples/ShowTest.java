package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.export.table.Table;

/** The views of the five reports, as somebody at a terminal asks for them. */
class ShowTest {

    @TempDir
    private static Path folder;

    private static StringWriter out = new StringWriter();
    private static StringWriter err = new StringWriter();

    @BeforeAll
    static void read_the_five_reports() {
        assertThat(run("demo", "--record", record())).isZero();
    }

    @Test
    void a_table_names_people_and_parties_in_full_and_dates_in_words() {
        assertThat(show("tenure")).isZero();
        assertThat(out.toString())
                .contains("Minister of Internal Affairs")
                .contains("Vilayat Eyvazov")
                .contains("23 May 2025")
                .contains("June (year not stated)")
                .doesNotContain("vilayat-eyvazov", "2025-05-23 ", "AZE.interior-minister");
    }

    @Test
    void a_table_has_the_sources_it_rests_on_below_it_and_no_others() {
        show("agreements");
        assertThat(out.toString())
                .contains("  [1] AZERTAC: Interior ministers of the Turkic states meet in Baku, 24 May 2025")
                .contains("  [5] ");
        show("rotation");
        assertThat(out.toString()).doesNotContain("  [3] ");
    }

    @Test
    void colours_are_left_out_where_the_output_is_no_terminal() {
        show("tenure");
        assertThat(out.toString()).doesNotContain("\u001b");
        System.setProperty("picocli.ansi", "true");
        try {
            show("tenure");
            assertThat(out.toString()).startsWith("\u001b[1mPOST");
        } finally {
            System.clearProperty("picocli.ansi");
        }
    }

    @Test
    void a_source_that_is_not_there_is_an_error_that_names_the_nearest() {
        assertThat(show("tenure", "--without-source", "trend-2025-05-32")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no source", "did you mean \"trend-2025-05-23\"?");
    }

    @Test
    void a_position_that_no_record_can_have_is_no_position() {
        assertThat(show("tenure", "--known-at", "99999999999999999999")).isEqualTo(2);
        assertThat(err.toString()).contains("--known-at takes").doesNotContain("\tat ");
    }

    @Test
    void whose_turn_it_is_comes_with_the_reason() {
        show("turns");
        assertThat(out.toString()).containsPattern("(?i)interior.* 3 +Kazakhstan +agreed");
    }

    @Test
    void a_column_in_which_nothing_is_known_is_left_out() {
        show("tenure");
        assertThat(out.toString().lines().findFirst().orElseThrow()).contains("ATTESTED").doesNotContain("START",
                "END");
    }

    @ParameterizedTest
    @MethodSource("org.kurultai.export.table.Tables#all")
    void every_view_can_be_shown_in_every_form(Table<?> table) {
        assertThat(show(table.name())).isZero();
        assertThat(out.toString().lines().count()).isGreaterThan(3);
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
        assertThat(show(table.name(), "--format", "csv")).isZero();
        assertThat(out.toString()).startsWith(table.columns().getFirst().name() + ",");
        assertThat(show(table.name(), "--format", "json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"view\" : \"" + table.name() + "\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_view_is_shown_as_it_was_true_on_a_date() {
        show("rotation", "--format", "csv", "--valid-at", "2020");
        assertThat(out.toString()).contains(",2025-05-23,Baku,AZE,Republic of Azerbaijan,scheduled,");
        show("rotation", "--format", "csv", "--valid-at", "2025-06");
        assertThat(out.toString()).contains(",2025-05-23,Baku,AZE,Republic of Azerbaijan,held,");
    }

    @Test
    void only_the_rows_are_shown_in_which_some_words_stand_in_a_name_or_an_identifier() throws IOException {
        show("tenure", "--format", "csv", "--about", "uzb.INTERIOR");
        assertThat(out.toString().lines().skip(1)).isNotEmpty()
                .allSatisfy(row -> assertThat(row).startsWith("UZB.interior-minister,"));
        show("tenure", "--format", "json", "--about", "ali-yerlikaya");
        var shown = new JsonMapper().readTree(out.toString());
        assertThat(shown.path("asked").path("about").asText()).isEqualTo("ali-yerlikaya");
        assertThat(shown.path("rows")).singleElement().satisfies(
                row -> assertThat(row.path("person").asText()).isEqualTo("ali-yerlikaya"));
        show("tenure", "--format", "table", "--about", "nobody of that name");
        assertThat(out.toString()).contains("Nothing is found", "nobody of that name");
    }

    @Test
    void a_view_is_shown_as_it_would_be_had_a_source_said_nothing() {
        show("rotation", "--format", "csv", "--without-source", "azertac-2025-05-24");
        assertThat(out.toString()).contains("trend-2025-05-23").doesNotContain("azertac-2025-05-24");
        show("rotation", "--format", "csv", "--without-source", "azertac-2025-05-24", "--without-source",
                "trend-2025-05-23");
        assertThat(out.toString()).doesNotContain("Baku");
    }

    @Test
    void a_view_is_shown_as_it_was_known_at_a_position_or_an_instant() {
        show("tenure", "--format", "csv", "--known-at", "0");
        assertThat(out.toString().lines()).hasSize(1);
        show("tenure", "--format", "csv", "--known-at", "1999-12-31");
        assertThat(out.toString().lines()).hasSize(1);
        show("tenure", "--format", "csv");
        var now = out.toString();
        show("tenure", "--format", "csv", "--known-at", "9999-01-01T00:00:00Z");
        assertThat(out.toString()).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({"--valid-at, someday", "--valid-at, 2025-02-30", "--known-at, yesterday"})
    void a_time_that_is_none_is_refused_with_how_to_write_one(String option, String time) {
        assertThat(show("tenure", option, time)).isEqualTo(2);
        assertThat(err.toString()).contains(option).doesNotContain("\tat ");
    }

    @Test
    void a_view_that_there_is_not_is_refused_with_those_there_are() {
        assertThat(show("tenures")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"tenure\"?").contains("rotation");
    }

    @Test
    void where_no_view_is_named_it_is_told_what_each_is() {
        assertThat(run("show", "--record", record())).isEqualTo(2);
        assertThat(err.toString()).contains("name what to show:", "  turns        whose turn it is to host");
    }

    @Test
    void a_form_that_there_is_not_is_refused_with_those_there_are() {
        assertThat(show("tenure", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("table, json, csv");
    }

    @Test
    void a_record_that_is_not_there_is_named_and_not_made() {
        var nowhere = folder.resolve("nowhere.db");
        assertThat(run("show", "tenure", "--record", nowhere.toString())).isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).contains("nowhere.db", "--record").doesNotContain("\tat ");
        assertThat(Files.exists(nowhere)).isFalse();
    }

    @Test
    void a_password_in_an_address_is_not_repeated() {
        var url = "jdbc:postgresql://localhost:1/none?user=u&password=secret&connectTimeout=1";
        assertThat(run("show", "tenure", "--record", url)).isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).isNotBlank().doesNotContain("secret");
    }

    private static int show(String view, String... more) {
        var args = new String[more.length + 4];
        System.arraycopy(new String[] {"show", view, "--record", record()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return run(args);
    }

    private static int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static String record() {
        return folder.resolve("record.db").toString();
    }
}
