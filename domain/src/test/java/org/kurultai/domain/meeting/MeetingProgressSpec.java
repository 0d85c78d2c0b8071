package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.CourseRejection.ConcludedBeforeItConvened;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsAtAnotherTime;
import org.kurultai.domain.meeting.CourseRejection.MeetingWasCancelled;
import org.kurultai.domain.meeting.CourseRejection.MovedAfterCancellation;
import org.kurultai.domain.meeting.CourseRejection.MovedAfterConclusion;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class MeetingProgressSpec {

    private static final MeetingScheduled PLANNED = scheduled(SECOND, 2, "2025-05-23/2025-05-24", AZE);
    private static final MeetingCancelled CANCELLED = new MeetingCancelled(SECOND, "floods");
    private static final PartialDate SOME_DAY = PartialDate.UNKNOWN;

    @Test
    void a_meeting_goes_its_way() {
        given(PLANNED)
                .andCommands(
                        new PostponeMeeting(SECOND, DateRange.UNKNOWN, day("2025-04")),
                        new RescheduleMeeting(SECOND, days("2025-06-10"), day("2025-05")),
                        new RelocateMeeting(SECOND, KAZ, Place.UNKNOWN, day("2025-05")),
                        new ConveneMeeting(SECOND, day("2025-06-10")))
                .when(new ConcludeMeeting(SECOND, day("2025-06-10")))
                .thenRecorded(new MeetingConcluded(SECOND, day("2025-06-10")));
    }

    @Test
    void each_step_stated_again_in_other_detail_corroborates_it() {
        given().andFrom("one", new MeetingRescheduled(SECOND, days("2025")))
                .whenFrom("another", new RescheduleMeeting(SECOND, days("2025-06")))
                .thenCorroborated(0, new MeetingRescheduled(SECOND, days("2025-06")));
        given().andFrom("one", new MeetingPostponed(SECOND, DateRange.UNKNOWN))
                .whenFrom("another", new PostponeMeeting(SECOND, days("2026")))
                .thenCorroborated(0, new MeetingPostponed(SECOND, days("2026")));
        given().andFrom("one", new MeetingRelocated(SECOND, KAZ, Place.UNKNOWN))
                .whenFrom("another", new RelocateMeeting(SECOND, KAZ, Place.of("Astana", KAZ)))
                .thenCorroborated(0, new MeetingRelocated(SECOND, KAZ, Place.of("Astana", KAZ)));
        given().andFrom("one", CANCELLED)
                .whenFrom("another", new CancelMeeting(SECOND, ""))
                .thenCorroborated(0, new MeetingCancelled(SECOND, ""));
        given().andFrom("one", new MeetingConvened(SECOND, SOME_DAY))
                .whenFrom("another", new ConveneMeeting(SECOND, day("2025-05-23")))
                .thenCorroborated(0, new MeetingConvened(SECOND, day("2025-05-23")));
        given().andFrom("one", new MeetingConcluded(SECOND, SOME_DAY))
                .whenFrom("another", new ConcludeMeeting(SECOND, day("2025-05-24")))
                .thenCorroborated(0, new MeetingConcluded(SECOND, day("2025-05-24")));
    }

    @Test
    void a_meeting_that_was_called_off_neither_begins_nor_ends() {
        given(CANCELLED)
                .when(new ConveneMeeting(SECOND, SOME_DAY))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
        given(CANCELLED)
                .when(new ConcludeMeeting(SECOND, SOME_DAY))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
    }

    @Test
    void a_meeting_that_began_or_ended_was_not_called_off() {
        var convened = new MeetingConvened(SECOND, SOME_DAY);
        given(convened).when(new CancelMeeting(SECOND, "")).thenRejected(MeetingWasCancelled.class, convened);
        var concluded = new MeetingConcluded(SECOND, SOME_DAY);
        given(concluded).when(new CancelMeeting(SECOND, "")).thenRejected(MeetingWasCancelled.class, concluded);
    }

    @Test
    void nothing_happens_at_a_meeting_that_was_called_off() {
        given(CANCELLED)
                .when(new RecordAttendance(AT_SECOND, Delegate.of(AZE)))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
        given(CANCELLED)
                .when(new RecordCeremony(AT_SECOND, CeremonyKind.FLOWERS, "Alley of Honor", "", SOME_DAY))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
        given(CANCELLED)
                .when(new RecordStatement(AT_SECOND, PersonId.NONE, AZE, "ties grow closer"))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
        given(CANCELLED)
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 0, DateRange.UNKNOWN, Place.UNKNOWN))
                .thenRejected(MeetingWasCancelled.class, CANCELLED);
    }

    @Test
    void a_meeting_at_which_something_happened_was_not_called_off() {
        var came = new AttendanceRecorded(AT_SECOND, Delegate.of(AZE));
        var flowers = new CeremonyHeld(AT_SECOND, CeremonyKind.FLOWERS, "Alley of Honor", "", SOME_DAY);
        var spoke = new StatementMade(AT_SECOND, PersonId.NONE, AZE, "ties grow closer");
        var agreed = new NextHostAgreed(INTERIOR, SECOND, KAZ, 0, DateRange.UNKNOWN, Place.UNKNOWN);
        for (var happened : List.of(came, flowers, spoke, agreed)) {
            given(happened)
                    .when(new CancelMeeting(SECOND, ""))
                    .thenRejected(MeetingWasCancelled.class, happened);
        }
    }

    @Test
    void a_meeting_that_was_called_off_may_have_had_an_agenda_in_either_order() {
        given(CANCELLED).when(new SetAgenda(AT_SECOND, List.of("cybercrime"))).thenAccepted();
        given(new AgendaSet(AT_SECOND, List.of("cybercrime")))
                .when(new CancelMeeting(SECOND, "floods"))
                .thenRecorded(CANCELLED);
    }

    @Test
    void a_meeting_is_not_moved_after_it_was_called_off() {
        var cancelled = new MeetingCancelled(SECOND, "floods", day("2025-04-10"));
        given(cancelled)
                .when(new RescheduleMeeting(SECOND, days("2025-09"), day("2025-04-12")))
                .thenRejected(MovedAfterCancellation.class, cancelled);
        given(cancelled)
                .when(new PostponeMeeting(SECOND, DateRange.UNKNOWN, day("2025-04-12")))
                .thenRejected(MovedAfterCancellation.class, cancelled);
        given(cancelled)
                .when(new RelocateMeeting(SECOND, KAZ, Place.UNKNOWN, day("2025-04-12")))
                .thenRejected(MovedAfterCancellation.class, cancelled);
    }

    @Test
    void a_meeting_is_not_called_off_before_it_was_moved() {
        var moved = new MeetingRescheduled(SECOND, days("2025-09"), day("2025-04-12"));
        given(moved)
                .when(new CancelMeeting(SECOND, "floods", day("2025-04-10")))
                .thenRejected(MovedAfterCancellation.class, moved);
    }

    @Test
    void a_meeting_may_have_been_moved_before_it_was_called_off_in_either_order() {
        var moved = new MeetingRescheduled(SECOND, days("2025-09"));
        given(moved).when(new CancelMeeting(SECOND, "floods")).thenRecorded(CANCELLED);
        given(CANCELLED).when(new RescheduleMeeting(SECOND, days("2025-09"))).thenRecorded(moved);
    }

    @Test
    void a_meeting_that_is_over_is_neither_moved_nor_put_off() {
        var concluded = new MeetingConcluded(SECOND, day("2025-05-24"));
        given(concluded)
                .when(new RescheduleMeeting(SECOND, DateRange.UNKNOWN, day("2025-06")))
                .thenRejected(MovedAfterConclusion.class, concluded);
        given(concluded)
                .when(new PostponeMeeting(SECOND, DateRange.UNKNOWN, day("2025-06")))
                .thenRejected(MovedAfterConclusion.class, concluded);
        given(concluded)
                .when(new RelocateMeeting(SECOND, KAZ, Place.UNKNOWN, day("2025-06")))
                .thenRejected(MovedAfterConclusion.class, concluded);
    }

    @Test
    void a_meeting_does_not_end_before_it_is_moved() {
        var moved = new MeetingPostponed(SECOND, DateRange.UNKNOWN, day("2025-06"));
        given(moved)
                .when(new ConcludeMeeting(SECOND, day("2025-05-24")))
                .thenRejected(MovedAfterConclusion.class, moved);
    }

    @Test
    void a_meeting_that_is_over_was_not_moved_to_later_days() {
        var concluded = new MeetingConcluded(SECOND, day("2025-05-24"));
        given(concluded)
                .when(new RescheduleMeeting(SECOND, days("2025-09")))
                .thenRejected(MeetingIsAtAnotherTime.class, concluded);
        var moved = new MeetingRescheduled(SECOND, days("2025-09"));
        given(moved)
                .when(new ConcludeMeeting(SECOND, day("2025-05-24")))
                .thenRejected(MeetingIsAtAnotherTime.class, moved);
    }

    @Test
    void a_postponement_to_an_unknown_day_that_is_told_after_the_end_contradicts_nothing() {
        given(PLANNED, new MeetingConcluded(SECOND, day("2025-09-24")))
                .when(new PostponeMeeting(SECOND, DateRange.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void a_meeting_does_not_end_before_it_begins() {
        var convened = new MeetingConvened(SECOND, day("2025-05-23"));
        given(convened)
                .when(new ConcludeMeeting(SECOND, day("2025-05-22")))
                .thenRejected(ConcludedBeforeItConvened.class, convened);
        var concluded = new MeetingConcluded(SECOND, day("2025-05-22"));
        given(concluded)
                .when(new ConveneMeeting(SECOND, day("2025-05-23")))
                .thenRejected(ConcludedBeforeItConvened.class, concluded);
    }

    @Test
    void a_meeting_that_began_in_may_may_have_ended_in_may() {
        given(new MeetingConvened(SECOND, day("2025-05-23"))).when(new ConcludeMeeting(SECOND, day("2025-05")))
                .thenAccepted();
    }

    @Test
    void a_meeting_neither_begins_nor_ends_before_its_days() {
        given(PLANNED)
                .when(new ConveneMeeting(SECOND, day("2025-05-22")))
                .thenRejected(MeetingIsAtAnotherTime.class, PLANNED);
        given(PLANNED)
                .when(new ConcludeMeeting(SECOND, day("2025-05-22")))
                .thenRejected(MeetingIsAtAnotherTime.class, PLANNED);
        var convened = new MeetingConvened(SECOND, day("2025-05-22"));
        given(convened)
                .when(planned())
                .thenRejected(MeetingIsAtAnotherTime.class, convened);
    }

    @Test
    void a_meeting_does_not_begin_after_its_days_but_may_last_longer() {
        given(PLANNED)
                .when(new ConveneMeeting(SECOND, day("2025-05-25")))
                .thenRejected(MeetingIsAtAnotherTime.class, PLANNED);
        given(PLANNED).when(new ConcludeMeeting(SECOND, day("2025-05-25"))).thenAccepted();
    }

    @Test
    void a_meeting_that_was_moved_forward_is_held_before_its_first_days() {
        given(PLANNED, new MeetingRescheduled(SECOND, days("2025-05-20")))
                .when(new ConcludeMeeting(SECOND, day("2025-05-20")))
                .thenAccepted();
    }

    @Test
    void a_meeting_moved_twice_is_held_on_the_days_to_which_it_was_moved_last() {
        var first = new MeetingRescheduled(SECOND, days("2025-06-10"), day("2025-04"));
        var last = new MeetingRescheduled(SECOND, days("2025-09-10"), day("2025-05"));
        given(PLANNED, last, first)
                .when(new ConveneMeeting(SECOND, day("2025-06-10")))
                .thenRejected(MeetingIsAtAnotherTime.class, last);
        given(PLANNED, last, first).when(new ConveneMeeting(SECOND, day("2025-09-10"))).thenAccepted();
    }

    @Test
    void a_meeting_moved_twice_may_be_held_on_either_days_if_it_is_not_known_which_was_the_last() {
        given(new MeetingRescheduled(SECOND, days("2025-09-10")), new MeetingRescheduled(SECOND, days("2025-06-10")))
                .when(new ConveneMeeting(SECOND, day("2025-06-10")))
                .thenAccepted();
    }

    @Test
    void a_meeting_does_not_begin_on_two_days() {
        var convened = new MeetingConvened(SECOND, day("2025-05-23"));
        given(convened)
                .when(new ConveneMeeting(SECOND, day("2025-05-24")))
                .thenRejected(MeetingIsAtAnotherTime.class, convened);
        var concluded = new MeetingConcluded(SECOND, day("2025-05-23"));
        given(concluded)
                .when(new ConcludeMeeting(SECOND, day("2025-05-24")))
                .thenRejected(MeetingIsAtAnotherTime.class, concluded);
    }

    private static ScheduleMeeting planned() {
        return new ScheduleMeeting(
                SECOND, INTERIOR, 2, PLANNED.when(), PartyId.NONE, Place.UNKNOWN);
    }
}
