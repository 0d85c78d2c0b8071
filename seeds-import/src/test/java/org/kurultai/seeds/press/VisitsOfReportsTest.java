package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.History;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.extract.Extraction;

/** Visits, audiences and ceremonies are recorded as what they are, not as meetings. */
class VisitsOfReportsTest {

    private static final String VISIT = """
            A delegation of the Republic of Moldova led by the Minister of Justice, Veronica Mihailov, arrived in Latvia on an official visit on March 3, 2031.

            On March 4, the President of Latvia, Egils Levits, received the Minister of Justice of Moldova, Veronica Mihailov.

            Before that, the guests laid a wreath at the Freedom Monument.
            """;

    private static final String AUDIENCE = """
            On March 4, 2031, the President of Latvia, Egils Levits, received the Minister of Justice of Moldova, Veronica Mihailov, in Riga.
            """;

    private static ReportDossier read(String text) {
        return new ReportDossiers(History.empty()).of("visit", new Extraction().read("visit", text));
    }

    private static <C extends Command> List<C> stated(String text, Class<C> type) {
        return read(text).dossier().facts().stream()
                .map(fact -> fact.command())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void a_visit_is_a_visit_with_whoever_travels_and_whoever_receives() {
        assertThat(stated(VISIT, AnnounceVisit.class)).singleElement().satisfies(visit -> {
            assertThat(visit.visitor()).hasToString("MDA");
            assertThat(visit.host()).hasToString("LVA");
            assertThat(visit.when().start()).hasToString("2031-03-03");
        });
        assertThat(stated(VISIT, ScheduleMeeting.class)).isEmpty();
    }

    @Test
    void an_audience_is_an_engagement_of_the_visit() {
        assertThat(stated(VISIT, RecordEngagement.class)).singleElement().satisfies(engagement -> {
            assertThat(engagement.kind()).isEqualTo(EngagementKind.AUDIENCE);
            assertThat(engagement.on()).hasToString("2031-03-04");
        });
        assertThat(stated(VISIT, RecordAttendance.class)).extracting(a -> a.occasion().kind().name())
                .contains("VISIT", "ENGAGEMENT").doesNotContain("MEETING");
    }

    @Test
    void a_wreath_is_a_ceremony_of_the_visit() {
        assertThat(stated(VISIT, RecordCeremony.class)).singleElement().satisfies(ceremony -> {
            assertThat(ceremony.kind()).isEqualTo(CeremonyKind.WREATH_LAYING);
            assertThat(ceremony.occasion().toString()).startsWith("visit:");
        });
    }

    @Test
    void a_ceremony_in_the_course_of_several_days_is_on_none_of_them_for_certain() {
        var days = """
                The President of Moldova, Maia Tatar, paid a state visit to Latvia on March 3-5, 2031.

                During the visit she laid a wreath at the Freedom Monument.
                """;

        assertThat(stated(days, RecordCeremony.class)).singleElement()
                .satisfies(ceremony -> assertThat(ceremony.on().isUnknown()).isTrue());
    }

    @Test
    void whoever_is_received_by_the_head_of_another_state_is_there_on_a_visit() {
        assertThat(stated(AUDIENCE, AnnounceVisit.class)).singleElement()
                .satisfies(visit -> assertThat(visit.when().isUnknown()).isTrue());
        assertThat(stated(AUDIENCE, RecordEngagement.class)).singleElement()
                .satisfies(engagement -> assertThat(engagement.on()).hasToString("2031-03-04"));
    }

    @Test
    void an_ambassador_who_is_received_is_on_no_visit() {
        var ambassador = AUDIENCE.replace("Minister of Justice of Moldova", "Ambassador of Moldova");

        assertThat(stated(ambassador, AnnounceVisit.class)).isEmpty();
    }

    @Test
    void all_of_it_comes_into_a_record_and_a_second_time_nothing() {
        try (var record = Kurultai.inMemory()) {
            var load = new DossierImport(record, InstantSource.fixed(Instant.EPOCH));
            assertThat(load.load(read(VISIT).dossier()).refused()).isEmpty();
            var before = record.history().head();
            var again = new ReportDossiers(record.history()).of("visit", new Extraction().read("visit", VISIT));

            assertThat(load.load(again.dossier()).recorded()).isZero();
            assertThat(record.history().head()).isEqualTo(before);
        }
    }
}
