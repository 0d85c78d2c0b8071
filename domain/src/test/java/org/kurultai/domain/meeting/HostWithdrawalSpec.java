package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.HUN;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.OF_THE_OTS;
import static org.kurultai.domain.meeting.Turkic.OTS;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.THIRD;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.SeriesRejection.HostHasWithdrawn;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;

class HostWithdrawalSpec {

    private static final PartyWithdrew LEFT = new PartyWithdrew(OTS, HUN, day("2026-01-01"));
    private static final WithdrawFromOrganization LEAVE = new WithdrawFromOrganization(OTS, HUN, day("2026-01-01"));
    private static final MeetingScheduled HOSTED = scheduled(THIRD, 3, "2026-05-20", HUN);
    private static final NextHostAgreed AGREED = agreed(MeetingId.NONE, "2026");

    @Test
    void a_party_that_has_withdrawn_does_not_host() {
        given(OF_THE_OTS, LEFT).when(schedule("2026-05-20", HUN)).thenRejected(HostHasWithdrawn.class, LEFT);
    }

    @Test
    void a_party_that_hosts_has_not_withdrawn_before() {
        given(OF_THE_OTS, HOSTED).when(LEAVE).thenRejected(HostHasWithdrawn.class, HOSTED);
    }

    @Test
    void a_series_whose_host_has_withdrawn_is_not_that_organizations() {
        given(LEFT, HOSTED).when(establish(OF_THE_OTS)).thenRejected(HostHasWithdrawn.class, LEFT, HOSTED);
    }

    @Test
    void a_meeting_in_a_series_that_becomes_known_later_has_no_host_that_has_withdrawn() {
        var host = new MeetingScheduled(THIRD, SeriesId.NONE, 0, days("2026-05-20"), HUN, Place.UNKNOWN);
        given(OF_THE_OTS, LEFT, host)
                .when(new ScheduleMeeting(THIRD, INTERIOR, 0, days(""), PartyId.NONE, Place.UNKNOWN))
                .thenRejected(HostHasWithdrawn.class, LEFT, host);
    }

    @Test
    void a_meeting_whose_host_leaves_in_between_is_not_moved_behind_that_day() {
        var host = scheduled(THIRD, 3, "2025-12", HUN);
        given(OF_THE_OTS, LEFT, host)
                .when(new RescheduleMeeting(THIRD, days("2026-02")))
                .thenRejected(HostHasWithdrawn.class, LEFT, host);
        var undated = scheduled(THIRD, 3, "", HUN);
        given(OF_THE_OTS, LEFT, undated)
                .when(new ConveneMeeting(THIRD, day("2026-02-10")))
                .thenRejected(HostHasWithdrawn.class, LEFT, undated);
    }

    @Test
    void a_meeting_is_not_relocated_to_a_party_that_has_withdrawn() {
        given(OF_THE_OTS, LEFT, scheduled(THIRD, 3, "2026-05-20", KAZ))
                .when(new RelocateMeeting(THIRD, HUN, Place.UNKNOWN))
                .thenRejected(HostHasWithdrawn.class, LEFT);
        var moved = new MeetingRelocated(THIRD, HUN, Place.UNKNOWN);
        given(OF_THE_OTS, scheduled(THIRD, 3, "2026-05-20", KAZ), moved)
                .when(LEAVE)
                .thenRejected(HostHasWithdrawn.class, moved);
    }

    @Test
    void a_host_may_withdraw_whose_meeting_went_elsewhere_or_was_called_off() {
        given(OF_THE_OTS, HOSTED, new MeetingRelocated(THIRD, KAZ, Place.UNKNOWN)).when(LEAVE).thenRecorded(LEFT);
        given(OF_THE_OTS, HOSTED, new MeetingCancelled(THIRD, "host left")).when(LEAVE).thenRecorded(LEFT);
    }

    @Test
    void a_party_may_withdraw_after_it_hosted() {
        given(OF_THE_OTS, scheduled(SECOND, 2, "2025-05-23", HUN)).when(LEAVE).thenRecorded(LEFT);
        given(OF_THE_OTS, LEFT)
                .when(schedule("2025-05-23", HUN))
                .thenRecorded(scheduled(THIRD, 3, "2025-05-23", HUN));
    }

    @Test
    void what_is_not_known_rejects_nothing() {
        given(LEFT).when(schedule("2026-05-20", HUN)).thenAccepted();
        given(OF_THE_OTS, LEFT).when(schedule("", HUN)).thenAccepted();
        given(OF_THE_OTS, LEFT).when(schedule("XXXX-05-20", HUN)).thenAccepted();
        given(OF_THE_OTS, new PartyWithdrew(OTS, HUN, PartialDate.UNKNOWN)).when(schedule("2026-05-20", HUN))
                .thenAccepted();
        given(OF_THE_OTS, scheduled(THIRD, 3, "2026", HUN))
                .when(new WithdrawFromOrganization(OTS, HUN, day("2026-11")))
                .thenAccepted();
    }

    @Test
    void a_party_that_came_back_hosts_again() {
        given(OF_THE_OTS, LEFT, new PartyAdmitted(OTS, HUN, MembershipStatus.OBSERVER, day("2026-03-01")))
                .when(schedule("2026-05-20", HUN))
                .thenRecorded(HOSTED);
    }

    @Test
    void a_withdrawal_from_another_organization_keeps_nobody_from_hosting() {
        given(OF_THE_OTS, new PartyWithdrew(new PartyId("CIS"), HUN, day("2024")))
                .when(schedule("2026-05-20", HUN))
                .thenRecorded(HOSTED);
    }

    @Test
    void a_party_that_has_withdrawn_is_not_agreed_as_host() {
        given(OF_THE_OTS, LEFT).when(agree(MeetingId.NONE, "2026")).thenRejected(HostHasWithdrawn.class, LEFT);
        given(OF_THE_OTS, AGREED).when(LEAVE).thenRejected(HostHasWithdrawn.class, AGREED);
        given(LEFT, AGREED).when(establish(OF_THE_OTS)).thenRejected(HostHasWithdrawn.class, LEFT, AGREED);
    }

    @Test
    void the_day_of_the_meeting_that_agreed_counts_where_that_of_the_next_is_not_known() {
        var second = scheduled(SECOND, 2, "2026-02-10", KAZ);
        var agreed = agreed(SECOND, "");
        given(OF_THE_OTS, LEFT, second).when(agree(SECOND, "")).thenRejected(HostHasWithdrawn.class, LEFT);
        given(OF_THE_OTS, second, agreed).when(LEAVE).thenRejected(HostHasWithdrawn.class, agreed);
        given(OF_THE_OTS, LEFT, agreed)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2026-02-10"), KAZ, Place.UNKNOWN))
                .thenRejected(HostHasWithdrawn.class, LEFT, agreed);
    }

    @Test
    void a_party_may_withdraw_after_a_meeting_that_agreed_on_it_for_an_unknown_day() {
        given(OF_THE_OTS, scheduled(SECOND, 2, "2025-05-23", KAZ), agreed(SECOND, "")).when(LEAVE)
                .thenRecorded(LEFT);
    }

    @Test
    void a_party_that_declined_what_was_agreed_may_withdraw() {
        given(OF_THE_OTS, AGREED, new HostDeclined(INTERIOR, HUN, 0, PartialDate.UNKNOWN)).when(LEAVE)
                .thenRecorded(LEFT);
    }

    @Test
    void a_host_that_only_a_second_report_names_counts_too() {
        given(OF_THE_OTS)
                .andFrom("one", scheduled(THIRD, 3, "2026-05-20", PartyId.NONE))
                .andCommands(schedule("", HUN))
                .when(LEAVE)
                .thenRejected(HostHasWithdrawn.class, scheduled(THIRD, 3, "2026-05-20", PartyId.NONE));
    }

    private static ScheduleMeeting schedule(String when, PartyId host) {
        return new ScheduleMeeting(THIRD, INTERIOR, 3, days(when), host, Place.UNKNOWN);
    }

    private static AgreeNextHost agree(MeetingId at, String when) {
        return new AgreeNextHost(INTERIOR, at, HUN, 0, days(when), Place.UNKNOWN);
    }

    private static NextHostAgreed agreed(MeetingId at, String when) {
        return new NextHostAgreed(INTERIOR, at, HUN, 0, days(when), Place.UNKNOWN);
    }

    private static EstablishSeries establish(SeriesEstablished s) {
        return new EstablishSeries(
                s.series(),
                s.name(),
                s.organization(),
                s.parties(),
                s.level(),
                s.portfolios(),
                s.format(),
                s.rotation());
    }
}
