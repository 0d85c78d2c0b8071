package org.kurultai.domain.meeting;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.BAKU;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.meeting.CourseRejection.MeetingBelongsToAnotherSeries;
import org.kurultai.domain.meeting.CourseRejection.MeetingHasAnotherHost;
import org.kurultai.domain.meeting.CourseRejection.MeetingHasAnotherOrdinal;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsAtAnotherTime;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsElsewhere;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;

class MeetingDetailsSpec {

    private static final MeetingScheduled HELD = scheduled(SECOND, 2, "2025-05-23", AZE);

    @Test
    void a_meeting_is_scheduled_with_nothing_but_its_identifier_known() {
        given().when(schedule(SeriesId.NONE, 0, "", PartyId.NONE, Place.UNKNOWN))
                .thenRecorded(new MeetingScheduled(
                        SECOND, SeriesId.NONE, 0, DateRange.UNKNOWN, PartyId.NONE, Place.UNKNOWN));
    }

    @Test
    void a_second_report_with_other_details_corroborates_the_meeting() {
        given().andFrom("trend", HELD)
                .whenFrom("azertac", schedule(INTERIOR, 0, "2025", PartyId.NONE, BAKU))
                .thenCorroborated(0, new MeetingScheduled(SECOND, INTERIOR, 0, days("2025"), PartyId.NONE, BAKU));
    }

    @Test
    void the_same_report_read_again_says_nothing_new() {
        given().andFrom("trend", HELD)
                .whenFrom("trend", schedule(INTERIOR, 2, "2025-05-23", AZE, Place.UNKNOWN))
                .thenNothingNew();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000, Integer.MAX_VALUE})
    void a_number_that_no_series_can_have_come_to_is_no_ordinal(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(INTERIOR, number, "", PartyId.NONE, Place.UNKNOWN))
                .withMessage("an ordinal counts from 1 to 999999, or is 0 if not known, not " + number);
    }

    @Test
    void a_meeting_does_not_have_two_ordinals() {
        given(HELD)
                .when(schedule(INTERIOR, 3, "", PartyId.NONE, Place.UNKNOWN))
                .thenRejected(MeetingHasAnotherOrdinal.class, HELD);
    }

    @Test
    void a_meeting_does_not_belong_to_two_series() {
        given(HELD)
                .when(schedule(new SeriesId("ots-customs"), 0, "", PartyId.NONE, Place.UNKNOWN))
                .thenRejected(MeetingBelongsToAnotherSeries.class, HELD);
    }

    @Test
    void a_meeting_is_not_on_two_days() {
        given(HELD)
                .when(schedule(INTERIOR, 2, "2025-05-24", AZE, Place.UNKNOWN))
                .thenRejected(MeetingIsAtAnotherTime.class, HELD);
    }

    @Test
    void a_meeting_that_was_moved_may_be_reported_on_either_day_in_either_order() {
        var moved = new MeetingRescheduled(SECOND, days("2025-05-24"));
        given(HELD, moved).when(schedule(INTERIOR, 2, "2025-05-24", AZE, Place.UNKNOWN)).thenCorroborated(0,
                scheduled(SECOND, 2, "2025-05-24", AZE));
        given(scheduled(SECOND, 2, "2025-05-24", AZE), moved)
                .when(schedule(INTERIOR, 2, "2025-05-23", AZE, Place.UNKNOWN))
                .thenCorroborated(0, HELD);
    }

    @Test
    void a_meeting_that_was_put_off_to_an_unknown_day_may_be_reported_on_another() {
        given(HELD, new MeetingPostponed(SECOND, DateRange.UNKNOWN))
                .when(schedule(INTERIOR, 2, "2025-09", AZE, Place.UNKNOWN))
                .thenCorroborated(0, scheduled(SECOND, 2, "2025-09", AZE));
    }

    @Test
    void a_move_to_a_third_day_does_not_explain_two_others() {
        given(HELD, new MeetingRescheduled(SECOND, days("2025-06")))
                .when(schedule(INTERIOR, 2, "2025-05-24", AZE, Place.UNKNOWN))
                .thenRejected(MeetingIsAtAnotherTime.class, HELD);
    }

    @Test
    void a_meeting_does_not_have_two_hosts() {
        given(HELD)
                .when(schedule(INTERIOR, 2, "", KAZ, Place.UNKNOWN))
                .thenRejected(MeetingHasAnotherHost.class, HELD);
    }

    @Test
    void a_ministry_may_be_named_as_host_for_its_state() {
        var ministry = new PartyId("AZE-interior");
        given(HELD, new InstitutionRegistered(ministry, AZE, InstitutionKind.MINISTRY, Name.english("MIA")))
                .when(schedule(INTERIOR, 2, "", ministry, Place.UNKNOWN))
                .thenCorroborated(0, scheduled(SECOND, 2, "", ministry));
    }

    @Test
    void a_party_of_which_nothing_is_known_may_be_an_institution_of_the_host() {
        given(HELD)
                .when(schedule(INTERIOR, 2, "", new PartyId("police-academy"), Place.UNKNOWN))
                .thenCorroborated(0, scheduled(SECOND, 2, "", new PartyId("police-academy")));
    }

    @Test
    void a_meeting_that_was_relocated_may_be_reported_with_its_new_host() {
        given(HELD, new MeetingRelocated(SECOND, KAZ, Place.UNKNOWN))
                .when(schedule(INTERIOR, 2, "", KAZ, Place.UNKNOWN))
                .thenCorroborated(0, scheduled(SECOND, 2, "", KAZ));
    }

    @Test
    void a_meeting_is_not_in_two_places_unless_it_was_relocated() {
        var inBaku = new MeetingScheduled(SECOND, INTERIOR, 2, DateRange.UNKNOWN, AZE, BAKU);
        var shusha = Place.of("Shusha", AZE);
        given(inBaku)
                .when(schedule(INTERIOR, 2, "", AZE, shusha))
                .thenRejected(MeetingIsElsewhere.class, inBaku);
        given(inBaku, new MeetingRelocated(SECOND, PartyId.NONE, shusha))
                .when(schedule(INTERIOR, 2, "", AZE, shusha))
                .thenCorroborated(0, new MeetingScheduled(SECOND, INTERIOR, 2, DateRange.UNKNOWN, AZE, shusha));
    }

    @Test
    void a_detail_that_only_a_second_report_gave_counts_too() {
        given().andFrom("trend", scheduled(SECOND, 2, "", PartyId.NONE))
                .andCommands(schedule(INTERIOR, 0, "2025-05-23", AZE, Place.UNKNOWN))
                .when(schedule(INTERIOR, 2, "2025-06-23", AZE, Place.UNKNOWN))
                .thenRejected(MeetingIsAtAnotherTime.class, scheduled(SECOND, 2, "", PartyId.NONE));
    }

    private static ScheduleMeeting schedule(
            SeriesId series, int ordinal, String when, PartyId host, Place place) {
        return new ScheduleMeeting(SECOND, series, ordinal, days(when), host, place);
    }
}
