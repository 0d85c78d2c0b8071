package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurultai.domain.view.FiveReports.ACADEMY_TALKS;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_ACADEMY;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BULGARIA;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TASHPULATOV;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

class AttendanceLedgerSpec {

    private static final PersonId DEPUTY = new PersonId("deputy");
    private static final PersonId OTHER_SPELLING = new PersonId("a-yerlikaya");

    private final Reports second = Reports.none()
            .and("", series(Set.of()))
            .and("", new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.of("Baku", AZE)));

    @Test
    void a_row_joins_what_sources_tell_of_one_persons_coming() {
        var came = second
                .and("one", delegate(Delegate.of(TUR, YERLIKAYA, TUR_INTERIOR).withCapacity("Minister")))
                .and("two", delegate(Delegate.of(TUR, YERLIKAYA, PostId.NONE)
                        .withRank("Governor")
                        .withRoles(Role.HEAD_OF_DELEGATION)
                        .withStatus(AttendsAs.MEMBER)));
        assertThat(came.attendance().at(BAKU))
                .containsExactly(new Attendance(BAKU, INTERIOR, 2, on("2025-05-23"), TUR, YERLIKAYA, TUR_INTERIOR,
                        List.of(new Stated<>("Minister", Reports.from("one"))),
                        List.of(new Stated<>("Governor", Reports.from("two"))),
                        List.of(Role.HEAD_OF_DELEGATION), PersonId.NONE, AttendsAs.MEMBER,
                        Representation.IN_PERSON, Level.MINISTERS, Reports.from("one", "two")));
    }

    @Test
    void whoever_came_nobody_says_for_whom_is_there_until_a_source_says_it() {
        var unknown = second.and("one", delegate(Delegate.of(PartyId.NONE, YERLIKAYA, PostId.NONE)));
        assertThat(unknown.attendance().at(BAKU)).extracting(Attendance::party, Attendance::person)
                .containsExactly(tuple(PartyId.NONE, YERLIKAYA));
        var known = unknown.and("two", delegate(Delegate.of(TUR, YERLIKAYA, PostId.NONE)));
        assertThat(known.attendance().at(BAKU)).extracting(Attendance::party, Attendance::person)
                .containsExactly(tuple(TUR, YERLIKAYA));
    }

    @Test
    void a_person_under_two_identifiers_came_once() {
        var came = second
                .and("one", came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR))
                .and("two", came(BAKU, TUR, OTHER_SPELLING, PostId.NONE))
                .and("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, ""));
        assertThat(came.attendance().at(BAKU)).singleElement()
                .returns(YERLIKAYA, Attendance::person)
                .returns(Reports.from("one", "two"), Attendance::evidence);
    }

    @Test
    void a_party_that_is_named_alone_is_left_out_where_another_source_names_who_came() {
        var alone = second.and("one", delegate(Delegate.of(TUR)));
        assertThat(alone.attendance().at(BAKU)).singleElement()
                .returns(PersonId.NONE, Attendance::person)
                .returns(Representation.NOT_NAMED, Attendance::representation)
                .returns(Level.UNSTATED, Attendance::level);
        assertThat(alone.and("two", came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR)).attendance().at(BAKU)).singleElement()
                .returns(YERLIKAYA, Attendance::person);
    }

    @Test
    void who_stood_in_for_whom_and_at_what_level() {
        var came = second.and("", came(BAKU, AZE, EYVAZOV, AZE_INTERIOR))
                .and("", delegate(Delegate.of(UZB, DEPUTY, PostId.NONE).withRoles(Role.DEPUTY)))
                .and("", delegate(Delegate.of(TUR, TASHPULATOV, PostId.NONE).withDelegatedFrom(OTHER_SPELLING)))
                .and("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, ""));
        assertThat(came.attendance().standIns(INTERIOR))
                .extracting(Attendance::party, Attendance::representation, Attendance::insteadOf, Attendance::level)
                .containsExactly(
                        tuple(
                                TUR, Representation.BY_SUBSTITUTE, YERLIKAYA, Level.UNSTATED),
                        tuple(
                                UZB, Representation.BY_DEPUTY, PersonId.NONE, Level.DEPUTY_MINISTERS));
    }

    @Test
    void the_head_of_a_delegation_comes_first() {
        var came = second.and("", came(BAKU, AZE, DEPUTY, PostId.NONE))
                .and("", delegate(Delegate.of(AZE, EYVAZOV, AZE_INTERIOR).withRoles(Role.HEAD_OF_DELEGATION)));
        assertThat(came.attendance().at(BAKU)).extracting(Attendance::person).containsExactly(EYVAZOV, DEPUTY);
    }

    @Test
    void a_meeting_held_in_the_course_of_a_visit_was_attended_by_who_came_there() {
        var talks = VisitEvent.occasion(ACADEMY_TALKS);
        var came = second.and("", new EngagementRecorded(ACADEMY_TALKS, BULGARIA, EngagementKind.MEETING,
                PartialDate.UNKNOWN, Place.UNKNOWN, Set.of(), SECOND))
                .and("", came(talks, TUR, YERLIKAYA, TUR_INTERIOR));
        assertThat(came.attendance().in(INTERIOR)).singleElement()
                .returns(talks, Attendance::occasion)
                .returns(INTERIOR, Attendance::series)
                .returns(2, Attendance::ordinal)
                .returns(on("2025-05-23"), Attendance::when);
    }

    @Test
    void an_institution_comes_for_the_state_it_belongs_to() {
        var came = second.and("", came(BAKU, AZE_ACADEMY, EYVAZOV, PostId.NONE), came(BAKU, AZE, DEPUTY, PostId.NONE))
                .and("", new InstitutionRegistered(AZE_ACADEMY, AZE, InstitutionKind.ACADEMY, Name.english("Academy")));
        assertThat(came.attendance().by(AZE)).extracting(Attendance::person).containsExactly(DEPUTY, EYVAZOV);
        assertThat(came.attendance().in(INTERIOR, AZE)).extracting(Attendance::person)
                .containsExactly(DEPUTY, EYVAZOV);
        assertThat(came.attendance().by(AZE_ACADEMY)).extracting(Attendance::person).containsExactly(EYVAZOV);
    }

    @Test
    void a_member_for_which_nobody_is_recorded_to_have_come_is_absent() {
        var members = second.and("one", admitted(KAZ), admitted(AZE)).and("", came(BAKU, AZE, EYVAZOV, AZE_INTERIOR))
                .and("", new PartyAdmitted(OTS, UZB, MembershipStatus.OBSERVER, date("2012")));
        assertThat(members.attendance().absent(SECOND))
                .containsExactly(new Absence(SECOND, INTERIOR, 2, on("2025-05-23"), KAZ, Certainty.POSSIBLE,
                        Reports.from("one")));
        assertThat(members.and("", new PartyWithdrew(OTS, KAZ, date("2020"))).attendance().absent(SECOND)).isEmpty();
    }

    @Test
    void where_the_series_has_parties_of_its_own_these_belong() {
        var own = Reports.none()
                .and("", series(Set.of(AZE, KAZ)), admitted(TUR))
                .and("", new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.UNKNOWN))
                .and("", came(BAKU, AZE, EYVAZOV, AZE_INTERIOR));
        assertThat(own.attendance().absent(SECOND)).extracting(Absence::party, Absence::belonged)
                .containsExactly(tuple(KAZ, Certainty.CERTAIN));
    }

    @Test
    void nobody_is_absent_where_it_is_not_recorded_for_whom_anybody_came_or_the_meeting_was_called_off() {
        var members = second.and("", admitted(KAZ));
        assertThat(members.attendance().absent(SECOND)).isEmpty();
        assertThat(members.and("", came(BAKU, PartyId.NONE, EYVAZOV, PostId.NONE)).attendance().absent(SECOND))
                .isEmpty();
        assertThat(members.and("", came(BAKU, AZE, EYVAZOV, AZE_INTERIOR), new MeetingCancelled(SECOND, ""))
                .attendance()
                .absent(SECOND)).isEmpty();
    }

    @Test
    void an_attendance_that_was_retracted_is_no_row() {
        var attended = came(BAKU, AZE, EYVAZOV, AZE_INTERIOR);
        var came = second.and("one", attended);
        var retracted = came.and("", new AttendanceRetracted(BAKU, came.fact(attended), "was not there"));
        assertThat(retracted.attendance().occasions()).isEmpty();
        assertThat(came.attendance().occasions()).containsExactly(BAKU);
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        var reports = FiveReports.read();
        var ledger = reports.attendance();
        assertThat(reports.ask(new AttendanceLedgerQuestion.WhoCameTo(BAKU))).isEqualTo(ledger.at(BAKU)).isNotEmpty();
        assertThat(reports.ask(new AttendanceLedgerQuestion.AttendanceIn(INTERIOR))).isEqualTo(ledger.in(INTERIOR));
        assertThat(reports.ask(new AttendanceLedgerQuestion.AttendanceBy(AZE))).isEqualTo(ledger.by(AZE)).hasSize(3);
        assertThat(reports.ask(new AttendanceLedgerQuestion.AttendanceInBy(INTERIOR, AZE)))
                .isEqualTo(ledger.in(INTERIOR, AZE))
                .hasSize(1);
        assertThat(reports.ask(new AttendanceLedgerQuestion.StandInsIn(INTERIOR))).isEqualTo(ledger.standIns(INTERIOR));
        assertThat(reports.ask(new AttendanceLedgerQuestion.AbsentFrom(SECOND))).isEqualTo(ledger.absent(SECOND));
        assertThat(ledger.series()).contains(INTERIOR);
    }

    private static AttendanceRecorded delegate(Delegate delegate) {
        return new AttendanceRecorded(Occasion.of(SECOND), delegate);
    }

    private static PartyAdmitted admitted(PartyId party) {
        return new PartyAdmitted(OTS, party, MembershipStatus.MEMBER, date("2009-10-03"));
    }

    private static SeriesEstablished series(Set<PartyId> parties) {
        return new SeriesEstablished(INTERIOR, Name.english("Meeting of the interior ministers"), OTS, parties,
                Level.MINISTERS, Set.of(), "", RotationRule.UNSTATED);
    }
}
