package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.FIRST;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.THIRD;
import static org.kurultai.domain.meeting.Turkic.UZB;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.DeclineToHost;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.SeriesRejection.AgreedForNoLaterMeeting;
import org.kurultai.domain.meeting.SeriesRejection.AnotherHostIsAgreed;
import org.kurultai.domain.meeting.SeriesRejection.DeclinedAndHosted;
import org.kurultai.domain.meeting.SeriesRejection.HostingIsAgreedOtherwise;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;

class NextHostSpec {

    private static final MeetingScheduled SECOND_IN_BAKU = scheduled(SECOND, 2, "2025-05-23", AZE);
    private static final PartialDate SOME_DAY = PartialDate.UNKNOWN;

    @Test
    void a_host_is_agreed_of_which_neither_place_nor_year_is_known() {
        given().when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 0, days(""), Place.UNKNOWN))
                .thenRecorded(agreed(SECOND, "KAZ", 0, ""));
    }

    @Test
    void the_year_that_only_one_report_gives_corroborates_the_agreement() {
        given().andFrom("trend", agreed(SECOND, "KAZ", 0, ""))
                .whenFrom("azertac", new AgreeNextHost(INTERIOR, SECOND, KAZ, 3, days("2026"), Place.UNKNOWN))
                .thenCorroborated(0, agreed(SECOND, "KAZ", 3, "2026"));
    }

    @Test
    void two_hosts_are_not_agreed_for_one_ordinal() {
        var agreed = agreed(MeetingId.NONE, "KAZ", 3, "");
        given(agreed)
                .when(new AgreeNextHost(INTERIOR, SECOND, UZB, 3, days(""), Place.UNKNOWN))
                .thenRejected(AnotherHostIsAgreed.class, agreed);
    }

    @Test
    void two_hosts_are_not_agreed_for_the_meeting_after_one_meeting() {
        var agreed = agreed(SECOND, "KAZ", 0, "");
        given(agreed)
                .when(new AgreeNextHost(INTERIOR, SECOND, UZB, 0, days(""), Place.UNKNOWN))
                .thenRejected(AnotherHostIsAgreed.class, agreed);
    }

    @Test
    void the_meeting_after_the_second_is_the_third() {
        var agreed = agreed(SECOND, "KAZ", 0, "");
        given(SECOND_IN_BAKU, agreed)
                .when(new AgreeNextHost(INTERIOR, MeetingId.NONE, UZB, 3, days(""), Place.UNKNOWN))
                .thenRejected(AnotherHostIsAgreed.class, agreed);
    }

    @Test
    void an_ordinal_that_becomes_known_late_shows_that_two_hosts_were_agreed() {
        var one = agreed(SECOND, "KAZ", 0, "");
        var other = agreed(MeetingId.NONE, "UZB", 3, "");
        given(one, other)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2025-05-23"), AZE, Place.UNKNOWN))
                .thenRejected(AnotherHostIsAgreed.class, one, other);
    }

    @Test
    void hosts_are_agreed_for_different_meetings() {
        given(agreed(SECOND, "KAZ", 3, "2026"))
                .when(new AgreeNextHost(INTERIOR, SECOND, UZB, 4, days("2027"), Place.UNKNOWN))
                .thenAccepted();
        given(agreed(MeetingId.NONE, "KAZ", 0, ""))
                .when(new AgreeNextHost(INTERIOR, MeetingId.NONE, UZB, 0, days(""), Place.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void another_host_is_agreed_when_the_first_has_declined() {
        given(agreed(SECOND, "KAZ", 3, ""), new HostDeclined(INTERIOR, KAZ, 3, SOME_DAY))
                .when(new AgreeNextHost(INTERIOR, SECOND, UZB, 3, days(""), Place.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void who_declined_to_host_another_meeting_is_still_agreed() {
        var agreed = agreed(SECOND, "KAZ", 3, "");
        given(agreed, new HostDeclined(INTERIOR, KAZ, 7, SOME_DAY))
                .when(new AgreeNextHost(INTERIOR, SECOND, UZB, 3, days(""), Place.UNKNOWN))
                .thenRejected(AnotherHostIsAgreed.class, agreed);
    }

    @Test
    void one_meeting_does_not_agree_on_two_dates() {
        var agreed = agreed(SECOND, "KAZ", 3, "2026");
        given(agreed)
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 3, days("2027"), Place.UNKNOWN))
                .thenRejected(HostingIsAgreedOtherwise.class, agreed);
    }

    @Test
    void who_hosts_in_the_end_may_be_another() {
        given(agreed(SECOND, "KAZ", 3, "2026"))
                .when(new ScheduleMeeting(THIRD, INTERIOR, 3, days("2026-05"), UZB, Place.UNKNOWN))
                .thenAccepted();
        given(scheduled(THIRD, 3, "2026-05", UZB))
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 3, days("2026"), Place.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void a_meeting_agrees_on_the_host_of_a_later_one() {
        given(SECOND_IN_BAKU)
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 2, days(""), Place.UNKNOWN))
                .thenRejected(AgreedForNoLaterMeeting.class, SECOND_IN_BAKU);
        given(SECOND_IN_BAKU)
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 0, days("2024"), Place.UNKNOWN))
                .thenRejected(AgreedForNoLaterMeeting.class, SECOND_IN_BAKU);
        var agreed = agreed(SECOND, "KAZ", 2, "");
        given(agreed)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2025-05-23"), AZE, Place.UNKNOWN))
                .thenRejected(AgreedForNoLaterMeeting.class, agreed);
    }

    @Test
    void a_meeting_whose_series_is_not_known_agrees_on_the_host_of_a_later_one_too() {
        var agreed = agreed(SECOND, "KAZ", 0, "2024");
        given(agreed)
                .when(new ConveneMeeting(SECOND, day("2025-05-23")))
                .thenRejected(AgreedForNoLaterMeeting.class, agreed);
    }

    @Test
    void a_meeting_may_agree_on_the_host_of_one_long_after_it() {
        given(SECOND_IN_BAKU)
                .when(new AgreeNextHost(INTERIOR, SECOND, KAZ, 5, days("2029"), Place.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void a_party_declines_to_host() {
        given(agreed(SECOND, "KAZ", 3, "2026"))
                .when(new DeclineToHost(INTERIOR, KAZ, 3, day("2025-11")))
                .thenRecorded(new HostDeclined(INTERIOR, KAZ, 3, day("2025-11")));
    }

    @Test
    void a_party_does_not_decline_what_it_has_hosted() {
        var concluded = new MeetingConcluded(SECOND, day("2025-05-23"));
        given(SECOND_IN_BAKU, concluded)
                .when(new DeclineToHost(INTERIOR, AZE, 2, SOME_DAY))
                .thenRejected(DeclinedAndHosted.class, SECOND_IN_BAKU, concluded);
        var declined = new HostDeclined(INTERIOR, AZE, 2, SOME_DAY);
        given(SECOND_IN_BAKU, declined)
                .when(new ConcludeMeeting(SECOND, SOME_DAY))
                .thenRejected(DeclinedAndHosted.class, SECOND_IN_BAKU, declined);
        given(new MeetingConcluded(SECOND, SOME_DAY), declined)
                .when(new ScheduleMeeting(SECOND, INTERIOR, 2, days("2025-05-23"), AZE, Place.UNKNOWN))
                .thenRejected(DeclinedAndHosted.class, new MeetingConcluded(SECOND, SOME_DAY), declined);
    }

    @Test
    void a_party_may_decline_an_unknown_meeting_or_one_not_yet_held() {
        given(SECOND_IN_BAKU, new MeetingConcluded(SECOND, day("2025-05-23")))
                .when(new DeclineToHost(INTERIOR, AZE, 0, SOME_DAY))
                .thenAccepted();
        given(SECOND_IN_BAKU).when(new DeclineToHost(INTERIOR, AZE, 2, day("2025-01"))).thenAccepted();
    }

    @Test
    void a_party_that_was_agreed_again_after_it_declined_may_have_hosted() {
        given(
                scheduled(FIRST, 1, "2024-06", KAZ),
                SECOND_IN_BAKU,
                new MeetingConcluded(SECOND, day("2025-05-23")),
                agreed(FIRST, "AZE", 2, ""))
                .when(new DeclineToHost(INTERIOR, AZE, 2, day("2024-01")))
                .thenAccepted();
    }

    @Test
    void a_party_agreed_before_it_declined_has_not_hosted() {
        var concluded = new MeetingConcluded(SECOND, day("2025-05-23"));
        given(scheduled(FIRST, 1, "2024-06", KAZ), SECOND_IN_BAKU, concluded, agreed(FIRST, "AZE", 2, ""))
                .when(new DeclineToHost(INTERIOR, AZE, 2, day("2024-09")))
                .thenRejected(DeclinedAndHosted.class, SECOND_IN_BAKU, concluded);
    }

    private static NextHostAgreed agreed(MeetingId at, String host, int ordinal, String when) {
        return new NextHostAgreed(
                INTERIOR, at, new PartyId(host), ordinal, days(when), Place.UNKNOWN);
    }
}
