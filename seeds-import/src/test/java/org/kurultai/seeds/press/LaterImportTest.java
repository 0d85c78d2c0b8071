package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.view.PersonEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.Shared;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.Progress;
import org.kurultai.seeds.run.RunReport;

/** Reports that come into a record which holds others: whom and what they tell of is known again from it. */
class LaterImportTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2032-01-01T00:00:00Z"));

    private static final String ENGLISH = """
            The fourth meeting of the health ministers of the Organization of Turkic States was held in Gabala, Azerbaijan, on May 5, 2031.

            Present were Rustam Toshmatov, Minister of Health of Uzbekistan, and Mehmet Kaya, Minister of Health of Türkiye.

            A Joint Communiqué was signed. The next meeting will be held in Hungary.
            """;

    private static final String GERMAN = """
            Das vierte Treffen der Gesundheitsminister der Organisation Turkstaaten fand am 5. Mai 2031 in Gabala statt.

            Am Treffen nahmen Rustam Tashmatow, Gesundheitsminister der Republik Usbekistan, und Mehmet Kaya, Gesundheitsminister der Türkei, teil.

            Die Minister unterzeichneten eine Gemeinsame Erklärung. Das nächste Treffen soll 2032 in Ungarn stattfinden.
            """;

    private static final String OTHERWISE = """
            The fourth meeting of the health ministers of the Organization of Turkic States was held in Shusha, Azerbaijan, on May 6, 2031.
            """;

    private static final String TALKS = """
            The Minister of Foreign Affairs of Latvia, Baiba Braže, met with the Minister of Foreign Affairs of Moldova, Mihai Popșoi, in Riga on March 3, 2031.
            """;

    private final Kurultai record = Kurultai.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        record.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private RunReport bring(Path... reports) throws IOException {
        return bring(record, reports);
    }

    private static RunReport bring(Kurultai into, Path... reports) throws IOException {
        return ImportRun.load(into, CLOCK, Formats.all(into.history()), List.of(reports), Progress.NONE);
    }

    /** Everything recorded by one import of both reports, each of them in its turn. */
    private static List<Recorded> atOnce(Path... reports) throws IOException {
        try (var other = Kurultai.inMemory()) {
            bring(other, reports);
            return other.history().events();
        }
    }

    @Test
    void two_imports_record_what_one_would_have_in_either_order() throws IOException {
        var english = file("english", ENGLISH);
        var german = file("german", GERMAN);
        for (var order : List.of(List.of(english, german), List.of(german, english))) {
            try (var twice = Kurultai.inMemory()) {
                bring(twice, order.getFirst());
                assertThat(bring(twice, order.getLast()).refused()).isZero();

                assertThat(twice.history().events()).isEqualTo(atOnce(order.getFirst(), order.getLast()));
            }
        }
    }

    @Test
    void a_person_spelled_otherwise_is_the_one_whom_the_record_knows() throws IOException {
        bring(file("english", ENGLISH));
        bring(file("german", GERMAN));

        assertThat(record.view(Projections.DIRECTORY).persons()).extracting(PersonEntry::person)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("rustam-toshmatov", "mehmet-kaya");
    }

    @Test
    void one_document_under_two_names_is_asked_about_across_imports() throws IOException {
        bring(file("english", ENGLISH));

        assertThat(bring(file("german", GERMAN)).questions()).singleElement().asString()
                .contains("Joint Communiqué").contains("Gemeinsame Erklärung").endsWith("one document?");
    }

    @Test
    void what_contradicts_the_record_is_refused_and_kept_as_a_dispute() throws IOException {
        bring(file("english", ENGLISH));

        var report = bring(file("otherwise", OTHERWISE));

        assertThat(report.refused()).isPositive();
        assertThat(record.view(Projections.HOST_ROTATION).rows(new SeriesId("ots-health-ministers")).toString())
                .contains("Gabala").doesNotContain("Shusha");
        assertThat(record.view(Projections.EVIDENCE_LEDGER).disputed())
                .anySatisfy(fact -> assertThat(fact.toString()).contains("Gabala").contains("source=otherwise"));
    }

    @Test
    void an_import_of_the_same_report_adds_nothing_however_little_it_tells() throws IOException {
        var reports = Stream.of(
                file("talks", TALKS),
                file("undated", TALKS.replace(" on March 3, 2031", "")),
                file("series", "The health ministers of the Organization of Turkic States met in Gabala."))
                .toArray(Path[]::new);
        bring(reports);
        var before = record.history().events();

        bring(reports);
        for (var report : reports) {
            bring(report);
        }

        assertThat(record.history().events()).isEqualTo(before);
    }

    @Test
    void talks_of_the_same_ministers_on_the_same_day_are_the_same_talks() throws IOException {
        bring(file("one", TALKS));
        bring(file("other", "Riga, 3 March 2031. " + TALKS.replace("Baiba Braže", "Baiba Braze")));

        assertThat(meetings()).hasSize(1);
    }

    @Test
    void talks_of_other_ministers_of_the_same_states_are_other_talks() throws IOException {
        bring(file("one", TALKS));
        bring(file("other", TALKS.replace("Foreign Affairs", "Justice").replace("Baiba Braže", "Inese Lībiņa")
                .replace("Mihai Popșoi", "Veronica Mihailov")));

        assertThat(meetings()).hasSize(2);
    }

    private Stream<MeetingScheduled> meetings() {
        return record.history().events().stream()
                .map(Recorded::event)
                .filter(MeetingScheduled.class::isInstance)
                .map(MeetingScheduled.class::cast);
    }

    private List<MeetingId> ofSeries() {
        return meetings().filter(meeting -> !meeting.series().isNone()).map(MeetingScheduled::meeting).toList();
    }

    @Test
    void the_two_reports_of_one_meeting_give_in_two_imports_what_they_give_in_one() throws IOException {
        var english = Shared.file("seeds/000_cf8cb07ea46cc8a9.txt");
        var german = Shared.file("seeds/001_8443613e3bff0c85.txt");
        for (var order : List.of(List.of(english, german), List.of(german, english))) {
            try (var twice = Kurultai.inMemory()) {
                bring(twice, order.getFirst());
                var second = bring(twice, order.getLast());

                assertThat(second.refused()).isZero();
                assertThat(second.questions()).singleElement().asString().endsWith("one document?");
                assertThat(twice.view(Projections.DIRECTORY).persons()).hasSize(8);
                assertThat(twice.view(Projections.HOST_ROTATION).rows(new SeriesId("ots-interior-ministers"))
                        .toString()).contains("2026");
                assertThat(twice.history().events()).isEqualTo(atOnce(order.getFirst(), order.getLast()));
            }
        }
    }

    @Test
    void what_was_recorded_by_hand_from_the_five_reports_is_known_again_when_rules_read_them() throws IOException {
        var reports = Shared.file("seeds");
        new DossierImport(record, CLOCK).load(SeedDossiers.all());
        var persons = record.view(Projections.DIRECTORY).persons().stream().map(PersonEntry::person).toList();
        var series = record.view(Projections.HOST_ROTATION).series();
        var ofSeries = ofSeries();

        var report = bring(reports);

        assertThat(report.complaints()).isEmpty();
        assertThat(record.view(Projections.DIRECTORY).persons()).extracting(PersonEntry::person)
                .isEqualTo(persons);
        assertThat(record.view(Projections.HOST_ROTATION).series()).isEqualTo(series);
        assertThat(ofSeries()).isEqualTo(ofSeries);
    }

    @Test
    void two_reports_in_files_of_one_name_are_two_sources_and_each_is_known_again() throws IOException {
        var one = named("one", ENGLISH);
        var other = named("other", TALKS);

        bring(one);
        bring(other);
        assertThat(record.view(Projections.EVIDENCE_LEDGER).sources()).hasSize(2);

        assertThat(bring(other, one).recorded()).isZero();
        assertThat(record.view(Projections.EVIDENCE_LEDGER).sources()).hasSize(2)
                .anyMatch(source -> source.value().equals("report"))
                .anyMatch(source -> source.value().matches("report-[0-9a-f]{10}"));
    }

    @Test
    void a_report_in_a_file_of_another_name_is_the_source_that_it_was() throws IOException {
        bring(file("english", ENGLISH));
        var before = record.history().events();

        bring(file("renamed", ENGLISH));

        assertThat(record.history().events()).isEqualTo(before);
    }

    @Test
    void one_text_under_two_names_is_no_second_source() throws IOException {
        bring(file("english", ENGLISH), file("copy", ENGLISH));

        assertThat(record.view(Projections.EVIDENCE_LEDGER).sources()).hasSize(1);
    }

    @Test
    void a_report_that_was_corrected_is_a_source_of_its_own_and_asks_whether_the_earlier_one_is_to_be_retracted()
            throws IOException {
        bring(file("english", ENGLISH));

        var corrected = bring(file("english", ENGLISH.replace("in Hungary", "in Kazakhstan")));

        assertThat(record.view(Projections.EVIDENCE_LEDGER).sources()).hasSize(2);
        assertThat(corrected.questions()).anySatisfy(question -> assertThat(question)
                .contains("later version of english").contains("retract"));
        assertThat(bring(file("english", ENGLISH.replace("in Hungary", "in Kazakhstan"))).recorded()).isZero();
    }

    private Path named(String parent, String text) throws IOException {
        var inner = Files.createDirectories(folder.resolve(parent));
        return Files.writeString(inner.resolve("report.txt"), "News of " + parent + "\n\n" + text);
    }
}
