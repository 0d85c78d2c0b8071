package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.extract.Extraction;

/** An English and a German report of one meeting: names in two spellings, one document under two names. */
class ReportsOfOneMeetingTest {

    private static final String ENGLISH = """
            The fourth meeting of the interior ministers of the Organization of Turkic States was held in Gabala, Azerbaijan, on May 5, 2031.

            Present were Rustam Toshmatov, Minister of Internal Affairs of Uzbekistan, and Mehmet Kaya, Minister of Internal Affairs of Türkiye.

            A Joint Communiqué was signed. The next meeting will be held in Hungary.
            """;

    private static final String GERMAN = """
            Das vierte Treffen der Innenminister der Organisation Turkstaaten fand am 5. Mai 2031 in Gabala statt.

            Am Treffen nahmen Rustam Tashmatow, Innenminister der Republik Usbekistan, und Mehmet Kaya, Innenminister der Türkei, teil.

            Die Minister unterzeichneten eine Gemeinsame Erklärung. Das nächste Treffen soll 2032 in Ungarn stattfinden.
            """;

    private final ReportDossiers dossiers = new ReportDossiers(History.empty());

    private ReportDossier read(String name, String text) {
        return dossiers.of(name, new Extraction().read(name, text));
    }

    private List<ReportDossier> both() {
        return List.of(read("english", ENGLISH), read("german", GERMAN));
    }

    @Test
    void two_spellings_are_one_person() {
        var attendances = both().stream()
                .flatMap(report -> report.dossier().facts().stream())
                .filter(fact -> fact.command() instanceof RecordAttendance)
                .map(fact -> ((RecordAttendance) fact.command()).delegate().person().value());

        assertThat(attendances).containsExactly("rustam-toshmatov", "mehmet-kaya", "rustam-toshmatov", "mehmet-kaya");
    }

    @Test
    void one_document_under_two_names_is_a_question() {
        assertThat(both().getLast().questions()).extracting(Question::text)
                .singleElement()
                .asString()
                .startsWith("Are the communique \"Joint Communiqué\" and the declaration \"Gemeinsame Erklärung\" of")
                .endsWith("one document?");
    }

    @Test
    void every_fact_of_a_dossier_rests_on_words_of_its_report() {
        assertThat(read("english", ENGLISH).dossier().facts()).isNotEmpty().allSatisfy(
                fact -> assertThat(ENGLISH.substring(fact.evidence().place().start(), fact.evidence().place().end()))
                        .isNotBlank());
    }

    @Test
    void both_become_one_meeting_with_the_next_host_and_the_year_that_only_one_gives() {
        try (var record = Kurultai.inMemory()) {
            var load = new DossierImport(record, InstantSource.fixed(Instant.EPOCH));
            assertThat(both()).allSatisfy(report -> assertThat(load.load(report.dossier()).refused()).isEmpty());

            var rows = record.view(Projections.HOST_ROTATION).rows(new SeriesId("ots-interior-ministers"));

            assertThat(rows.toString()).contains("Gabala").contains("HUN").contains("2032");
        }
    }
}
