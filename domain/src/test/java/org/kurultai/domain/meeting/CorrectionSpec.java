package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.AZE_INTERIOR;
import static org.kurultai.domain.meeting.Turkic.EYVAZOV;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.TASHPULATOV;
import static org.kurultai.domain.meeting.Turkic.TOSHPULATOV;
import static org.kurultai.domain.meeting.Turkic.UZB;
import static org.kurultai.domain.meeting.Turkic.UZB_INTERIOR;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.AttendanceRejection.AttendsForAnother;
import org.kurultai.domain.meeting.AttendanceRejection.NoSuchAttendance;
import org.kurultai.domain.meeting.CourseRejection.MeetingWasCancelled;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RetractAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;

class CorrectionSpec {

    private static final Delegate MINISTER = Delegate.of(AZE, EYVAZOV, AZE_INTERIOR);
    private static final Delegate RANKED = MINISTER.withRank("Colonel General");

    @Test
    void an_attendance_is_replaced_by_the_right_one() {
        given(came(MINISTER))
                .when(correct(MINISTER, RANKED))
                .thenRecorded(retracted(0, came(MINISTER)), came(RANKED));
    }

    @Test
    void an_attendance_is_corrected_more_than_once() {
        var general = MINISTER.withRank("General");
        given(came(MINISTER))
                .andCommands(correct(MINISTER, RANKED), correct(MINISTER, general))
                .when(new RetractAttendance(AT_SECOND, AZE, EYVAZOV, "was not there"))
                .thenAccepted();
    }

    @Test
    void the_same_correction_again_says_nothing_new() {
        given(came(MINISTER)).andCommands(correct(MINISTER, RANKED)).when(correct(MINISTER, RANKED)).thenNothingNew();
        var uzbek = Delegate.of(UZB, EYVAZOV, PostId.NONE);
        given(came(uzbek)).andCommands(correct(uzbek, MINISTER)).when(correct(uzbek, MINISTER)).thenNothingNew();
    }

    @Test
    void a_person_recorded_for_the_wrong_party_is_corrected() {
        var uzbek = Delegate.of(UZB, EYVAZOV, PostId.NONE);
        given(came(uzbek))
                .when(correct(uzbek, MINISTER))
                .thenRecorded(retracted(0, came(uzbek)), came(MINISTER));
    }

    @Test
    void what_another_report_states_already_is_corroborated_by_a_correction_to_it() {
        var nobody = Delegate.of(AZE, PersonId.NONE, PostId.NONE);
        given(came(nobody), came(MINISTER))
                .when(correct(nobody, MINISTER))
                .thenRecorded(retracted(0, came(nobody)), new FactCorroborated(factId(1), came(MINISTER)));
    }

    @Test
    void a_correction_must_not_contradict_what_else_is_recorded() {
        var kazakh = Delegate.of(KAZ, TASHPULATOV, PostId.NONE);
        var uzbek = Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR);
        given(came(MINISTER), came(uzbek))
                .when(correct(MINISTER, kazakh))
                .thenRejected(AttendsForAnother.class, came(uzbek));
    }

    @Test
    void a_person_is_corrected_under_another_spelling() {
        var toshpulatov = Delegate.of(UZB, TOSHPULATOV, PostId.NONE);
        var tashpulatov = Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR);
        given(new PersonsMerged(TASHPULATOV, TOSHPULATOV, "one minister"), came(toshpulatov))
                .when(correct(tashpulatov, tashpulatov))
                .thenRecorded(retracted(1, came(toshpulatov)), came(tashpulatov));
    }

    @Test
    void what_is_not_recorded_is_not_corrected() {
        given(came(MINISTER))
                .when(correct(Delegate.of(UZB, TASHPULATOV, PostId.NONE), Delegate.of(UZB)))
                .thenRejected(NoSuchAttendance.class);
        given(came(RANKED))
                .when(correct(Delegate.of(UZB, TASHPULATOV, PostId.NONE), RANKED))
                .thenRejected(NoSuchAttendance.class);
    }

    @Test
    void an_attendance_is_retracted() {
        given(came(MINISTER))
                .when(new RetractAttendance(AT_SECOND, AZE, EYVAZOV, "wrong"))
                .thenRecorded(retracted(0, came(MINISTER)));
    }

    @Test
    void an_attendance_is_retracted_once() {
        given(came(MINISTER), retracted(0, came(MINISTER)))
                .when(new RetractAttendance(AT_SECOND, AZE, EYVAZOV, "wrong"))
                .thenNothingNew();
    }

    @Test
    void what_is_not_recorded_is_not_retracted() {
        given().when(new RetractAttendance(AT_SECOND, AZE, EYVAZOV, "wrong")).thenRejected(NoSuchAttendance.class);
        given(came(MINISTER))
                .when(new RetractAttendance(AT_SECOND, AZE, PersonId.NONE, "wrong"))
                .thenRejected(NoSuchAttendance.class);
    }

    @Test
    void what_was_retracted_is_not_corroborated() {
        given(came(MINISTER), retracted(0, came(MINISTER)))
                .whenFrom("late-report", new RecordAttendance(AT_SECOND, RANKED))
                .thenRejected(FactHasBeenWithdrawn.class, came(MINISTER));
    }

    @Test
    void what_was_corrected_is_not_corroborated_but_what_it_was_corrected_to_is() {
        var corrected = given(came(MINISTER)).andCommands(correct(MINISTER, RANKED));
        corrected
                .whenFrom("late-report", new RecordAttendance(AT_SECOND, MINISTER))
                .thenRejected(FactHasBeenWithdrawn.class, came(MINISTER));
        corrected.whenFrom("late-report", new RecordAttendance(AT_SECOND, RANKED))
                .after()
                .whenFrom("late-report", new RecordAttendance(AT_SECOND, RANKED))
                .thenNothingNew();
    }

    @Test
    void a_meeting_to_which_nobody_came_after_all_may_have_been_called_off() {
        given(came(MINISTER), retracted(0, came(MINISTER))).when(new CancelMeeting(SECOND, "")).thenAccepted();
        given(came(MINISTER)).andCommands(correct(MINISTER, RANKED)).when(new CancelMeeting(SECOND, ""))
                .thenRejected(MeetingWasCancelled.class, came(RANKED));
    }

    private static CorrectAttendance correct(Delegate was, Delegate now) {
        return new CorrectAttendance(AT_SECOND, was, now, "wrong");
    }

    private static AttendanceRecorded came(Delegate delegate) {
        return new AttendanceRecorded(AT_SECOND, delegate);
    }

    private static AttendanceRetracted retracted(int place, AttendanceRecorded was) {
        return new AttendanceRetracted(AT_SECOND, new FactRef(factId(place), was), "wrong");
    }
}
