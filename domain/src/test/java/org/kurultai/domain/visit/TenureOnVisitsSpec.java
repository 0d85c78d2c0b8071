package org.kurultai.domain.visit;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.visit.Bulgaria.AT_AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.AZE;
import static org.kurultai.domain.visit.Bulgaria.AZE_INTERIOR;
import static org.kurultai.domain.visit.Bulgaria.BGR;
import static org.kurultai.domain.visit.Bulgaria.BGR_INTERIOR;
import static org.kurultai.domain.visit.Bulgaria.EYVAZOV;
import static org.kurultai.domain.visit.Bulgaria.MINISTER;
import static org.kurultai.domain.visit.Bulgaria.ON_VISIT;
import static org.kurultai.domain.visit.Bulgaria.RASHKOV;
import static org.kurultai.domain.visit.Bulgaria.announce;
import static org.kurultai.domain.visit.Bulgaria.announced;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.event;
import static org.kurultai.domain.visit.Bulgaria.invited;
import static org.kurultai.domain.visit.Bulgaria.record;
import static org.kurultai.domain.visit.Bulgaria.recorded;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
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
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

class TenureOnVisitsSpec {

    private static final VisitAnnounced VISITED = announced("2021-06-22/2021-06-23", 0);
    private static final EngagementRecorded RECEIVED = recorded(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-23");
    private static final TenureEnded ENDED = new TenureEnded(
            AZE_INTERIOR, EYVAZOV, day("2021-06-01"), EndReason.RESIGNED);
    private static final EndTenure END = new EndTenure(AZE_INTERIOR, EYVAZOV, day("2021-06-01"), EndReason.RESIGNED);
    private static final AttendanceRecorded CAME = new AttendanceRecorded(ON_VISIT, MINISTER);
    private static final AttendanceRecorded CAME_TO_AUDIENCE = new AttendanceRecorded(AT_AUDIENCE, MINISTER);
    private static final TenureEnded HOST_ENDED = new TenureEnded(
            BGR_INTERIOR, RASHKOV, day("2021-05-12"), EndReason.TERM_ENDED);

    @Test
    void nobody_comes_to_a_visit_in_a_post_no_longer_held() {
        given(VISITED, ENDED)
                .when(new RecordAttendance(ON_VISIT, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
        given(VISITED, CAME).when(END).thenRejected(ServedAfterwards.class, CAME);
        given(CAME, ENDED).when(announce("2021-06-22/2021-06-23", 0)).thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void nobody_comes_to_an_engagement_in_a_post_no_longer_held() {
        given(RECEIVED, ENDED)
                .when(new RecordAttendance(AT_AUDIENCE, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
        given(RECEIVED, CAME_TO_AUDIENCE).when(END).thenRejected(ServedAfterwards.class, CAME_TO_AUDIENCE);
        given(CAME_TO_AUDIENCE, ENDED)
                .when(record(AUDIENCE, EngagementKind.AUDIENCE, "2021-06-23"))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void the_days_of_the_visit_count_for_an_engagement_without_a_day() {
        var audience = recorded(AUDIENCE, EngagementKind.AUDIENCE, "");
        given(VISITED, audience, ENDED)
                .when(new RecordAttendance(AT_AUDIENCE, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
        given(VISITED, audience, CAME_TO_AUDIENCE).when(END).thenRejected(ServedAfterwards.class, CAME_TO_AUDIENCE);
        given(audience, CAME_TO_AUDIENCE, ENDED)
                .when(announce("2021-06-22/2021-06-23", 0))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void the_year_of_the_visit_counts_for_an_engagement_without_one() {
        given(announced("2021", 0), recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23"), ENDED)
                .when(new RecordAttendance(AT_AUDIENCE, MINISTER))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void nobody_comes_in_a_post_no_longer_held_under_another_spelling() {
        var spelling = new PersonId("vilayet-eyvazov");
        given(VISITED, CAME, new PersonsMerged(EYVAZOV, spelling, "one minister"))
                .when(new EndTenure(AZE_INTERIOR, spelling, day("2021-06-01"), EndReason.RESIGNED))
                .thenRejected(ServedAfterwards.class, CAME);
    }

    @Test
    void an_attendance_is_not_corrected_to_a_post_no_longer_held() {
        var withoutPost = Delegate.of(AZE, EYVAZOV, PostId.NONE);
        given(VISITED, ENDED, new AttendanceRecorded(ON_VISIT, withoutPost))
                .when(new CorrectAttendance(ON_VISIT, withoutPost, MINISTER, ""))
                .thenRejected(TenureHasEnded.class, ENDED);
    }

    @Test
    void what_is_not_known_rejects_nothing() {
        given(ENDED).when(new RecordAttendance(ON_VISIT, MINISTER)).thenAccepted();
        given(announced("XXXX-06-22", 0), ENDED).when(new RecordAttendance(ON_VISIT, MINISTER)).thenAccepted();
        given(CAME).when(END).thenAccepted();
        given(announced("2021-06-22", 0), CAME)
                .when(new EndTenure(AZE_INTERIOR, EYVAZOV, day("2021-06"), EndReason.RESIGNED))
                .thenAccepted();
    }

    @Test
    void nobody_invites_as_minister_to_a_visit_after_the_tenure_has_ended() {
        given(HOST_ENDED).when(invited("2021-06-22")).thenRejected(TenureHasEnded.class, HOST_ENDED);
        var visit = event(invited("2021-06-22"));
        given(visit)
                .when(new EndTenure(BGR_INTERIOR, RASHKOV, day("2021-05-12"), EndReason.TERM_ENDED))
                .thenRejected(ServedAfterwards.class, visit);
        given(event(invited("")), HOST_ENDED)
                .when(announce("2021-06-22", 0))
                .thenRejected(TenureHasEnded.class, HOST_ENDED);
    }

    @Test
    void an_invitation_to_a_visit_on_an_unknown_day_contradicts_no_tenure() {
        given(HOST_ENDED).when(invited("XXXX-06-22")).thenAccepted();
        given(event(invited(""))).when(new EndTenure(BGR_INTERIOR, RASHKOV, day("2021-05-12"), EndReason.TERM_ENDED))
                .thenAccepted();
    }

    @Test
    void nobody_invites_in_a_post_that_another_certainly_held() {
        var successor = new PersonId("successor");
        var post = new PostEstablished(
                BGR_INTERIOR, BGR, new Portfolio("interior"), Name.english("Minister of Interior"), false);
        var began = new PersonAppointed(BGR_INTERIOR, successor, day("2021-05-12"), false);
        var left = new TenureEnded(BGR_INTERIOR, successor, day("2021-09-16"), EndReason.TERM_ENDED);
        var visit = event(invited("2021-06-22"));
        given(post, began, left).when(invited("2021-06-22")).thenRejected(PostIsHeldByAnother.class, began, left);
        given(post, visit, left)
                .when(new Appoint(BGR_INTERIOR, successor, day("2021-05-12"), false))
                .thenRejected(PostIsHeldByAnother.class, visit, left);
        given(visit, began, left)
                .when(new EstablishPost(BGR_INTERIOR, BGR, post.portfolio(), post.title(), false))
                .thenRejected(PostIsHeldByAnother.class, visit, began, left);
    }
}
