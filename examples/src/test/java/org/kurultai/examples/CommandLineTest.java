package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ExitCode;

/** The command line as somebody at a terminal meets it. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_demo_shows_the_three_projections_with_their_sources() {
        assertThat(run("demo", "--record", record())).isZero();
        assertThat(out.toString())
                .contains("MINISTER TENURE", "HOST ROTATION", "AGREEMENT REGISTRY", "SOURCES")
                .contains("Aziz Tashpulatov (also spelled Aziz Toshpulatov)")
                .contains("attested on 23 May 2025 [1, 4]")
                .contains("attested on 23 June (year not stated) [3]")
                .contains("1st: not known")
                .contains("2nd: Republic of Azerbaijan, in Baku, 23 May 2025, held [1, 4]")
                .contains("3rd: Kazakhstan, 2026, agreed")
                .contains("11th: Kazakhstan, in Turkistan, 6-8 September (year not stated), held [2]")
                .contains("DISPUTE      the sources call it differently [1, 4]; open");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_again_on_the_same_file_nothing_doubles() {
        run("demo", "--record", record());
        var first = views(out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("demo", "--record", record())).isZero();
        assertThat(views(out.toString())).isEqualTo(first);
        assertThat(out.toString()).doesNotContainPattern("[1-9]\\d* new")
                .doesNotContainPattern("[1-9]\\d* corroborated");
    }

    @Test
    void numbers_are_told_in_english_wherever_the_machine_stands() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var nothing = "{vanishes: nothing/1, in: host-rotation}";
            assertThat(run("search", "--expect", nothing, "--each", "facts", "--up-to", "5")).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).containsPattern("up to 5 of \\d+ changes are \\d{1,3}(,\\d{3})+ scenarios");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_malformed_dossier_is_reported_with_file_and_line_and_the_record_stays_as_it_was() throws IOException {
        run("demo", "--record", record());
        var before = Files.readAllBytes(Path.of(record()));
        var bad = dossier("bad.yaml", "  - sign-memorandm: {instrument: x}\n");
        assertThat(run("import", "--record", record(), bad)).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("bad.yaml:6:").contains("sign-memorandm").contains("sign-memorandum");
        assertThat(Files.readAllBytes(Path.of(record()))).isEqualTo(before);
    }

    @Test
    void a_dossier_that_is_not_there_is_named() {
        assertThat(run("import", "--record", record(), folder.resolve("nowhere.yaml").toString()))
                .isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("nowhere.yaml").doesNotContain("\tat ");
    }

    @Test
    void output_that_cannot_be_written_is_an_error() {
        var full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        }, true);
        run("demo", "--record", record());
        err.getBuffer().setLength(0);
        assertThat(Main.run(full, new PrintWriter(err, true), "show", "parties", "--record", record()))
                .isEqualTo(Main.CANNOT_WRITE);
        assertThat(err.toString()).contains("the output cannot be written");
    }

    @Test
    void a_file_of_another_program_is_refused_and_left_alone() throws IOException {
        var foreign = folder.resolve("notes.txt");
        Files.writeString(foreign, "these are notes and no record ".repeat(100));
        var before = Files.readAllBytes(foreign);
        assertThat(run("demo", "--record", foreign.toString())).isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).contains("notes.txt").doesNotContain("\tat ");
        assertThat(Files.readAllBytes(foreign)).isEqualTo(before);
    }

    @Test
    void a_damaged_record_is_refused_and_left_alone() throws IOException {
        run("demo", "--record", record());
        var bytes = Files.readAllBytes(Path.of(record()));
        Files.write(Path.of(record()), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run("demo", "--record", record())).isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).contains("record.db").doesNotContain("\tat ");
        assertThat(Files.size(Path.of(record()))).isEqualTo(bytes.length / 2);
    }

    @Test
    void a_path_that_cannot_be_written_is_named() {
        assertThat(run("demo", "--record", folder.resolve("no/such/folder/record.db").toString()))
                .isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).contains("record.db").doesNotContain("\tat ");
    }

    @Test
    void a_claim_that_contradicts_the_record_ends_with_a_code_of_its_own_and_says_why() throws IOException {
        run("demo", "--record", record());
        var other = dossier(
                "other.yaml",
                "  - schedule-meeting: {meeting: ots-interior-ministers-2, series: ots-interior-ministers, ordinal: 3}\n");
        assertThat(run("import", "--record", record(), other)).isEqualTo(Main.REFUSED);
        assertThat(out.toString()).contains("1 refused");
        assertThat(err.toString()).contains("other.yaml:6: ");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String record() {
        return folder.resolve("record.db").toString();
    }

    private String dossier(String name, String facts) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "source:\n  id: other\n  kind: press-report\n  publisher: Other\nfacts:\n" + facts);
        return file.toString();
    }

    private static String views(String report) {
        return report.substring(report.indexOf("MINISTER TENURE"));
    }
}
