package org.kurultai.domain.visit;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.visit.Bulgaria.AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.BGR;
import static org.kurultai.domain.visit.Bulgaria.TALKS;
import static org.kurultai.domain.visit.Bulgaria.VISIT;
import static org.kurultai.domain.visit.Bulgaria.announce;
import static org.kurultai.domain.visit.Bulgaria.announced;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.event;
import static org.kurultai.domain.visit.Bulgaria.record;
import static org.kurultai.domain.visit.Bulgaria.recorded;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitRejection.EngagementIsElsewhere;
import org.kurultai.domain.visit.VisitRejection.EngagementIsOfAnotherVisit;
import org.kurultai.domain.visit.VisitRejection.EngagementIsOutsideVisit;
import org.kurultai.domain.visit.VisitRejection.EngagementIsSomethingElse;
import org.kurultai.domain.visit.VisitRejection.MeetingOfVisitWasCancelled;
import org.kurultai.domain.visit.VisitRejection.VisitLastsOtherwise;

class ProgrammeSpec {

    private static final MeetingId FOUR_PLUS_FOUR = new MeetingId("uzb-tur-4-plus-4");
    private static final MeetingCancelled CALLED_OFF = new MeetingCancelled(FOUR_PLUS_FOUR, "");

    @Test
    void an_audience_takes_place_on_a_visit_of_which_nothing_is_known() {
        given().when(record(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23"))
                .thenRecorded(recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23"));
    }

    @Test
    void an_engagement_with_other_details_corroborates_it() {
        var inSofia = engagement(EngagementKind.AUDIENCE, Place.of("Sofia", BGR), MeetingId.NONE);
        given().andFrom("one", recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23"))
                .whenFrom("another", inSofia)
                .thenCorroborated(0, event(inSofia));
    }

    @Test
    void the_same_report_read_again_says_nothing_new() {
        given().andFrom("one", recorded(TALKS, EngagementKind.TALKS, ""))
                .whenFrom("one", record(TALKS, EngagementKind.TALKS, ""))
                .thenNothingNew();
    }

    @Test
    void an_engagement_is_part_of_one_visit() {
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "");
        given(audience)
                .when(new RecordEngagement(
                        AUDIENCE,
                        new VisitId("uzb-tur"),
                        EngagementKind.AUDIENCE,
                        day(""),
                        Place.UNKNOWN,
                        Set.of(),
                        MeetingId.NONE))
                .thenRejected(EngagementIsOfAnotherVisit.class, audience);
    }

    @Test
    void an_engagement_is_one_thing() {
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "");
        given(audience)
                .when(record(AUDIENCE, EngagementKind.TOUR, ""))
                .thenRejected(EngagementIsSomethingElse.class, audience);
        var meeting = event(engagement(EngagementKind.MEETING, Place.UNKNOWN, FOUR_PLUS_FOUR));
        given(meeting)
                .when(engagement(EngagementKind.MEETING, Place.UNKNOWN, new MeetingId("uzb-tur-interior")))
                .thenRejected(EngagementIsSomethingElse.class, meeting);
    }

    @Test
    void an_engagement_takes_place_once_and_in_one_place() {
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23");
        given(audience)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-24"))
                .thenRejected(EngagementIsElsewhere.class, audience);
        var inSofia = event(engagement(EngagementKind.AUDIENCE, Place.of("Sofia", BGR), MeetingId.NONE));
        given(inSofia)
                .when(engagement(EngagementKind.AUDIENCE, Place.of("Plovdiv", BGR), MeetingId.NONE))
                .thenRejected(EngagementIsElsewhere.class, inSofia);
    }

    @Test
    void an_engagement_takes_place_on_a_day_of_the_visit() {
        var visit = announced("2021-06-22/2021-06-23", 0);
        given(visit)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-24"))
                .thenRejected(EngagementIsOutsideVisit.class, visit);
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-24");
        given(audience)
                .when(announce("2021-06-22/2021-06-23", 0))
                .thenRejected(EngagementIsOutsideVisit.class, audience);
        given(visit).when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-22")).thenAccepted();
        given(visit).when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06")).thenAccepted();
    }

    @Test
    void an_engagement_takes_place_on_a_day_of_the_visit_though_no_report_gives_the_year() {
        var visit = announced("XXXX-06-22/XXXX-06-23", 0);
        given(visit)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-24"))
                .thenRejected(EngagementIsOutsideVisit.class, visit);
        given(visit).when(record(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23")).thenAccepted();
        given(announced("2021-12-30/2022-01-02", 0))
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-01-01"))
                .thenAccepted();
    }

    @Test
    void an_engagement_takes_place_within_the_number_of_days_from_the_first() {
        var visit = announced("2021-06-22/", 2);
        given(visit)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-24"))
                .thenRejected(EngagementIsOutsideVisit.class, visit);
        given(visit).when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-23")).thenAccepted();
    }

    @Test
    void the_engagements_of_a_visit_of_two_days_are_not_four_days_apart() {
        var visit = announced("", 2);
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23");
        given(visit, audience)
                .when(record(TALKS, EngagementKind.TALKS, "XXXX-06-20"))
                .thenRejected(VisitLastsOtherwise.class, visit, audience);
        var talks = recorded(TALKS, EngagementKind.TALKS, "XXXX-06-20");
        given(audience, talks).when(announce("", 2)).thenRejected(VisitLastsOtherwise.class, audience, talks);
        given(visit, audience).when(record(TALKS, EngagementKind.TALKS, "XXXX-06-24")).thenAccepted();
    }

    @Test
    void nothing_takes_place_after_the_visit_has_ended() {
        var concluded = new VisitConcluded(VISIT, day("2021-06-23"));
        given(concluded)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-24"))
                .thenRejected(EngagementIsOutsideVisit.class, concluded);
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-24");
        given(audience)
                .when(new ConcludeVisit(VISIT, day("2021-06-23")))
                .thenRejected(EngagementIsOutsideVisit.class, audience);
    }

    @Test
    void a_meeting_that_was_called_off_is_no_engagement() {
        var meeting = engagement(EngagementKind.MEETING, Place.UNKNOWN, FOUR_PLUS_FOUR);
        given(CALLED_OFF).when(meeting).thenRejected(MeetingOfVisitWasCancelled.class, CALLED_OFF);
        given(event(meeting))
                .when(new CancelMeeting(FOUR_PLUS_FOUR, ""))
                .thenRejected(MeetingOfVisitWasCancelled.class, event(meeting));
        given(event(meeting)).when(new CancelMeeting(new MeetingId("another"), "")).thenAccepted();
    }

    @Test
    void the_institutions_shown_add_up() {
        var tour = new RecordEngagement(
                AUDIENCE,
                VISIT,
                EngagementKind.TOUR,
                day(""),
                Place.UNKNOWN,
                Set.of(new PartyId("police-academy")),
                MeetingId.NONE);
        given().andFrom("one", recorded(AUDIENCE, EngagementKind.TOUR, ""))
                .whenFrom("another", tour)
                .thenCorroborated(0, event(tour));
    }

    private static RecordEngagement engagement(EngagementKind kind, Place place, MeetingId meeting) {
        return new RecordEngagement(AUDIENCE, VISIT, kind, day(""), place, Set.of(), meeting);
    }
}
