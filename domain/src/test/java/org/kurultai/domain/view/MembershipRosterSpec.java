package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.party.MembershipStatus.GUEST;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;

class MembershipRosterSpec {

    private static final PartyId HUN = new PartyId("HUN");

    @Test
    void a_change_of_status_ends_one_period_and_begins_the_next() {
        var changed = Reports.none()
                .and("one", new PartyAdmitted(OTS, UZB, OBSERVER, date("2012")))
                .and("two", new MembershipStatusChanged(OTS, UZB, MEMBER, date("2019-09-14")));
        assertThat(changed.roster().of(OTS))
                .containsExactly(
                        new MembershipPeriod(OTS, UZB, OBSERVER, date("2012"), date("2019-09-14"), on("XXXX"),
                                on("XXXX"), Reports.from("one", "two")),
                        new MembershipPeriod(OTS, UZB, MEMBER, date("2019-09-14"), date("XXXX"), on("XXXX"),
                                on("XXXX"), Reports.from("two")));
    }

    @Test
    void between_a_stated_start_and_a_stated_end_it_is_certain() {
        var left = Reports.none()
                .and("", new PartyAdmitted(OTS, HUN, MEMBER, date("2015-06-01")))
                .and("", new PartyWithdrew(OTS, HUN, date("2020-01-01")));
        assertThat(certainty(left, "2018")).containsExactly(Certainty.CERTAIN);
        assertThat(certainty(left, "2019-12-31")).containsExactly(Certainty.CERTAIN);
        assertThat(certainty(left, "2020-01-01")).isEmpty();
        assertThat(certainty(left, "2015-05-31")).isEmpty();
        assertThat(certainty(left, "2015")).containsExactly(Certainty.POSSIBLE);
    }

    @Test
    void after_the_last_trace_it_is_possible_and_not_certain() {
        var admitted = Reports.none().and("", new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09-03")));
        assertThat(certainty(admitted, "2018-09-03")).containsExactly(Certainty.POSSIBLE);
        assertThat(certainty(admitted, "2024")).containsExactly(Certainty.POSSIBLE);
        assertThat(certainty(admitted, "XXXX-05")).containsExactly(Certainty.UNKNOWN);
    }

    @Test
    void taking_part_as_an_observer_attests_that_one_was_an_observer_that_day() {
        var seen = meeting().and("one", came(HUN, AttendsAs.OBSERVER));
        assertThat(seen.roster().of(OTS))
                .containsExactly(new MembershipPeriod(OTS, HUN, OBSERVER, date("XXXX"), date("XXXX"),
                        on("2025-05-23"), on("2025-05-23"), Reports.from("one")));
        assertThat(certainty(seen, "2025-05-23")).containsExactly(Certainty.CERTAIN);
        assertThat(certainty(seen, "2025-05-24")).containsExactly(Certainty.POSSIBLE);
    }

    @Test
    void from_the_admission_to_the_last_time_it_took_part_a_membership_is_certain() {
        var seen = meeting()
                .and("one", new PartyAdmitted(OTS, HUN, OBSERVER, date("2018-09-03")))
                .and("two", came(HUN, AttendsAs.OBSERVER));
        assertThat(seen.roster().of(OTS)).singleElement()
                .returns(date("2018-09-03"), MembershipPeriod::from)
                .returns(on("2025-05-23"), MembershipPeriod::lastSeen)
                .returns(Reports.from("one", "two"), MembershipPeriod::evidence);
        assertThat(certainty(seen, "2022")).containsExactly(Certainty.CERTAIN);
    }

    @Test
    void to_take_part_without_a_status_attests_nothing() {
        assertThat(meeting().and("", came(AZE, AttendsAs.UNSTATED)).roster().of(OTS)).isEmpty();
    }

    @Test
    void members_come_before_observers_and_guests() {
        var all = meeting().and("", came(UZB, AttendsAs.GUEST), came(KAZ, AttendsAs.OBSERVER),
                came(HUN, AttendsAs.MEMBER));
        assertThat(all.roster().at(OTS, date("2025-05-23"))).extracting(Belonging::status)
                .containsExactly(MEMBER, OBSERVER, GUEST);
    }

    @Test
    void who_leaves_and_returns_has_two_periods() {
        var returned = Reports.none()
                .and("", admitted("2010-01-01"), new PartyWithdrew(OTS, HUN, date("2012-01-01")),
                        admitted("2015-01-01"));
        assertThat(returned.roster().periods(OTS, HUN)).extracting(MembershipPeriod::from)
                .containsExactly(date("2010-01-01"), date("2015-01-01"));
        assertThat(certainty(returned, "2013")).isEmpty();
    }

    @Test
    void who_leaves_was_a_member_since_nobody_knows_when() {
        var left = Reports.none().and("", new PartyWithdrew(OTS, HUN, date("2012-01-01")));
        assertThat(left.roster().of(OTS)).singleElement()
                .returns(MEMBER, MembershipPeriod::status)
                .returns(date("2012-01-01"), MembershipPeriod::until);
    }

    @Test
    void two_sources_that_date_an_admission_more_or_less_closely_mean_one() {
        var both = Reports.none().and("one", admitted("2010")).and("two", admitted("2010-03-01"));
        assertThat(both.roster().of(OTS)).singleElement()
                .returns(date("2010-03-01"), MembershipPeriod::from)
                .returns(Reports.from("one", "two"), MembershipPeriod::evidence);
    }

    @Test
    void memberships_are_found_by_party_too() {
        var organization = new PartyId("ECO");
        var two = meeting()
                .and("", came(HUN, AttendsAs.OBSERVER), new PartyAdmitted(organization, HUN, GUEST, date("2021")));
        assertThat(two.roster().memberships(HUN)).extracting(MembershipPeriod::organization)
                .containsExactly(organization, OTS);
        assertThat(two.roster().organizations()).containsExactly(organization, OTS);
        assertThat(two.roster().at(OTS, HUN, date("2025-05-23"))).extracting(Belonging::status)
                .containsExactly(OBSERVER);
    }

    @Test
    void what_a_retracted_source_states_of_a_membership_does_not_count() {
        var admitted = meeting().and("one", admitted("2010")).and("two", came(HUN, AttendsAs.MEMBER));
        assertThat(admitted.and("", new SourceRetracted(new SourceId("two"), "")).roster().of(OTS)).singleElement()
                .returns(on("XXXX"), MembershipPeriod::lastSeen);
        assertThat(admitted.roster().through(Lens.withoutSources(new SourceId("one"))).of(OTS)).singleElement()
                .returns(date("XXXX"), MembershipPeriod::from);
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        var admitted = Reports.none().and("", admitted("2010"));
        assertThat(admitted.ask(new MembershipRosterQuestion.RosterAt(OTS, date("2012"))))
                .isEqualTo(admitted.roster().at(OTS, date("2012")));
        assertThat(admitted.ask(new MembershipRosterQuestion.RosterOf(OTS))).isEqualTo(admitted.roster().of(OTS));
        assertThat(admitted.ask(new MembershipRosterQuestion.MembershipsOf(HUN)))
                .isEqualTo(admitted.roster().memberships(HUN));
    }

    private static PartyAdmitted admitted(String from) {
        return new PartyAdmitted(OTS, HUN, MEMBER, date(from));
    }

    private static Reports meeting() {
        return Reports.none()
                .and("", new SeriesEstablished(INTERIOR, Name.english("Meeting of the interior ministers"), OTS,
                        Set.of(), Level.MINISTERS, Set.of(), "", RotationRule.UNSTATED))
                .and("", new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.UNKNOWN));
    }

    private static AttendanceRecorded came(PartyId party, AttendsAs as) {
        return new AttendanceRecorded(BAKU, Delegate.of(party).withStatus(as));
    }

    private static List<Certainty> certainty(Reports reports, String date) {
        return reports.roster().at(OTS, HUN, date(date)).stream().map(Belonging::certainty).toList();
    }
}
