package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

    private static final String REPORT = "The third meeting of the interior ministers of the Visegrad Group was held in Brno, "
            + "Czechia, on 4 June 2024. Minister of the Interior of Hungary Gábor Kiss attended.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_facts_of_a_folder_of_reports_are_written_with_the_words_they_rest_on() throws IOException {
        Files.writeString(folder.resolve("one.txt"), REPORT);
        var facts = folder.resolve("facts.json");

        assertThat(run("extract", folder.toString(), "--out", facts.toString())).isZero();

        var meeting = new ObjectMapper().readTree(facts.toFile()).at("/documents/one.txt/engagements/0");
        assertThat(meeting.at("/organization").asText()).isEqualTo("V4");
        assertThat(meeting.at("/participants/0/name").asText()).isEqualTo("Gábor Kiss");
        assertThat(meeting.at("/evidence"))
                .allSatisfy(claim -> assertThat(REPORT.substring(claim.at("/start").asInt(), claim.at("/end").asInt()))
                        .isNotBlank());
    }

    @Test
    void a_report_that_cannot_be_read_is_told_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("one.txt"), REPORT);

        assertThat(run("extract", folder.toString())).isEqualTo(Main.BAD_INPUT);

        assertThat(err.toString()).contains("empty.txt is empty").contains("1 report read, 1 not");
        assertThat(out.toString()).contains("\"one.txt\"");
    }

    @Test
    void a_path_that_is_not_there_is_told() {
        assertThat(run("extract", folder.resolve("nowhere").toString())).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("nowhere cannot be read");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
