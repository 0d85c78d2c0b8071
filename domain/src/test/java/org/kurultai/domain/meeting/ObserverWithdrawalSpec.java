package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.HUN;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.OF_THE_OTS;
import static org.kurultai.domain.meeting.Turkic.OTS;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.AttendanceRejection.PartyHasWithdrawn;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.Place;

class ObserverWithdrawalSpec {

    private static final PartyWithdrew LEFT = new PartyWithdrew(OTS, HUN, day("2025-01-01"));
    private static final WithdrawFromOrganization LEAVE = new WithdrawFromOrganization(OTS, HUN, day("2025-01-01"));
    private static final MeetingScheduled HELD = scheduled(SECOND, 2, "2025-05-23", AZE);
    private static final Delegate GUEST = Delegate.of(HUN).withStatus(AttendsAs.GUEST);
    private static final Delegate OBSERVER = Delegate.of(HUN).withStatus(AttendsAs.OBSERVER);
    private static final AttendanceRecorded OBSERVED = new AttendanceRecorded(AT_SECOND, OBSERVER);

    @Test
    void who_has_withdrawn_is_neither_member_nor_observer_at_a_meeting() {
        given(OF_THE_OTS, HELD, LEFT)
                .when(new RecordAttendance(AT_SECOND, OBSERVER))
                .thenRejected(PartyHasWithdrawn.class, LEFT);
        given(OF_THE_OTS, HELD, LEFT)
                .when(new RecordAttendance(AT_SECOND, Delegate.of(HUN).withStatus(AttendsAs.MEMBER)))
                .thenRejected(PartyHasWithdrawn.class, LEFT);
    }

    @Test
    void who_observed_a_meeting_had_not_withdrawn() {
        given(OF_THE_OTS, HELD, OBSERVED).when(LEAVE).thenRejected(PartyHasWithdrawn.class, OBSERVED);
    }

    @Test
    void who_observed_a_meeting_had_not_withdrawn_though_its_day_becomes_known_later() {
        given(OF_THE_OTS, LEFT, OBSERVED)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2025-05-23"), AZE, Place.UNKNOWN))
                .thenRejected(PartyHasWithdrawn.class, LEFT, OBSERVED);
    }

    @Test
    void who_observed_a_meeting_had_not_withdrawn_though_whose_it_was_becomes_known_later() {
        given(HELD, LEFT, OBSERVED)
                .when(new EstablishSeries(
                        INTERIOR,
                        OF_THE_OTS.name(),
                        OTS,
                        OF_THE_OTS.parties(),
                        Level.UNSTATED,
                        OF_THE_OTS.portfolios(),
                        "",
                        RotationRule.UNSTATED))
                .thenRejected(PartyHasWithdrawn.class, LEFT, OBSERVED);
    }

    @Test
    void who_has_withdrawn_may_come_as_a_guest_or_nothing_be_said_of_it() {
        given(OF_THE_OTS, HELD, LEFT).when(new RecordAttendance(AT_SECOND, GUEST)).thenAccepted();
        given(OF_THE_OTS, HELD, LEFT).when(new RecordAttendance(AT_SECOND, Delegate.of(HUN))).thenAccepted();
        given(OF_THE_OTS, HELD, new AttendanceRecorded(AT_SECOND, GUEST)).when(LEAVE).thenAccepted();
    }

    @Test
    void a_guest_is_not_corrected_to_an_observer_that_had_withdrawn() {
        given(OF_THE_OTS, HELD, LEFT, new AttendanceRecorded(AT_SECOND, GUEST))
                .when(new CorrectAttendance(AT_SECOND, GUEST, OBSERVER, ""))
                .thenRejected(PartyHasWithdrawn.class, LEFT);
    }

    @Test
    void what_is_not_known_rejects_nothing() {
        given(HELD, LEFT).when(new RecordAttendance(AT_SECOND, OBSERVER)).thenAccepted();
        given(OF_THE_OTS, LEFT).when(new RecordAttendance(AT_SECOND, OBSERVER)).thenAccepted();
        given(OF_THE_OTS, HELD, OBSERVED)
                .when(new WithdrawFromOrganization(OTS, HUN, day("2025")))
                .thenAccepted();
    }
}
