package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing into a record, verifying it, backing it up and restoring it, from the command line. */
class KeepingTest {

    private static final String GEORGIA = """
            source: {id: a, kind: other}
            facts:
              - register-state: {state: GEO, iso3166: GEO, name: {text: Georgia, language: en}}
            """;

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void read_the_five_reports() {
        run("demo", "--record", path("record.db"));
    }

    @Test
    void of_a_folder_every_file_comes_in_but_those_that_cannot_be_read() throws IOException {
        Files.createDirectories(folder.resolve("in/below"));
        Files.writeString(folder.resolve("in/bad.yaml"), "source: {id: b}\nfacts: []\n");
        Files.writeString(folder.resolve("in/below/good.yaml"), GEORGIA);

        assertThat(run("import", "--record", path("new.db"), path("in"))).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("bad.yaml:1:").doesNotContain("good.yaml");
        assertThat(run("show", "parties", "--record", path("new.db"))).isZero();
        assertThat(out.toString()).contains("Georgia");
    }

    @Test
    void what_contradicts_the_record_is_told_in_names() throws IOException {
        Files.writeString(folder.resolve("withdrew.yaml"), """
                source: {id: hearsay, kind: other}
                facts:
                  - withdraw-from-organization: {organization: OTS, party: KAZ, from: 2024-06-01}
                """);

        assertThat(run("import", "--record", path("record.db"), path("withdrew.yaml"))).isEqualTo(Main.REFUSED);
        assertThat(err.toString()).contains("withdrew.yaml:3: ", "Kazakhstan").doesNotContain("KAZ");
    }

    @Test
    void to_import_again_adds_nothing() throws IOException {
        Files.writeString(folder.resolve("good.yaml"), GEORGIA);

        assertThat(run("import", "--record", path("new.db"), path("good.yaml"))).isZero();
        assertThat(out.toString()).contains("2 facts recorded");
        assertThat(run("import", "--record", path("new.db"), path("good.yaml"))).isZero();
        assertThat(out.toString()).contains("no facts recorded");
    }

    @Test
    void what_is_exported_as_popolo_is_imported_and_exported_again_the_same() throws IOException {
        run("export", "popolo", "--record", path("record.db"), "--to", path("first.json"));
        assertThat(run("import", "--record", path("second.db"), path("first.json"))).isZero();
        run("export", "popolo", "--record", path("second.db"), "--to", path("second.json"));

        assertThat(withoutSources(Files.readString(folder.resolve("second.json"))))
                .isEqualTo(withoutSources(Files.readString(folder.resolve("first.json"))));
    }

    /** What is imported rests on the document, and not on what the document rests on; events lose what only their names tell. */
    private static String withoutSources(String popolo) {
        return popolo.replaceAll("(?s),\\s*\"sources\" : \\[.*?]", "").replaceAll("(?s)\"events\" : .*", "");
    }

    @Test
    void what_is_exported_as_a_calendar_is_imported_and_exported_again_the_same() throws IOException {
        run("export", "icalendar", "--record", path("record.db"), "--to", path("first.ics"));
        assertThat(run("import", "--record", path("second.db"), path("first.ics"))).isZero();
        run("export", "icalendar", "--record", path("second.db"), "--to", path("second.ics"));

        assertThat(withoutSourcesAndStamps(Files.readString(folder.resolve("second.ics"))))
                .isEqualTo(withoutSourcesAndStamps(Files.readString(folder.resolve("first.ics"))));
    }

    private static String withoutSourcesAndStamps(String calendar) {
        return calendar.replace("\r\n ", "").replaceAll("DTSTAMP.*", "").replaceAll("(\\\\n|:)Source: .*", "");
    }

    @Test
    void a_sound_record_is_verified() {
        assertThat(run("verify", "--record", path("record.db"))).isZero();
        assertThat(out.toString()).contains("record.db is sound", "checksum");
    }

    @Test
    void a_damaged_record_is_found_out_with_what_is_damaged() throws IOException {
        var file = folder.resolve("record.db");
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("cybercrime")] = 'C';
        Files.write(file, bytes);

        assertThat(run("verify", "--record", path("record.db"))).isEqualTo(Main.BAD_RECORD);
        assertThat(out.toString()).contains("is damaged", "position");
    }

    @Test
    void a_backup_is_a_record_and_is_restored() {
        assertThat(run("backup", "--record", path("record.db"), path("copy.db"))).isZero();
        assertThat(run("restore", "--record", path("again.db"), path("copy.db"))).isZero();
        var before = shown("record.db");
        assertThat(shown("copy.db")).isEqualTo(before);
        assertThat(shown("again.db")).isEqualTo(before);
    }

    @Test
    void a_backup_never_takes_the_place_of_a_file() throws IOException {
        var there = Files.writeString(folder.resolve("copy.db"), "precious");
        assertThat(run("backup", "--record", path("record.db"), there.toString())).isEqualTo(Main.BAD_RECORD);
        assertThat(err.toString()).contains("copy.db").doesNotContain("\tat ");
        assertThat(there).hasContent("precious");
    }

    private String shown(String record) {
        run("show", "timeline", "--format", "json", "--record", path(record));
        return out.toString();
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
