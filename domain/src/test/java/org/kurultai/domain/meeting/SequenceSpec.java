package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.THIRD;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.SeriesRejection.OrdinalIsTaken;
import org.kurultai.domain.meeting.SeriesRejection.OutOfSequence;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;

class SequenceSpec {

    private static final MeetingId ANOTHER = new MeetingId("ots-interior-astana");
    private static final MeetingScheduled SECOND_IN_MAY = scheduled(SECOND, 2, "2025-05-23");
    private static final MeetingScheduled THIRD_IN_2026 = scheduled(THIRD, 3, "2026");

    @Test
    void meetings_take_their_places_in_any_order() {
        given(THIRD_IN_2026).when(schedule(SECOND, 2, "2025-05-23")).thenRecorded(SECOND_IN_MAY);
        given(SECOND_IN_MAY).when(schedule(THIRD, 3, "2026")).thenRecorded(THIRD_IN_2026);
    }

    @Test
    void an_ordinal_is_taken_once() {
        given(SECOND_IN_MAY)
                .when(schedule(ANOTHER, 2, ""))
                .thenRejected(OrdinalIsTaken.class, SECOND_IN_MAY);
    }

    @Test
    void an_ordinal_that_becomes_known_later_is_taken_once_too() {
        given(SECOND_IN_MAY, scheduled(ANOTHER, 0, "2025-06"))
                .when(schedule(ANOTHER, 2, ""))
                .thenRejected(OrdinalIsTaken.class, SECOND_IN_MAY);
    }

    @Test
    void the_same_ordinal_in_another_series_is_another() {
        given(SECOND_IN_MAY)
                .when(new ScheduleMeeting(ANOTHER, new SeriesId("ots-customs"), 2, days(""), PartyId.NONE,
                        Place.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void the_ordinal_of_a_meeting_that_was_called_off_is_free() {
        given(SECOND_IN_MAY, new MeetingCancelled(SECOND, ""))
                .when(schedule(ANOTHER, 2, "2025-09"))
                .thenAccepted();
    }

    @Test
    void the_third_meeting_does_not_take_place_before_the_second() {
        given(SECOND_IN_MAY)
                .when(schedule(THIRD, 3, "2025-04"))
                .thenRejected(OutOfSequence.class, SECOND_IN_MAY);
        var third = scheduled(THIRD, 3, "2025-04");
        given(third)
                .when(schedule(SECOND, 2, "2025-05-23"))
                .thenRejected(OutOfSequence.class, third);
    }

    @Test
    void meetings_between_which_others_are_missing_stand_in_order_too() {
        given(SECOND_IN_MAY)
                .when(schedule(ANOTHER, 11, "2024"))
                .thenRejected(OutOfSequence.class, SECOND_IN_MAY);
    }

    @Test
    void days_without_a_year_contradict_no_order() {
        given(SECOND_IN_MAY)
                .when(schedule(THIRD, 3, "XXXX-04-06/XXXX-04-08"))
                .thenAccepted();
        given(SECOND_IN_MAY).when(schedule(THIRD, 3, "2025")).thenAccepted();
    }

    @Test
    void a_meeting_is_not_moved_out_of_order() {
        given(SECOND_IN_MAY, THIRD_IN_2026)
                .when(new RescheduleMeeting(THIRD, days("2025-03")))
                .thenRejected(OutOfSequence.class, SECOND_IN_MAY);
        given(SECOND_IN_MAY, THIRD_IN_2026)
                .when(new PostponeMeeting(SECOND, days("2027")))
                .thenRejected(OutOfSequence.class, THIRD_IN_2026);
    }

    @Test
    void a_meeting_is_not_scheduled_before_one_that_was_moved() {
        var moved = new MeetingRescheduled(SECOND, days("2026-09"));
        given(SECOND_IN_MAY, moved)
                .when(schedule(THIRD, 3, "2026-02"))
                .thenRejected(OutOfSequence.class, SECOND_IN_MAY, moved);
    }

    @Test
    void a_meeting_moved_to_days_after_the_next_may_have_been_moved_again() {
        given(SECOND_IN_MAY, new MeetingRescheduled(SECOND, days("2026-09")),
                new MeetingRescheduled(SECOND, days("2025-09")))
                .when(schedule(THIRD, 3, "2026-02"))
                .thenAccepted();
    }

    @Test
    void a_meeting_neither_begins_nor_ends_out_of_order() {
        var third = scheduled(THIRD, 3, "2025-04");
        given(third, scheduled(SECOND, 2, ""))
                .when(new ConveneMeeting(SECOND, day("2025-05-23")))
                .thenRejected(OutOfSequence.class, third);
        given(SECOND_IN_MAY, scheduled(THIRD, 3, ""))
                .when(new ConcludeMeeting(THIRD, day("2025-04-01")))
                .thenRejected(OutOfSequence.class, SECOND_IN_MAY);
    }

    @Test
    void a_meeting_that_was_called_off_has_no_place_in_the_order() {
        given(SECOND_IN_MAY, new MeetingCancelled(SECOND, ""))
                .when(schedule(THIRD, 3, "2025-04"))
                .thenAccepted();
    }

    private static MeetingScheduled scheduled(MeetingId meeting, int ordinal, String when) {
        return Turkic.scheduled(meeting, ordinal, when, PartyId.NONE);
    }

    private static ScheduleMeeting schedule(MeetingId meeting, int ordinal, String when) {
        return new ScheduleMeeting(meeting, INTERIOR, ordinal, days(when), PartyId.NONE, Place.UNKNOWN);
    }
}
