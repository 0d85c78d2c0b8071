package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.History;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.seeds.Shared;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.extract.Extraction;

/** The reports of the demo, read by the rules instead of by hand. */
class SeedReportsTest {

    private static final String ENGLISH = "000_cf8cb07ea46cc8a9.txt";
    private static final String GERMAN = "001_8443613e3bff0c85.txt";
    private static final String UZBEKS = "002_f7dd89e24f5552ba.txt";
    private static final String BULGARIA = "004_6abeab9057ec3e81.txt";
    private static final String CUSTOMS = "003_71b06f9d7c799878.txt";

    private final ReportDossiers dossiers = new ReportDossiers(History.empty());

    private static Path file(String name) {
        return Shared.file("seeds/" + name);
    }

    private ReportDossier read(String name) {
        return dossiers.of(name, new Extraction().read(file(name)));
    }

    @Test
    void two_reports_of_one_meeting_become_one_meeting_with_eight_participants() {
        var both = List.of(read(ENGLISH), read(GERMAN));
        var meetings = new HashSet<String>();
        var persons = new HashSet<String>();
        for (var report : both) {
            for (var fact : report.dossier().facts()) {
                if (fact.command() instanceof ScheduleMeeting meeting) {
                    meetings.add(meeting.meeting().value());
                } else if (fact.command() instanceof RecordAttendance attendance) {
                    persons.add(attendance.delegate().person().value());
                }
            }
        }
        assertThat(meetings).containsExactly("ots-interior-ministers-2");
        assertThat(persons).hasSize(8).contains("aziz-toshpulatov").doesNotContain("aziz-tashpulatov");
        assertThat(both.getLast().questions()).singleElement().satisfies(
                question -> assertThat(question.text()).contains("Joint Communiqué").contains("Gemeinsame Erklärung"));
    }

    @Test
    void the_year_of_the_next_host_comes_from_the_report_that_gives_it() {
        assertThat(read(GERMAN).dossier().facts())
                .filteredOn(fact -> fact.command() instanceof AgreeNextHost)
                .singleElement()
                .satisfies(fact -> {
                    var next = (AgreeNextHost) fact.command();
                    assertThat(next.host().value()).isEqualTo("KAZ");
                    assertThat(next.when()).hasToString("2026");
                });
    }

    @Test
    void a_sidebar_becomes_nothing() {
        var reading = new Extraction().read(file(CUSTOMS));
        var sidebar = reading.report().text().indexOf("Other news in this section");

        assertThat(reading.engagements()).singleElement().satisfies(meeting -> assertThat(meeting.claims())
                .allSatisfy(claim -> {
                    assertThat(claim.zone()).isNotEqualTo(Zone.BOILERPLATE);
                    assertThat(claim.span().end()).isLessThan(sidebar);
                }));
    }

    private <C extends Command> List<C> stated(String name, Class<C> type) {
        return read(name).dossier().facts().stream()
                .map(fact -> fact.command())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void a_visit_is_recorded_with_its_audience_its_talks_and_the_meeting_in_its_course() {
        assertThat(stated(UZBEKS, AnnounceVisit.class)).singleElement().satisfies(visit -> {
            assertThat(visit.visitor()).hasToString("UZB");
            assertThat(visit.host()).hasToString("TUR");
        });
        assertThat(stated(UZBEKS, RecordEngagement.class)).extracting(RecordEngagement::kind)
                .containsExactlyInAnyOrder(EngagementKind.AUDIENCE, EngagementKind.MEETING, EngagementKind.TALKS);
        assertThat(stated(BULGARIA, RecordEngagement.class)).extracting(RecordEngagement::kind)
                .containsExactlyInAnyOrder(EngagementKind.AUDIENCE, EngagementKind.TALKS);
    }

    @Test
    void as_many_documents_are_recorded_as_were_counted() {
        assertThat(stated(CUSTOMS, SignInstrument.class)).extracting(document -> document.instrument().value())
                .containsExactly("ots-heads-of-customs-administrations-11-other",
                        "ots-heads-of-customs-administrations-11-other-2",
                        "ots-heads-of-customs-administrations-11-other-3");
    }

    @Test
    void flowers_are_a_ceremony_of_the_meeting_and_he_in_whose_memory_they_are_laid_does_not_take_part() {
        assertThat(stated(ENGLISH, RecordCeremony.class)).isNotEmpty()
                .allSatisfy(ceremony -> assertThat(ceremony.occasion())
                        .hasToString("meeting:ots-interior-ministers-2"));
        assertThat(stated(ENGLISH, RecordAttendance.class)).extracting(came -> came.delegate().person().value())
                .doesNotContain("heydar-aliyev");
    }

    @Test
    void all_five_come_into_one_record_and_nothing_of_them_is_refused() {
        try (var record = Kurultai.inMemory()) {
            var load = new DossierImport(record, InstantSource.fixed(Instant.EPOCH));
            for (var name : List.of(ENGLISH, GERMAN, UZBEKS, CUSTOMS, BULGARIA)) {
                assertThat(load.load(read(name).dossier()).refused()).as(name).isEmpty();
            }
        }
    }
}
