package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;
import static org.kurultai.domain.view.FiveReports.state;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreedHost.Outcome;
import org.kurultai.domain.view.Turn.Reason;

class HostRotationSpec {

    private static final MeetingId THIRD = new MeetingId("ots-interior-3");
    private static final PartialDate TODAY = date("2026-10-05");

    private final Reports second = Reports.none().and("two", meeting(SECOND, 2, "2025-05-23", AZE), held(SECOND));

    @Test
    void a_meeting_comes_as_far_as_is_recorded_of_it() {
        var third = second.and("", meeting(THIRD, 3, "2026", KAZ));
        assertThat(last(third).status()).isEqualTo(HostingStatus.SCHEDULED);
        assertThat(last(third.and("", new MeetingPostponed(THIRD, DateRange.UNKNOWN))).status())
                .isEqualTo(HostingStatus.POSTPONED);
        assertThat(last(third.and("", new MeetingCancelled(THIRD, ""))).status()).isEqualTo(HostingStatus.CANCELLED);
        assertThat(last(third.and("", held(THIRD))).status()).isEqualTo(HostingStatus.HELD);
    }

    @Test
    void a_meeting_put_off_and_then_moved_is_scheduled_again() {
        var moved = second.and("", meeting(THIRD, 3, "2026-04", KAZ), new MeetingPostponed(THIRD, DateRange.UNKNOWN))
                .and("", new MeetingRescheduled(THIRD, on("2026-11-03")));
        assertThat(last(moved))
                .returns(HostingStatus.SCHEDULED, Hosting::status)
                .returns(on("2026-11-03"), Hosting::when);
    }

    @Test
    void a_meeting_moved_elsewhere_is_hosted_by_whom_it_was_moved_to() {
        var moved = second.and("", meeting(THIRD, 3, "2026", KAZ))
                .and("", new MeetingRelocated(THIRD, UZB, Place.of("Samarkand", UZB)));
        assertThat(last(moved)).returns(UZB, Hosting::host).returns(Place.of("Samarkand", UZB), Hosting::place);
    }

    @Test
    void an_agreement_is_for_the_meeting_after_the_one_that_agreed_it() {
        var agreed = second.and("one", agreed(KAZ, 0, "2026")).and("two", agreed(KAZ, 3, "2026-10"));
        assertThat(agreed.rotation().agreed(INTERIOR, TODAY))
                .containsExactly(new AgreedHost(INTERIOR, 3, KAZ, SECOND, on("2026-10"), Place.UNKNOWN, Outcome.OPEN,
                        MeetingId.NONE, Reports.from("one", "two")));
    }

    @Test
    void of_more_meetings_than_can_have_been_forgotten_none_is_a_row() {
        assertThat(second.and("", agreed(KAZ, 102, "2026")).rotation().rows(INTERIOR)).hasSize(102);
        assertThat(second.and("", agreed(KAZ, 103, "2026")).rotation().rows(INTERIOR)).extracting(Hosting::ordinal)
                .containsExactly(2, 103);
        var agreed = second.and("", agreed(KAZ, MeetingCommand.HIGHEST_ORDINAL, "2026"));
        assertThat(agreed.rotation().rows(INTERIOR)).hasSize(2);
    }

    @Test
    void an_agreement_is_fulfilled_by_the_meeting_held_there() {
        var agreed = second.and("one", agreed(KAZ, 0, "2026")).and("three", meeting(THIRD, 3, "2026-10-05", KAZ));
        assertThat(only(agreed)).returns(Outcome.OPEN, AgreedHost::outcome).returns(THIRD, AgreedHost::meeting);
        assertThat(only(agreed.and("three", held(THIRD)))).returns(Outcome.FULFILLED, AgreedHost::outcome);
        assertThat(agreed.rotation().rows(INTERIOR)).hasSize(3);
        assertThat(last(agreed).evidence()).isEqualTo(Reports.from("one", "three"));
    }

    @Test
    void a_meeting_without_an_ordinal_in_the_agreed_year_by_the_agreed_host_is_the_one_agreed() {
        var agreed = second.and("", agreed(KAZ, 0, "2026"), meeting(THIRD, 0, "2026-10-05", KAZ), held(THIRD));
        assertThat(only(agreed)).returns(Outcome.FULFILLED, AgreedHost::outcome).returns(THIRD, AgreedHost::meeting);
        assertThat(last(agreed)).returns(3, Hosting::ordinal).returns(THIRD, Hosting::meeting);
    }

    @Test
    void an_institution_hosts_for_its_state() {
        var ministry = new PartyId("KAZ.interior-ministry");
        var agreed = second.and("", agreed(KAZ, 3, "2026"), meeting(THIRD, 3, "2026-04", ministry), held(THIRD))
                .and("", new InstitutionRegistered(ministry, KAZ, InstitutionKind.MINISTRY, Name.english("Ministry")));
        assertThat(only(agreed).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(agreed.rotation().hostedBy(KAZ)).extracting(Hosting::meeting).containsExactly(THIRD);
    }

    @Test
    void a_meeting_held_elsewhere_does_not_fulfil_an_agreement() {
        var agreed = second.and("", agreed(KAZ, 3, "2026"), meeting(THIRD, 3, "2026-04", UZB), held(THIRD));
        assertThat(only(agreed).outcome()).isEqualTo(Outcome.HOSTED_BY_ANOTHER);
    }

    @Test
    void an_agreement_is_overdue_once_its_time_is_certainly_past() {
        var agreed = second.and("", agreed(KAZ, 0, "2026"));
        assertThat(agreed.rotation().agreed(INTERIOR, date("2026-12-31"))).extracting(AgreedHost::outcome)
                .containsExactly(Outcome.OPEN);
        assertThat(agreed.rotation().agreed(INTERIOR, date("2027-01-01"))).extracting(AgreedHost::outcome)
                .containsExactly(Outcome.OVERDUE);
        assertThat(second.and("", agreed(KAZ, 0, "XXXX")).rotation().agreed(INTERIOR, date("2030")))
                .extracting(AgreedHost::outcome)
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void a_declined_agreement_is_kept_but_is_no_coming_meeting() {
        var declined = second.and("", agreed(KAZ, 0, "2026"))
                .and("letter", new HostDeclined(INTERIOR, KAZ, 3, date("2025-12")));
        assertThat(only(declined).outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(declined.rotation().rows(INTERIOR)).hasSize(2);
        assertThat(declined.rotation().declined(INTERIOR))
                .containsExactly(
                        new DeclinedTurn(INTERIOR, 3, KAZ, date("2025-12"), Reports.from("letter")));
    }

    @Test
    void it_is_the_turn_of_whom_a_plan_or_else_an_agreement_names() {
        var agreed = second.and("", rule(RotationRule.Kind.BY_AGREEMENT), agreed(KAZ, 0, "2026"));
        assertThat(turn(agreed)).returns(KAZ, Turn::party).returns(Reason.AGREED, Turn::reason)
                .returns(3, Turn::ordinal);
        assertThat(turn(agreed.and("", meeting(THIRD, 3, "2026-10", UZB))))
                .returns(UZB, Turn::party)
                .returns(Reason.SCHEDULED, Turn::reason);
    }

    @Test
    void where_nothing_is_agreed_and_no_order_is_laid_down_it_is_nobodys_turn() {
        assertThat(turn(second.and("", rule(RotationRule.Kind.BY_AGREEMENT))))
                .returns(PartyId.NONE, Turn::party)
                .returns(Reason.NOT_YET_AGREED, Turn::reason);
        assertThat(turn(second).reason()).isEqualTo(Reason.NO_RULE_STATED);
    }

    @Test
    void by_name_the_turn_goes_round_the_members_and_passes_over_those_who_declined() {
        var members = second.and("", rule(RotationRule.Kind.ALPHABETICAL))
                .and("", state(AZE, "Azerbaijan", "en"), state(KAZ, "Kazakhstan", "en"), state(TUR, "Türkiye", "en"))
                .and("", member(TUR), member(AZE), member(KAZ))
                .and("", new PartyAdmitted(OTS, UZB, MembershipStatus.OBSERVER, date("2012")));
        assertThat(turn(members))
                .returns(KAZ, Turn::party)
                .returns(AZE, Turn::after)
                .returns(Reason.NEXT_BY_NAME, Turn::reason);
        assertThat(turn(members.and("", new HostDeclined(INTERIOR, KAZ, 3, date("2026-01")))))
                .returns(TUR, Turn::party)
                .returns(List.of(KAZ), Turn::passedOver);
        assertThat(turn(members.and("", new PartyWithdrew(OTS, KAZ, date("2026-01"))))).returns(TUR, Turn::party);
    }

    @Test
    void in_a_fixed_order_the_first_follows_the_last() {
        var fixed = series(new RotationRule(RotationRule.Kind.FIXED, List.of(KAZ, UZB, AZE)));
        assertThat(turn(second.and("", fixed)))
                .returns(KAZ, Turn::party)
                .returns(Reason.NEXT_IN_ORDER, Turn::reason);
        assertThat(turn(Reports.none().and("", fixed))).returns(KAZ, Turn::party).returns(0, Turn::ordinal);
        var unplaced = series(new RotationRule(RotationRule.Kind.FIXED, List.of(KAZ, UZB)));
        assertThat(turn(second.and("", unplaced)).reason()).isEqualTo(Reason.LAST_HOST_UNKNOWN);
    }

    @Test
    void shares_count_the_meetings_held_whose_host_is_known() {
        var shares = second.and("", meeting(THIRD, 3, "2026-04", AZE), held(THIRD))
                .and("", meeting(new MeetingId("ots-interior-4"), 4, "2027", KAZ), member(KAZ))
                .and("", rule(RotationRule.Kind.UNSTATED))
                .rotation()
                .share(INTERIOR, TODAY);
        assertThat(shares)
                .containsExactly(
                        new HostingShare(AZE, List.of(SECOND, THIRD), 2), new HostingShare(KAZ, List.of(), 2));
    }

    private static SeriesEstablished rule(RotationRule.Kind kind) {
        return series(new RotationRule(kind, List.of()));
    }

    private static SeriesEstablished series(RotationRule rotation) {
        return new SeriesEstablished(INTERIOR, Name.english("Meeting of the interior ministers"), OTS, Set.of(),
                Level.MINISTERS, Set.of(), "", rotation);
    }

    private static MeetingScheduled meeting(MeetingId meeting, int ordinal, String when, PartyId host) {
        return new MeetingScheduled(meeting, INTERIOR, ordinal, on(when), host, Place.UNKNOWN);
    }

    private static MeetingConcluded held(MeetingId meeting) {
        return new MeetingConcluded(meeting, PartialDate.UNKNOWN);
    }

    private static NextHostAgreed agreed(PartyId host, int ordinal, String when) {
        return new NextHostAgreed(INTERIOR, SECOND, host, ordinal, on(when), Place.UNKNOWN);
    }

    private static PartyAdmitted member(PartyId party) {
        return new PartyAdmitted(OTS, party, MembershipStatus.MEMBER, date("2009-10-03"));
    }

    private static Turn turn(Reports reports) {
        return reports.rotation().whoseTurn(INTERIOR, TODAY);
    }

    private static Hosting last(Reports reports) {
        return reports.rotation().rows(INTERIOR).getLast();
    }

    private static AgreedHost only(Reports reports) {
        var agreed = reports.rotation().agreed(INTERIOR, TODAY);
        assertThat(agreed).hasSize(1);
        return agreed.getFirst();
    }
}
