package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.TASHPULATOV;
import static org.kurultai.domain.meeting.Turkic.TOSHPULATOV;
import static org.kurultai.domain.meeting.Turkic.UZB;
import static org.kurultai.domain.meeting.Turkic.UZB_INTERIOR;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.FactRef;

class TenureAtMeetingsSpec {

    private static final PersonId SUCCESSOR = new PersonId("successor");
    private static final MeetingScheduled HELD = scheduled(SECOND, 2, "2025-05-23", AZE);
    private static final PostEstablished ONE_MINISTER = new PostEstablished(
            UZB_INTERIOR, UZB, new Portfolio("interior"), Name.english("Minister of Internal Affairs"), false);
    private static final Delegate MINISTER = Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR);
    private static final AttendanceRecorded CAME = new AttendanceRecorded(AT_SECOND, MINISTER);
    private static final TenureEnded ENDED = ended("2025-03-01");
    private static final PersonAppointed SUCCEEDED = new PersonAppointed(
            UZB_INTERIOR, SUCCESSOR, day("2025-03-02"), false);
    private static final TenureEnded SUCCESSOR_LEFT = new TenureEnded(
            UZB_INTERIOR, SUCCESSOR, day("2025-12-31"), EndReason.RESIGNED);

    @Test
    void nobody_comes_in_a_post_after_the_tenure_has_ended() {
        given(HELD, ENDED)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void nobody_comes_in_a_post_after_the_tenure_has_ended_under_another_spelling() {
        var ended = new TenureEnded(UZB_INTERIOR, TOSHPULATOV, day("2025-03-01"), EndReason.RESIGNED);
        given(HELD, ended, new PersonsMerged(TASHPULATOV, TOSHPULATOV, "one minister"))
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void a_tenure_does_not_end_before_a_meeting_to_which_the_person_came_in_the_post() {
        given(HELD, CAME).when(end("2025-03-01")).thenRejected(ServedAfterwards.class, CAME);
    }

    @Test
    void a_tenure_does_not_end_before_a_meeting_to_which_the_person_came_under_another_spelling() {
        given(HELD, CAME, new PersonsMerged(TASHPULATOV, TOSHPULATOV, "one minister"))
                .when(new EndTenure(UZB_INTERIOR, TOSHPULATOV, day("2025-03-01"), EndReason.RESIGNED))
                .thenRejected(ServedAfterwards.class, CAME);
    }

    @Test
    void a_meeting_to_which_a_former_minister_came_was_not_after_the_tenure() {
        var undated = scheduled(SECOND, 2, "", AZE);
        given(CAME, ENDED)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2025-05-23"), PartyId.NONE, Place.UNKNOWN))
                .thenRejected(TenureHasEnded.class, ENDED);
        given(undated, CAME, ENDED)
                .when(new ConveneMeeting(SECOND, day("2025-05-23")))
                .thenRejected(TenureHasEnded.class, ENDED);
        given(scheduled(SECOND, 2, "2025-02", AZE), CAME, ENDED)
                .when(new RescheduleMeeting(SECOND, days("2025-05-23")))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void a_meeting_that_only_ended_after_the_tenure_may_have_been_attended_before() {
        given(CAME, ENDED).when(new ConcludeMeeting(SECOND, day("2025-05-23"))).thenAccepted();
        given(scheduled(SECOND, 2, "2025-02-28/2025-03-05", AZE), ENDED)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenAccepted();
    }

    @Test
    void the_day_to_which_the_meeting_was_moved_counts() {
        given(HELD, new MeetingRescheduled(SECOND, days("2025-02-10")), ENDED)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenAccepted();
        given(HELD, new MeetingRescheduled(SECOND, days("2025-02-10")), CAME)
                .when(end("2025-03-01"))
                .thenAccepted();
    }

    @Test
    void what_is_not_known_rejects_nothing() {
        given(ENDED).when(new RecordAttendance(AT_SECOND, MINISTER)).thenAccepted();
        given(scheduled(SECOND, 2, "XXXX-05-23", AZE), ENDED)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenAccepted();
        given(HELD, ENDED)
                .when(new RecordAttendance(AT_SECOND, Delegate.of(UZB, TASHPULATOV, PostId.NONE)))
                .thenAccepted();
        given(CAME).when(end("2025-03-01")).thenAccepted();
        given(HELD, CAME).when(end("2025")).thenAccepted();
    }

    @Test
    void a_person_who_may_have_been_appointed_again_comes() {
        given(HELD, ENDED, new PersonAppointed(UZB_INTERIOR, TASHPULATOV, day("2025-04"), false))
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenAccepted();
    }

    @Test
    void nobody_comes_in_a_post_that_another_certainly_holds() {
        given(ONE_MINISTER, HELD, SUCCEEDED, SUCCESSOR_LEFT)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenRejected(PostIsHeldByAnother.class, SUCCEEDED, SUCCESSOR_LEFT);
    }

    @Test
    void nobody_held_a_post_in_full_while_another_came_in_it() {
        given(ONE_MINISTER, HELD, CAME, SUCCESSOR_LEFT)
                .when(new Appoint(UZB_INTERIOR, SUCCESSOR, day("2025-03-02"), false))
                .thenRejected(PostIsHeldByAnother.class, SUCCESSOR_LEFT, CAME);
        given(ONE_MINISTER, HELD, CAME, SUCCEEDED)
                .when(new EndTenure(UZB_INTERIOR, SUCCESSOR, day("2025-12-31"), EndReason.RESIGNED))
                .thenRejected(PostIsHeldByAnother.class, SUCCEEDED, CAME);
        given(HELD, CAME, SUCCEEDED, SUCCESSOR_LEFT)
                .when(new EstablishPost(
                        UZB_INTERIOR, UZB, ONE_MINISTER.portfolio(), ONE_MINISTER.title(), false))
                .thenRejected(PostIsHeldByAnother.class, SUCCEEDED, SUCCESSOR_LEFT, CAME);
    }

    @Test
    void a_post_of_which_nothing_is_known_may_be_held_by_several() {
        given(HELD, SUCCEEDED, SUCCESSOR_LEFT).when(new RecordAttendance(AT_SECOND, MINISTER)).thenAccepted();
    }

    @Test
    void who_may_have_come_on_a_day_after_the_other_left_contradicts_nothing() {
        given(ONE_MINISTER, scheduled(SECOND, 2, "2025-12-30/2026-01-02", AZE), SUCCEEDED, SUCCESSOR_LEFT)
                .when(new RecordAttendance(AT_SECOND, MINISTER))
                .thenAccepted();
    }

    @Test
    void a_deputy_or_a_stand_in_may_come_for_a_post_that_another_holds() {
        given(ONE_MINISTER, HELD, SUCCEEDED, SUCCESSOR_LEFT)
                .when(new RecordAttendance(AT_SECOND, MINISTER.withRoles(Role.DEPUTY)))
                .thenAccepted();
        given(ONE_MINISTER, HELD, SUCCEEDED, SUCCESSOR_LEFT)
                .when(new RecordAttendance(AT_SECOND, MINISTER.withDelegatedFrom(SUCCESSOR)))
                .thenAccepted();
    }

    @Test
    void an_attendance_that_was_retracted_shows_no_tenure() {
        given(HELD, CAME, new AttendanceRetracted(AT_SECOND, new FactRef(
                factId(1), CAME), ""))
                .when(end("2025-03-01"))
                .thenAccepted();
    }

    @Test
    void an_attendance_whose_post_only_a_second_report_gave_shows_no_tenure_once_retracted() {
        var withoutPost = new AttendanceRecorded(AT_SECOND, Delegate.of(UZB, TASHPULATOV, PostId.NONE));
        var known = given(HELD).andFrom("trend", withoutPost).andCommands(new RecordAttendance(AT_SECOND, MINISTER));
        known.when(end("2025-03-01")).thenRejected(ServedAfterwards.class, withoutPost);
        known.and(new AttendanceRetracted(
                AT_SECOND, new FactRef(factId(1), withoutPost), ""))
                .when(end("2025-03-01"))
                .thenAccepted();
    }

    @Test
    void an_attendance_is_not_corrected_to_a_post_no_longer_held() {
        var withoutPost = Delegate.of(UZB, TASHPULATOV, PostId.NONE);
        given(HELD, ENDED, new AttendanceRecorded(AT_SECOND, withoutPost))
                .when(new CorrectAttendance(AT_SECOND, withoutPost, MINISTER, ""))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    private static EndTenure end(String on) {
        return new EndTenure(UZB_INTERIOR, TASHPULATOV, day(on), EndReason.RESIGNED);
    }

    private static TenureEnded ended(String on) {
        return new TenureEnded(UZB_INTERIOR, TASHPULATOV, day(on), EndReason.RESIGNED);
    }
}
