package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.extract.Extraction;
import org.kurultai.seeds.press.ReportDossiers;
import org.kurultai.seeds.review.DecisionsFile;
import org.kurultai.seeds.review.Review;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;

/** The snippets of docs/import.md, run on a report. */
class ImportDocTest {

    private static final String REPORT = """
            Transport ministers of the Organization of Turkic States meet in Baku

            Baku, 23 May 2025

            The Second Meeting of Transport Ministers of the Organization of Turkic States was held in Baku on 23 May 2025. \
            The meeting was attended by Minister of Transport of Kazakhstan Marat Karabayev and \
            Minister of Digital Development and Transport of Azerbaijan Rashad Nabiyev.
            """;

    @Test
    void an_import_of_a_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.txt"), REPORT);
        try (var kurultai = Kurultai.inMemory()) {
            // @start region="import"
            var report = ImportRun.load(kurultai, InstantSource.system(), Formats.all(kurultai.history()),
                    List.of(folder),
                    (file, done, total) -> System.out.println(done + " of " + total + ": " + file));
            report.complaints().forEach(System.out::println);
            // @end
            assertThat(report.complaints()).isEmpty();
            assertThat(kurultai.view(Projections.DIRECTORY).persons()).hasSize(2);
        }
    }

    @Test
    void a_review_of_one_report(@TempDir Path folder) throws IOException {
        var report = Files.writeString(folder.resolve("report.txt"), REPORT);
        try (var kurultai = Kurultai.inMemory()) {
            // @start region="review"
            var reading = new Extraction().read(report); // a text, or a page of HTML
            var proposed = new ReportDossiers(kurultai.history()).of("communique-of-may", reading);
            var decisions = DecisionsFile.beside(report); // report.review.yaml beside report.txt
            var review = Review.of(proposed.dossier(), reading.report()::text, proposed.questions(), kurultai.history(),
                    DecisionsFile.read(decisions));
            for (var group : review.groups()) { // by what the facts are about
                for (var proposal : group.proposals()) {
                    System.out.println(proposal.id() + " " + proposal.need() + ": " + review.passage(proposal).words());
                }
            }
            review = review.acceptAbove(0.9); // or one by one: accept(id), edit(id, command), reject(id, why)
            DecisionsFile.write(review.decisions(), decisions);
            new DossierImport(kurultai, InstantSource.system()).load(review.accepted());
            // @end
            assertThat(Files.readString(decisions)).contains("accepted");
            assertThat(kurultai.view(Projections.DIRECTORY).persons()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_page_is_tested() {
        return Snippets.of("docs/import.md", "test/java/org/kurultai/examples/ImportDocTest.java");
    }
}
