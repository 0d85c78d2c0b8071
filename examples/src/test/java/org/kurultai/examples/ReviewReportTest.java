package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import picocli.CommandLine;

class ReviewReportTest {

    private static final String REPORT = """
            The third meeting of the energy ministers of the Organization of Turkic States was held in Tashkent on June 12, 2024.
            Following the meeting, a joint communiqué was signed. The next meeting will be held in Kazakhstan.
            """;

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void what_a_report_proposes_is_shown_with_its_words_decided_about_and_recorded() throws IOException {
        var report = Files.writeString(folder.resolve("energy.txt"), REPORT);

        assertThat(review(report)).isZero();
        assertThat(out.toString()).contains("line 1: ").contains("[June 12, 2024]")
                .contains("3rd Meeting of the energy ministers of the OTS (meeting:")
                .contains("no facts accepted");

        var nextHost = Pattern.compile("energy#agree-next-host-\\w+").matcher(out.toString());
        assertThat(nextHost.find()).isTrue();
        assertThat(review(report, "--reject", nextHost.group(), "--accept-above", "0", "--load")).isZero();
        try (var record = Kurultai.open(folder.resolve("record.db"))) {
            assertThat(record.history().events()).isNotEmpty()
                    .noneMatch(event -> event.event().toString().contains("NextHostAgreed"));
        }

        out.getBuffer().setLength(0);
        assertThat(review(report)).isZero();
        assertThat(out.toString()).doesNotContain("agree-next-host");
    }

    @Test
    void what_is_known_of_a_meeting_is_compared_with_what_the_report_tells_field_by_field_and_questions_come_first()
            throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), REPORT.replace("joint communiqué was signed",
                "Joint Declaration was adopted").replace("June 12", "June 13"));
        review(other, "--accept-above", "0", "--load");
        out.getBuffer().setLength(0);

        assertThat(review(Files.writeString(folder.resolve("energy.txt"), REPORT))).isZero();

        assertThat(out.toString()).startsWith("? Are the declaration ")
                .contains("(meeting:ots-energy-ministers-3) is known; of it the report tells")
                .containsPattern("date +conflict +known: 2024-06-13; told: 2024-06-12")
                .containsPattern("instrument +complement")
                .containsPattern("city +equal +known: Tashkent; told: Tashkent");
    }

    @Test
    void what_it_proposes_and_how_it_compares_can_be_read_by_a_program() throws IOException {
        review(Files.writeString(folder.resolve("other.txt"), REPORT.replace("June 12", "June 13")),
                "--accept-above", "0", "--load");
        out.getBuffer().setLength(0);

        var report = Files.writeString(folder.resolve("energy.txt"), REPORT);
        assertThat(review(report, "--accept-above", "0.9", "--format", "json")).isZero();

        var answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.path("rows")).anySatisfy(fact -> {
            assertThat(fact.path("words").asText()).isEqualTo("June 12, 2024");
            assertThat(fact.path("line").asInt()).isEqualTo(1);
        });
        assertThat(answer.at("/found/comparisons")).anySatisfy(compared -> {
            assertThat(compared.path("field").asText()).isEqualTo("date");
            assertThat(compared.path("agreement").asText()).isEqualTo("conflict");
        });
        assertThat(answer.at("/found/accepted").asInt()).isPositive();
        assertThat(answer.path("found").has("recorded")).isFalse();
    }

    @Test
    void a_fact_that_the_report_does_not_propose_is_an_error() throws IOException {
        var report = Files.writeString(folder.resolve("energy.txt"), REPORT);

        assertThat(review(report, "--accept", "energy#nothing")).isEqualTo(Main.BAD_INPUT);
        assertThat(out.toString()).contains("the dossier has no fact energy#nothing");
    }

    private int review(Path report, String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = report.toString();
        arguments[1] = "--record";
        arguments[2] = folder.resolve("record.db").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new CommandLine(new ReviewReport())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
