package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.COMMUNIQUE;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedOnAnotherOccasion;
import org.kurultai.domain.agreement.ConclusionRejection.OccasionWasCancelled;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitId;

class OccasionSpec {

    private static final MeetingId MEETING = new MeetingId("ots-interior-2");
    private static final VisitId VISIT = new VisitId("aze-bgr");
    private static final MeetingCancelled MEETING_CANCELLED = new MeetingCancelled(MEETING, "");
    private static final VisitCancelled VISIT_CANCELLED = new VisitCancelled(VISIT, "");
    private static final Paper COMMUNIQUE_OF_BAKU = Paper.of(COMMUNIQUE, "ots-interior-2-final")
            .at("meeting:ots-interior-2");
    private static final Paper AT_VISIT = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies").at("visit:aze-bgr");
    private static final Paper AT_TALKS = AT_VISIT.at("engagement:aze-bgr-talks");
    private static final EngagementRecorded TALKS = talks(VISIT, MeetingId.NONE);

    @Test
    void nobody_signs_at_a_cancelled_meeting() {
        given(MEETING_CANCELLED)
                .when(COMMUNIQUE_OF_BAKU.sign())
                .thenRejected(OccasionWasCancelled.class, MEETING_CANCELLED);
    }

    @Test
    void nothing_is_adopted_at_a_cancelled_meeting() {
        given(MEETING_CANCELLED)
                .when(COMMUNIQUE_OF_BAKU.adopt())
                .thenRejected(OccasionWasCancelled.class, MEETING_CANCELLED);
    }

    @Test
    void a_meeting_at_which_something_was_signed_is_not_cancelled() {
        given(COMMUNIQUE_OF_BAKU.signed())
                .when(new CancelMeeting(MEETING, ""))
                .thenRejected(OccasionWasCancelled.class, COMMUNIQUE_OF_BAKU.signed());
    }

    @Test
    void a_meeting_of_which_only_a_second_source_tells_the_signing_is_not_cancelled() {
        var untold = Paper.of(COMMUNIQUE, "ots-interior-2-final").signed();
        given().andFrom("one", untold)
                .andCommands(COMMUNIQUE_OF_BAKU.sign())
                .when(new CancelMeeting(MEETING, ""))
                .thenRejected(OccasionWasCancelled.class, untold);
    }

    @Test
    void another_meeting_may_be_cancelled() {
        given(COMMUNIQUE_OF_BAKU.signed()).when(new CancelMeeting(new MeetingId("ots-interior-3"), "")).thenAccepted();
    }

    @Test
    void nobody_signs_in_the_course_of_a_cancelled_visit() {
        given(VISIT_CANCELLED).when(AT_VISIT.sign()).thenRejected(OccasionWasCancelled.class, VISIT_CANCELLED);
    }

    @Test
    void nobody_signs_at_an_engagement_of_a_cancelled_visit() {
        given(TALKS, VISIT_CANCELLED)
                .when(AT_TALKS.sign())
                .thenRejected(OccasionWasCancelled.class, VISIT_CANCELLED);
    }

    @Test
    void a_visit_in_whose_course_something_was_signed_is_not_cancelled() {
        given(AT_VISIT.signed())
                .when(new CancelVisit(VISIT, ""))
                .thenRejected(OccasionWasCancelled.class, AT_VISIT.signed());
    }

    @Test
    void a_visit_at_an_engagement_of_which_something_was_signed_is_not_cancelled() {
        given(AT_TALKS.signed(), TALKS)
                .when(new CancelVisit(VISIT, ""))
                .thenRejected(OccasionWasCancelled.class, AT_TALKS.signed());
    }

    @Test
    void nobody_signs_at_an_engagement_that_was_a_cancelled_meeting() {
        given(talks(VISIT, MEETING), MEETING_CANCELLED)
                .when(AT_TALKS.sign())
                .thenRejected(OccasionWasCancelled.class, MEETING_CANCELLED);
    }

    @Test
    void a_meeting_that_was_an_engagement_at_which_something_was_signed_is_not_cancelled() {
        given(AT_TALKS.signed(), talks(VISIT, MEETING))
                .when(new CancelMeeting(MEETING, ""))
                .thenRejected(OccasionWasCancelled.class, AT_TALKS.signed());
    }

    @Test
    void somebody_may_sign_at_an_engagement_of_which_no_more_is_known() {
        given(VISIT_CANCELLED).when(AT_TALKS.sign()).thenAccepted();
    }

    @Test
    void an_instrument_is_not_signed_at_two_meetings() {
        given(COMMUNIQUE_OF_BAKU.signed())
                .when(COMMUNIQUE_OF_BAKU.at("meeting:ots-interior-1").sign())
                .thenRejected(ConcludedOnAnotherOccasion.class, COMMUNIQUE_OF_BAKU.signed());
    }

    @Test
    void one_source_may_state_the_visit_and_another_its_engagement() {
        given(TALKS, AT_VISIT.signed()).when(AT_TALKS.sign()).thenCorroborated(1, AT_TALKS.signed());
    }

    @Test
    void an_engagement_of_one_visit_is_none_of_another() {
        given(TALKS, AT_TALKS.signed())
                .when(AT_VISIT.at("visit:uzb-tur").sign())
                .thenRejected(ConcludedOnAnotherOccasion.class, AT_TALKS.signed());
    }

    @Test
    void an_engagement_known_late_is_none_of_another_visit_either() {
        given(TALKS, AT_VISIT.at("visit:uzb-tur").signed())
                .when(AT_TALKS.sign())
                .thenRejected(ConcludedOnAnotherOccasion.class, AT_VISIT.at("visit:uzb-tur").signed());
    }

    @Test
    void one_source_may_state_the_engagement_and_another_the_meeting_that_it_was() {
        given(talks(VISIT, new MeetingId("4-plus-4")), AT_TALKS.signed())
                .when(AT_TALKS.at("meeting:4-plus-4").sign())
                .thenCorroborated(1, AT_TALKS.at("meeting:4-plus-4").signed());
    }

    @Test
    void an_engagement_that_was_one_meeting_was_not_another() {
        given(talks(VISIT, new MeetingId("4-plus-4")), AT_TALKS.signed())
                .when(AT_TALKS.at("meeting:ots-interior-2").sign())
                .thenRejected(ConcludedOnAnotherOccasion.class, AT_TALKS.signed());
    }

    @Test
    void a_meeting_may_have_been_held_in_the_course_of_a_visit() {
        given(AT_VISIT.signed())
                .when(AT_VISIT.at("meeting:4-plus-4").sign())
                .thenCorroborated(0, AT_VISIT.at("meeting:4-plus-4").signed());
    }

    private static EngagementRecorded talks(VisitId visit, MeetingId meeting) {
        return new EngagementRecorded(
                new EngagementId("aze-bgr-talks"),
                visit,
                EngagementKind.TALKS,
                PartialDate.parse("XXXX-06-23"),
                Place.UNKNOWN,
                Set.of(),
                meeting);
    }
}
