package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.view.Attendance;
import org.kurultai.domain.view.PersonEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.extract.Extraction;

/** Of whom nobody says for whom they came is still said that they came. */
class PersonsOfNoKnownStateTest {

    private static final String UNKNOWN = """
            The fourth meeting of the health ministers of the Organization of Turkic States was held in Gabala, Azerbaijan, on May 5, 2031.

            Present were Rustam Toshmatov, Minister of Health of Uzbekistan, and Mehmet Kaya, Minister of Health of Türkiye. Commissioner Olaf Lindqvist spoke at the meeting.
            """;

    private static final String KNOWN = UNKNOWN.replace("Commissioner Olaf Lindqvist spoke",
            "Olaf Lindqvist, Commissioner for Health of Sweden, spoke");

    private final Kurultai record = Kurultai.inMemory();

    @AfterEach
    void close() {
        record.close();
    }

    private ReportDossier bring(String name, String text) {
        var report = new ReportDossiers(record.history()).of(name, new Extraction().read(name, text));
        assertThat(new DossierImport(record, InstantSource.fixed(Instant.EPOCH)).load(report.dossier()).refused())
                .isEmpty();
        return report;
    }

    private List<Attendance> lindqvist() {
        var ledger = record.view(Projections.ATTENDANCE_LEDGER);
        return ledger.occasions().stream().flatMap(occasion -> ledger.at(occasion).stream())
                .filter(attendance -> attendance.person().value().startsWith("olaf-lindqvist"))
                .toList();
    }

    @Test
    void whoever_came_for_nobody_knows_whom_is_recorded_and_asked_about() {
        var report = bring("unknown", UNKNOWN);

        assertThat(lindqvist()).singleElement().satisfies(came -> assertThat(came.party().isNone()).isTrue());
        assertThat(report.questions()).extracting(Question::text)
                .anySatisfy(question -> assertThat(question).startsWith("For whom did Olaf Lindqvist"));
    }

    @Test
    void a_namesake_of_whom_a_state_is_known_stays_another_until_somebody_decides() {
        bring("unknown", UNKNOWN);
        var report = bring("known", KNOWN);

        assertThat(record.view(Projections.DIRECTORY).persons()).extracting(PersonEntry::person)
                .extracting(Object::toString)
                .contains("olaf-lindqvist", "olaf-lindqvist-2");
        assertThat(report.questions()).extracting(Question::text)
                .anySatisfy(question -> assertThat(question).endsWith("one person?"));
    }

    @Test
    void to_import_it_again_adds_nothing() {
        bring("unknown", UNKNOWN);
        var before = record.history().events();

        bring("unknown", UNKNOWN);

        assertThat(record.history().events()).isEqualTo(before);
    }
}
