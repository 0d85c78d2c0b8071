package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kurultai.export.table.Tables;

/** Exports of the five reports, as somebody at a terminal asks for them. */
class ExportTest {

    @TempDir
    private static Path folder;

    private static StringWriter out = new StringWriter();
    private static StringWriter err = new StringWriter();

    @BeforeAll
    static void read_the_five_reports() {
        assertThat(run("demo", "--record", record())).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "csv")
    void a_file_holds_what_the_standard_output_would(Export.Format format) throws IOException {
        var file = folder.resolve("made/by " + format);
        assertThat(run("export", format.name(), "--record", record(), "--to", file.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("export", format.name(), "--record", record())).isZero();
        assertThat(withoutMaking(out.toString())).isEqualTo(withoutMaking(Files.readString(file))).isNotBlank();
    }

    /** A calendar says when it was made. */
    private static String withoutMaking(String text) {
        return text.replaceAll("DTSTAMP:\\w+", "");
    }

    @Test
    void csv_is_a_file_a_view() {
        assertThat(run("export", "csv", "--record", record(), "--to", folder.resolve("tables").toString())).isZero();
        assertThat(Tables.names())
                .allSatisfy(name -> assertThat(folder.resolve("tables/" + name + ".csv")).isNotEmptyFile());
        assertThat(folder.resolve("tables").toFile().list()).hasSameSizeAs(Tables.names());
    }

    @Test
    void csv_asks_for_a_folder() {
        assertThat(run("export", "csv", "--record", record())).isEqualTo(2);
        assertThat(err.toString()).contains("--to");
    }

    @Test
    void a_format_that_there_is_not_is_refused_with_those_there_are() {
        assertThat(run("export", "xml", "--record", record())).isEqualTo(2);
        assertThat(err.toString()).contains("popolo", "csv");
    }

    @Test
    void a_place_that_cannot_be_written_is_named_and_nothing_is_left_there() throws IOException {
        var file = Files.createFile(folder.resolve("a file"));
        assertThat(run("export", "popolo", "--record", record(), "--to", file.resolve("below").toString()))
                .isEqualTo(Main.CANNOT_WRITE);
        assertThat(err.toString()).contains("below", "--to").doesNotContain("\tat ");
        assertThat(file).isEmptyFile();
    }

    private static int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static String record() {
        return folder.resolve("record.db").toString();
    }

    @Test
    void a_record_is_not_written_over() throws IOException {
        var before = Files.readAllBytes(Path.of(record()));
        assertThat(run("export", "popolo", "--record", record(), "--to", record())).isEqualTo(Main.CANNOT_WRITE);
        assertThat(err.toString()).contains("it is a database, perhaps a record");
        assertThat(Files.readAllBytes(Path.of(record()))).isEqualTo(before);
    }
}
