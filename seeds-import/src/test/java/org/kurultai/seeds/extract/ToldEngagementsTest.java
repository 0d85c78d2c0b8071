package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.Engagement;

/** The engagements that single sentences tell of, in every language: the files of {@code told} have them, report by report. */
class ToldEngagementsTest {

    record Case(String report, List<String> engagements) {

        @Override
        public String toString() {
            return report.replace('\n', ' ');
        }
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        var report = new StringBuilder();
        var told = new ArrayList<String>();
        for (var line : (text() + "\n").split("\n", -1)) {
            if (line.startsWith("= ")) {
                told.add(line.substring(2));
                continue;
            }
            if (!told.isEmpty()) {
                cases.add(new Case(report.toString().strip() + "\n", List.copyOf(told)));
                report.setLength(0);
                told.clear();
            }
            if (!line.startsWith("# ")) {
                report.append(line).append('\n');
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_report_tells_of_the_engagements_a_person_finds_in_it(Case told) {
        var read = new Extraction().read("report", told.report()).engagements().stream()
                .map(ToldEngagementsTest::line)
                .toList();

        assertThat(read.isEmpty() ? List.of("nothing") : read).isEqualTo(told.engagements());
    }

    private static String line(Engagement engagement) {
        var line = new StringJoiner(" ").add(engagement.type().code());
        var when = engagement.when();
        add(line, engagement.organization());
        add(line, engagement.ordinal() > 0 ? "#" + engagement.ordinal() : "");
        add(line, when.isFull() ? when.start() + (when.start().equals(when.end()) ? "" : "/" + when.end()) : "");
        add(line, when.partial().isEmpty() ? "" : "--" + when.partial());
        add(line, engagement.city());
        add(line, engagement.host());
        add(line, engagement.scheduled() ? "scheduled" : "");
        var next = engagement.nextHost();
        add(line, next.isNone() ? "" : "next " + next.state() + (next.year() > 0 ? " " + next.year() : ""));
        return line.toString();
    }

    private static void add(StringJoiner line, String value) {
        if (!value.isEmpty()) {
            line.add(value);
        }
    }

    private static String text() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(Path.of(Objects.requireNonNull(
                ToldEngagementsTest.class.getResource("told")).getPath()))) {
            for (var file : files.sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }
}
