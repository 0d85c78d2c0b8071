package org.kurultai.domain.visit;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.visit.Bulgaria.AT_AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.AZE;
import static org.kurultai.domain.visit.Bulgaria.MINISTER;
import static org.kurultai.domain.visit.Bulgaria.ON_VISIT;
import static org.kurultai.domain.visit.Bulgaria.VISIT;
import static org.kurultai.domain.visit.Bulgaria.announced;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.record;
import static org.kurultai.domain.visit.Bulgaria.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitRejection.VisitWasCancelled;

class CancelledVisitSpec {

    private static final VisitCancelled CANCELLED = new VisitCancelled(VISIT, "illness");

    @Test
    void a_visit_is_called_off() {
        given(announced("2021-06-22", 0)).when(new CancelVisit(VISIT, "illness")).thenRecorded(CANCELLED);
        given().andFrom("one", CANCELLED)
                .whenFrom("another", new CancelVisit(VISIT, ""))
                .thenCorroborated(0, new VisitCancelled(VISIT, ""));
    }

    @Test
    void nothing_happens_on_a_visit_that_was_called_off() {
        for (var command : List.of(
                new ConcludeVisit(VISIT, day("")),
                record(AUDIENCE, EngagementKind.AUDIENCE, ""),
                new RecordAttendance(ON_VISIT, MINISTER),
                new RecordCeremony(ON_VISIT, CeremonyKind.FLOWERS, "", "", day("")),
                new RecordStatement(ON_VISIT, PersonId.NONE, AZE, "ties grow closer"))) {
            given(CANCELLED).when(command).thenRejected(VisitWasCancelled.class, CANCELLED);
        }
    }

    @Test
    void a_visit_on_which_something_happened_was_not_called_off() {
        for (var happened : List.of(
                new VisitConcluded(VISIT, day("")),
                recorded(AUDIENCE, EngagementKind.AUDIENCE, ""),
                new AttendanceRecorded(ON_VISIT, MINISTER),
                new CeremonyHeld(ON_VISIT, CeremonyKind.FLOWERS, "", "", day("")),
                new StatementMade(ON_VISIT, PersonId.NONE, AZE, "ties grow closer"))) {
            given((Event) happened)
                    .when(new CancelVisit(VISIT, ""))
                    .thenRejected(VisitWasCancelled.class, (Event) happened);
        }
    }

    @Test
    void nobody_comes_to_an_engagement_of_a_visit_that_was_called_off() {
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "");
        given(CANCELLED, audience)
                .when(new RecordAttendance(AT_AUDIENCE, MINISTER))
                .thenRejected(VisitWasCancelled.class, CANCELLED);
        given(new AttendanceRecorded(AT_AUDIENCE, MINISTER), CANCELLED)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, ""))
                .thenRejected(VisitWasCancelled.class, CANCELLED);
    }

    @Test
    void a_visit_that_was_called_off_may_have_had_an_agenda() {
        given(CANCELLED).when(new SetAgenda(ON_VISIT, List.of("migration"))).thenAccepted();
        given(new AgendaSet(ON_VISIT, List.of("migration"))).when(new CancelVisit(VISIT, "")).thenAccepted();
    }

    @Test
    void a_visit_to_which_nobody_came_after_all_may_have_been_called_off() {
        var came = new AttendanceRecorded(ON_VISIT, MINISTER);
        given(came, new AttendanceRetracted(ON_VISIT, new FactRef(factId(0), came), ""))
                .when(new CancelVisit(VISIT, ""))
                .thenAccepted();
    }

    @Test
    void an_attendance_is_not_corrected_on_a_visit_that_was_called_off() {
        given(new AttendanceRecorded(ON_VISIT, Delegate.of(AZE)), CANCELLED)
                .when(new CorrectAttendance(ON_VISIT, Delegate.of(AZE), MINISTER, ""))
                .thenRejected(VisitWasCancelled.class, CANCELLED);
    }

    @Test
    void another_visit_may_take_place() {
        given(new VisitCancelled(new VisitId("uzb-tur"), ""))
                .when(new RecordAttendance(ON_VISIT, MINISTER))
                .thenAccepted();
    }
}
