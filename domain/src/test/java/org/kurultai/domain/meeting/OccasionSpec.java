package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.EYVAZOV;
import static org.kurultai.domain.meeting.Turkic.TASHPULATOV;
import static org.kurultai.domain.meeting.Turkic.TOSHPULATOV;
import static org.kurultai.domain.meeting.Turkic.UZB;
import static org.kurultai.domain.meeting.Turkic.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.time.PartialDate;

class OccasionSpec {

    private static final String ALLEY = "Alley of Honor";

    @Test
    void an_agenda_is_set() {
        given().when(new SetAgenda(AT_SECOND, List.of("cybercrime", "migration")))
                .thenRecorded(new AgendaSet(AT_SECOND, List.of("cybercrime", "migration")));
    }

    @Test
    void further_topics_add_up_to_one_agenda() {
        given().andFrom("trend", new AgendaSet(AT_SECOND, List.of("cybercrime")))
                .whenFrom("azertac", new SetAgenda(AT_SECOND, List.of("cybercrime", "terrorism")))
                .thenCorroborated(0, new AgendaSet(AT_SECOND, List.of("cybercrime", "terrorism")));
    }

    @Test
    void topics_that_the_same_source_gave_are_known_already() {
        given().andFrom("trend", new AgendaSet(AT_SECOND, List.of("cybercrime")))
                .whenFrom("trend", new SetAgenda(AT_SECOND, List.of("cybercrime")))
                .thenNothingNew();
    }

    @Test
    void a_ceremony_is_held() {
        given().when(new RecordCeremony(AT_SECOND, CeremonyKind.FLOWERS, ALLEY, "Heydar Aliyev", day("2025-05-23")))
                .thenRecorded(flowers("Heydar Aliyev", day("2025-05-23")));
    }

    @Test
    void a_ceremony_reported_without_its_day_is_the_same_ceremony() {
        given().andFrom("trend", flowers("Heydar Aliyev", day("2025-05-23")))
                .whenFrom("azertac",
                        new RecordCeremony(AT_SECOND, CeremonyKind.FLOWERS, ALLEY, "", PartialDate.UNKNOWN))
                .thenCorroborated(0, flowers("", PartialDate.UNKNOWN));
    }

    @Test
    void another_kind_of_ceremony_is_another_ceremony() {
        given(flowers("", PartialDate.UNKNOWN))
                .when(new RecordCeremony(AT_SECOND, CeremonyKind.WREATH_LAYING, "Victory Park", "",
                        PartialDate.UNKNOWN))
                .thenRecorded(new CeremonyHeld(
                        AT_SECOND, CeremonyKind.WREATH_LAYING, "Victory Park", "", PartialDate.UNKNOWN));
    }

    @Test
    void a_minister_speaks() {
        given().when(new RecordStatement(AT_SECOND, EYVAZOV, AZE, "ties grow closer"))
                .thenRecorded(new StatementMade(AT_SECOND, EYVAZOV, AZE, "ties grow closer"));
    }

    @Test
    void the_same_said_by_the_same_minister_under_another_spelling_is_one_statement() {
        given(new PersonsMerged(TASHPULATOV, TOSHPULATOV, "one minister"))
                .andFrom("trend", new StatementMade(AT_SECOND, TOSHPULATOV, UZB, "more exchange"))
                .whenFrom("azertac", new RecordStatement(AT_SECOND, TASHPULATOV, UZB, "more exchange"))
                .thenCorroborated(1, new StatementMade(AT_SECOND, TASHPULATOV, UZB, "more exchange"));
    }

    private static CeremonyHeld flowers(String honouree, PartialDate on) {
        return new CeremonyHeld(AT_SECOND, CeremonyKind.FLOWERS, ALLEY, honouree, on);
    }
}
