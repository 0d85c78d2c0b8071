package org.kurultai.domain.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AT_SECOND;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.AZE_INTERIOR;
import static org.kurultai.domain.meeting.Turkic.EYVAZOV;
import static org.kurultai.domain.meeting.Turkic.HUN;
import static org.kurultai.domain.meeting.Turkic.HUNGARIAN_MINISTER;
import static org.kurultai.domain.meeting.Turkic.HUN_DEPUTY;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.OTS;
import static org.kurultai.domain.meeting.Turkic.RETVARI;
import static org.kurultai.domain.meeting.Turkic.TASHPULATOV;
import static org.kurultai.domain.meeting.Turkic.TOSHPULATOV;
import static org.kurultai.domain.meeting.Turkic.UZB;
import static org.kurultai.domain.meeting.Turkic.UZB_INTERIOR;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.AttendanceRejection.AbsentCameInPerson;
import org.kurultai.domain.meeting.AttendanceRejection.AttendsForAnother;
import org.kurultai.domain.meeting.AttendanceRejection.AttendsInAnotherStatus;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class AttendanceSpec {

    private static final Delegate MINISTER = Delegate.of(AZE, EYVAZOV, AZE_INTERIOR);
    private static final Delegate DEPUTY = Delegate.of(HUN, RETVARI, HUN_DEPUTY)
            .withRoles(Role.DEPUTY, Role.HEAD_OF_DELEGATION)
            .withDelegatedFrom(HUNGARIAN_MINISTER);
    private static final PersonsMerged ONE_SPELLING = new PersonsMerged(
            TASHPULATOV, TOSHPULATOV, "one minister, two spellings");

    @Test
    void a_minister_comes() {
        given().when(come(MINISTER.withRank("Colonel General")))
                .thenRecorded(came(MINISTER.withRank("Colonel General")));
    }

    @Test
    void a_party_comes_of_which_nobody_is_named() {
        given().when(come(Delegate.of(KAZ))).thenRecorded(came(Delegate.of(KAZ)));
    }

    @Test
    void a_person_comes_of_whom_nobody_says_for_whom() {
        var unknown = Delegate.of(PartyId.NONE, EYVAZOV, PostId.NONE);
        given().when(come(unknown)).thenRecorded(came(unknown));
        given(came(unknown)).when(come(MINISTER)).thenAccepted();
        given(came(MINISTER)).when(come(unknown)).thenAccepted();
    }

    @Test
    void nobody_at_all_comes_for_nobody_nor_does_anybody_take_part_as_a_member_of_nothing() {
        assertThatThrownBy(() -> Delegate.of(PartyId.NONE)).hasMessageContaining("or else the person");
        assertThatThrownBy(() -> Delegate.of(PartyId.NONE, EYVAZOV, PostId.NONE).withStatus(AttendsAs.MEMBER))
                .hasMessageContaining("the party is missing");
    }

    @Test
    void a_second_report_that_gives_the_rank_corroborates_the_attendance() {
        given().andFrom("azertac", came(MINISTER))
                .whenFrom("trend", come(MINISTER.withRank("Colonel General")))
                .thenCorroborated(0, came(MINISTER.withRank("Colonel General")));
    }

    @Test
    void the_same_report_read_again_says_nothing_new() {
        given().andFrom("trend", came(MINISTER)).whenFrom("trend", come(MINISTER)).thenNothingNew();
    }

    @Test
    void nobody_comes_for_two_states() {
        given(came(MINISTER))
                .when(come(Delegate.of(UZB, EYVAZOV, PostId.NONE)))
                .thenRejected(AttendsForAnother.class, came(MINISTER));
    }

    @Test
    void nobody_comes_for_a_state_without_a_code_and_an_organization() {
        var cyprus = new PartyId("TRNC");
        var forCyprus = came(Delegate.of(cyprus, EYVAZOV, PostId.NONE));
        given(
                new StateRegistered(cyprus, "", Name.english("Northern Cyprus"), DateRange.UNKNOWN),
                new OrganizationFounded(OTS, Name.english("OTS"), DateRange.UNKNOWN, PartialDate.UNKNOWN),
                forCyprus)
                .when(come(Delegate.of(OTS, EYVAZOV, PostId.NONE)))
                .thenRejected(AttendsForAnother.class, forCyprus);
    }

    @Test
    void a_minister_may_be_named_for_the_ministry_and_for_the_state() {
        var ministry = new PartyId("AZE-interior");
        given(new InstitutionRegistered(ministry, AZE, InstitutionKind.MINISTRY, Name.english("MIA")), came(MINISTER))
                .when(come(Delegate.of(ministry, EYVAZOV, AZE_INTERIOR)))
                .thenAccepted();
    }

    @Test
    void nobody_comes_for_a_state_and_the_ministry_of_another() {
        var ministry = new PartyId("AZE-interior");
        var forMinistry = came(Delegate.of(ministry, EYVAZOV, AZE_INTERIOR));
        given(new InstitutionRegistered(ministry, AZE, InstitutionKind.MINISTRY, Name.english("MIA")), forMinistry)
                .when(come(Delegate.of(KAZ, EYVAZOV, PostId.NONE)))
                .thenRejected(AttendsForAnother.class, forMinistry);
    }

    @Test
    void a_party_of_which_nothing_is_known_may_be_an_institution_of_the_state() {
        given(came(MINISTER))
                .when(come(Delegate.of(new PartyId("police-academy"), EYVAZOV, PostId.NONE)))
                .thenAccepted();
    }

    @Test
    void nobody_comes_for_two_states_under_two_spellings() {
        var uzbek = came(Delegate.of(UZB, TOSHPULATOV, UZB_INTERIOR));
        given(ONE_SPELLING, uzbek)
                .when(come(Delegate.of(KAZ, TASHPULATOV, PostId.NONE)))
                .thenRejected(AttendsForAnother.class, came(Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR)));
    }

    @Test
    void a_minister_under_another_spelling_is_the_same_minister() {
        given(ONE_SPELLING).andFrom("trend", came(Delegate.of(UZB, TOSHPULATOV, UZB_INTERIOR)))
                .whenFrom("azertac", come(Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR)))
                .thenCorroborated(1, came(Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR)));
        given(ONE_SPELLING).andFrom("azertac", came(Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR)))
                .whenFrom("trend", come(Delegate.of(UZB, TOSHPULATOV, UZB_INTERIOR)))
                .thenCorroborated(1, came(Delegate.of(UZB, TOSHPULATOV, UZB_INTERIOR)));
    }

    @Test
    void a_delegate_is_not_both_member_and_observer() {
        var observer = came(DEPUTY.withStatus(AttendsAs.OBSERVER));
        given(observer)
                .when(come(DEPUTY.withStatus(AttendsAs.MEMBER)))
                .thenRejected(AttendsInAnotherStatus.class, observer);
        given(came(DEPUTY)).when(come(DEPUTY.withStatus(AttendsAs.OBSERVER))).thenCorroborated(0, observer);
    }

    @Test
    void a_status_that_only_a_second_report_gave_counts_too() {
        given().andFrom("trend", came(DEPUTY))
                .andCommands(come(DEPUTY.withStatus(AttendsAs.OBSERVER)))
                .when(come(DEPUTY.withStatus(AttendsAs.GUEST)))
                .thenRejected(AttendsInAnotherStatus.class, came(DEPUTY));
    }

    @Test
    void who_was_stood_in_for_did_not_come() {
        var minister = Delegate.of(HUN, HUNGARIAN_MINISTER, PostId.NONE);
        given(came(DEPUTY)).when(come(minister)).thenRejected(AbsentCameInPerson.class, came(DEPUTY));
        given(came(minister)).when(come(DEPUTY)).thenRejected(AbsentCameInPerson.class, came(minister));
    }

    @Test
    void nobody_stands_in_for_himself_under_another_spelling() {
        given(ONE_SPELLING)
                .when(come(Delegate.of(UZB, TASHPULATOV, UZB_INTERIOR).withDelegatedFrom(TOSHPULATOV)))
                .thenRejected(AbsentCameInPerson.class);
    }

    @Test
    void who_was_stood_in_for_may_come_to_another_meeting() {
        given(came(DEPUTY))
                .when(new RecordAttendance(
                        Occasion.parse("meeting:ots-interior-3"), Delegate.of(HUN, HUNGARIAN_MINISTER, PostId.NONE)))
                .thenAccepted();
    }

    private static RecordAttendance come(Delegate delegate) {
        return new RecordAttendance(AT_SECOND, delegate);
    }

    private static AttendanceRecorded came(Delegate delegate) {
        return new AttendanceRecorded(AT_SECOND, delegate);
    }
}
