package org.kurultai.seeds.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.seeds.run.FileReport.Verdict;
import org.kurultai.seeds.source.DossierFormat;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

class ImportRunTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_comes_in_whatever_lies_in_it() throws IOException {
        Folder.dossiers(folder, 3);
        Files.writeString(folder.resolve("notes.txt"), "Buy bread.");
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git").resolve("config.yaml"), "source: none of ours");
        try (var record = Kurultai.inMemory()) {
            var report = Folder.load(record, folder, Progress.NONE);

            assertThat(report.files(Verdict.READ)).isEqualTo(3);
            assertThat(report.files()).filteredOn(file -> file.verdict() == Verdict.PASSED_OVER)
                    .extracting(file -> file.file().getFileName().toString())
                    .containsExactly("notes.txt");
            assertThat(report.recorded()).isEqualTo(3 * (1 + Folder.FACTS));
        }
    }

    @Test
    void one_bad_file_is_told_with_its_line_and_the_others_come_in() throws IOException {
        Folder.dossiers(folder, 2);
        var bad = Files.writeString(folder.resolve("aa-bad.yaml"),
                "source:\n  id: bad\n  kind: press-report\nfacts:\n  - invent: {}\n");
        var binary = Files.write(folder.resolve("ab-binary.yaml"), new byte[] {'s', (byte) 0xC3, '('});
        try (var record = Kurultai.inMemory()) {
            var report = Folder.load(record, folder, Progress.NONE);

            assertThat(report.complaints()).hasSize(2)
                    .anySatisfy(told -> assertThat(told).startsWith(bad + ":5:"))
                    .anySatisfy(told -> assertThat(told).startsWith(binary + ":1:2: this is not UTF-8"));
            assertThat(report.files(Verdict.UNREADABLE)).isEqualTo(2);
            assertThat(report.recorded()).isEqualTo(2 * (1 + Folder.FACTS));
        }
    }

    @Test
    void a_format_that_fails_is_told_with_the_file_and_the_others_come_in() throws IOException {
        Folder.dossiers(folder, 2);
        var odd = Files.writeString(folder.resolve("aa.odd"), "odd");
        try (var record = Kurultai.inMemory()) {
            var formats = List.of(new Failing(), new DossierFormat());
            var report = ImportRun.load(record, Folder.CLOCK, formats, List.of(folder), Progress.NONE);

            assertThat(report.complaints()).singleElement().asString()
                    .startsWith(odd + ":1:1: whoever reads this format failed");
            assertThat(report.recorded()).isEqualTo(2 * (1 + Folder.FACTS));
        }
    }

    private static final class Failing implements SourceFormat {
        @Override
        public boolean recognises(SourceFile file) {
            return file.isCalled(".odd");
        }

        @Override
        public SourceReading read(SourceFile file) {
            throw new IllegalStateException("nobody foresaw this");
        }
    }

    @Test
    void a_source_that_states_otherwise_than_before_is_heard_again() throws IOException {
        var table = Files.writeString(folder.resolve("lives.csv"), "Id,Born\na,1901\n");
        Files.writeString(folder.resolve("lives.mapping.yaml"), """
                source: {id: lives, kind: register}
                facts:
                  - record-life-dates: {person: "{Id}", born: "{Born}"}
                """);
        try (var record = Kurultai.inMemory()) {
            ImportRun.load(record, Folder.CLOCK, Formats.structured(), List.of(folder), Progress.NONE);
            Files.writeString(table, "Id,Born\na,1902\n");
            var report = ImportRun.load(record, Folder.CLOCK, Formats.structured(), List.of(folder), Progress.NONE);

            assertThat(report.complaints()).singleElement().asString().contains("lived at another time");
        }
    }

    @Test
    void what_contradicts_the_record_is_told_with_its_line_and_the_rest_of_the_file_comes_in() throws IOException {
        Files.writeString(folder.resolve("1.yaml"), Folder.dossier("one", """
                  - register-person: {person: a, name: {text: A, language: en}}
                  - record-life-dates: {person: a, born: 1901}
                """));
        var other = Files.writeString(folder.resolve("2.yaml"), Folder.dossier("other", """
                  - record-life-dates: {person: a, born: 1902}
                  - register-person: {person: b, name: {text: B, language: en}}
                """));
        try (var record = Kurultai.inMemory()) {
            var report = Folder.load(record, folder, Progress.NONE);

            assertThat(report.refused()).isEqualTo(1);
            assertThat(report.complaints()).singleElement().asString()
                    .startsWith(other + ":5: a is recorded as having lived at another time");
            assertThat(report.recorded()).isEqualTo(5);
        }
    }

    @Test
    void to_import_a_folder_a_second_time_adds_nothing() throws IOException {
        Folder.dossiers(folder, 12);
        try (var record = Kurultai.inMemory()) {
            Folder.load(record, folder, Progress.NONE);
            var before = record.history().events();
            var again = Folder.load(record, folder, Progress.NONE);

            assertThat(record.history().events()).isEqualTo(before);
            assertThat(again.recorded()).isZero();
            assertThat(again.known()).isEqualTo(12 * (1 + Folder.FACTS));
        }
    }

    @Test
    void progress_tells_of_each_file_once_what_it_states_is_recorded() throws IOException {
        Folder.dossiers(folder, 12);
        try (var record = Kurultai.inMemory()) {
            var told = new ArrayList<String>();
            Folder.load(record, folder, (file, done, total) -> {
                told.add("%d/%d %s".formatted(done, total, file.file().getFileName()));
                assertThat(record.history().events()).hasSizeGreaterThanOrEqualTo(done * (1 + Folder.FACTS));
            });

            assertThat(told).hasSize(12).startsWith("1/12 report-0000.yaml").endsWith("12/12 report-0011.yaml");
        }
    }

    @Test
    void an_input_that_does_not_exist_is_an_error_before_anything_is_recorded() throws IOException {
        Folder.dossiers(folder, 1);
        try (var record = Kurultai.inMemory()) {
            assertThatThrownBy(() -> ImportRun.load(
                    record, Folder.CLOCK, Folder.FORMATS, List.of(folder, folder.resolve("missing")), Progress.NONE))
                    .isInstanceOf(NoSuchFileException.class);
            assertThat(record.history().events()).isEmpty();
        }
    }

    @Test
    void an_import_that_was_killed_goes_on_where_it_was_and_the_record_is_as_if_it_had_not_been() throws IOException {
        var reports = Files.createDirectory(folder.resolve("reports"));
        Folder.dossiers(reports, 40);
        var file = folder.resolve("record.db");
        killAfterTheFirstFile(reports, file);

        try (var interrupted = Kurultai.open(file); var whole = Kurultai.inMemory()) {
            var left = interrupted.history().head();
            Folder.load(interrupted, reports, Progress.NONE);
            Folder.load(whole, reports, Progress.NONE);

            assertThat(left).isPositive().isLessThan(whole.history().head());
            assertThat(interrupted.history().events()).isEqualTo(whole.history().events());
        }
    }

    private static void killAfterTheFirstFile(Path reports, Path file) throws IOException {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Folder.class.getName(),
                reports.toString(),
                file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("done 1");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
