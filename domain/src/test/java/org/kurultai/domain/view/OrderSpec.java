package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.ERKLAERUNG;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.JOINT_COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;
import static org.kurultai.domain.view.FiveReports.signed;
import static org.kurultai.domain.view.FiveReports.state;
import static org.kurultai.domain.view.Reports.says;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.AllOrders;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Reports.Said;

/** Facts arrive in any order, and no row tells in which they came. */
class OrderSpec {

    private static final PersonId OTHER_SPELLING = new PersonId("a-yerlikaya");

    @Test
    void of_tenures() {
        assertNoOrderMatters(
                says("one", new PersonAppointed(TUR_INTERIOR, YERLIKAYA, date("2023"), false)),
                says("two", new PersonAppointed(TUR_INTERIOR, OTHER_SPELLING, date("2023-06-04"), false)),
                says("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, "")),
                says("one", new TenureAttested(TUR_INTERIOR, EYVAZOV, date("2020-02"), false)),
                says("two", new TenureAttested(TUR_INTERIOR, OTHER_SPELLING, date("2025-05-23"), false)),
                says("three", new TenureAttested(TUR_INTERIOR, YERLIKAYA, date("2025-05-23"), false)));
    }

    @Test
    void of_an_interrupted_tenure() {
        assertNoOrderMatters(
                says("one", new TenureAttested(TUR_INTERIOR, YERLIKAYA, date("2015"), false)),
                says("two", new TenureAttested(TUR_INTERIOR, YERLIKAYA, date("2024-07"), false)),
                says("one", new TenureAttested(TUR_INTERIOR, YERLIKAYA, date("XXXX-06-23"), false)),
                says("two", new PersonAppointed(TUR_INTERIOR, EYVAZOV, date("2019"), true)),
                says("two", new TenureAttested(TUR_INTERIOR, EYVAZOV, date("2020"), false)),
                says("three", new TenureEnded(TUR_INTERIOR, EYVAZOV, date("2022"), EndReason.UNSTATED)));
    }

    @Test
    void of_an_attendance_and_the_date_of_the_meeting() {
        assertNoOrderMatters(
                says("one", came(BAKU, AZE, EYVAZOV, FiveReports.AZE_INTERIOR)),
                says("two", came(BAKU, AZE, EYVAZOV, TUR_INTERIOR)),
                says("one", scheduled(0, "2025-05", PartyId.NONE)),
                says("two", scheduled(2, "2025-05-22/2025-05-24", AZE)),
                says("two", new MeetingRescheduled(SECOND, on("2025-06-10"))),
                says("three", new MeetingRescheduled(SECOND, on("2025-06"))));
    }

    @Test
    void of_hosts() {
        assertNoOrderMatters(
                says("one", scheduled(0, "2025", AZE)),
                says("two", scheduled(2, "2025-05-23", PartyId.NONE)),
                says("one", agreed(KAZ, 0, "XXXX")),
                says("two", agreed(KAZ, 0, "2026")),
                says("three", agreed(KAZ, 3, "2026-10")),
                says("three", new HostDeclined(INTERIOR, UZB, 3, date("2026"))));
    }

    @Test
    void of_what_became_of_a_plan() {
        assertNoOrderMatters(
                says("one", scheduled(2, "2025-05-23", AZE)),
                says("one", new MeetingRelocated(SECOND, UZB, Place.of("Samarkand", UZB))),
                says("two", new MeetingRelocated(SECOND, UZB, Place.UNKNOWN)),
                says("two", new MeetingConvened(SECOND, date("2025-05"))),
                says("three", new MeetingConvened(SECOND, date("2025-05-24"))),
                says("", new SourceRetracted(Reports.source("one"), "")));
    }

    @Test
    void of_instruments() {
        assertNoOrderMatters(
                says("one", signed(COMMUNIQUE, InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, BAKU, "narcotics")),
                says("two", signed(COMMUNIQUE, InstrumentKind.DECLARATION, ERKLAERUNG, BAKU, "cybercrime")),
                says("three", signed(COMMUNIQUE, InstrumentKind.COMMUNIQUE, Name.NONE, BAKU)),
                says("one", new InstrumentRatified(COMMUNIQUE, BGR, date("2026"))),
                says("two", new InstrumentRatified(COMMUNIQUE, BGR, date("2026-03"))),
                says("", scheduled(2, "2025-05-23", AZE)));
    }

    @Test
    void of_who_came() {
        assertNoOrderMatters(
                says("one", came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR)),
                says("two", new AttendanceRecorded(BAKU, Delegate.of(TUR, OTHER_SPELLING, PostId.NONE)
                        .withRoles(Role.DEPUTY)
                        .withCapacity("Deputy Minister"))),
                says("two", new AttendanceRecorded(BAKU, Delegate.of(TUR).withStatus(AttendsAs.MEMBER))),
                says("three", new AttendanceRecorded(BAKU, Delegate.of(TUR, YERLIKAYA, AZE_INTERIOR)
                        .withDelegatedFrom(EYVAZOV))),
                says("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, "")),
                says("", scheduled(2, "2025-05-23", AZE)));
    }

    @Test
    void of_memberships() {
        assertNoOrderMatters(
                says("one", new PartyAdmitted(FiveReports.OTS, UZB, MembershipStatus.OBSERVER, date("2012"))),
                says("two", new PartyAdmitted(FiveReports.OTS, UZB, MembershipStatus.OBSERVER, date("2012-08"))),
                says("two", new PartyAdmitted(FiveReports.OTS, UZB, MembershipStatus.MEMBER, date("2019"))),
                says("three", new PartyWithdrew(FiveReports.OTS, UZB, date("2022-01-01"))),
                says("three",
                        new MembershipStatusChanged(FiveReports.OTS, UZB, MembershipStatus.MEMBER, date("2019-09"))),
                says("", new PartyWithdrew(FiveReports.OTS, UZB, date("2022"))));
    }

    @Test
    void of_names() {
        assertNoOrderMatters(
                says("one", state(AZE, "Azerbaijan", "en")),
                says("two", state(AZE, "Aserbaidschan", "de")),
                says("three", new PartyNamed(AZE, Name.english("Azerbaijan"), on("1991/.."))),
                says("one", new PersonRegistered(YERLIKAYA, Name.english("Ali Yerlikaya"))),
                says("two", new PersonRegistered(OTHER_SPELLING, Name.english("A. Yerlikaya"))),
                says("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, "")));
    }

    @Test
    void of_statements_before_a_dispute_about_them_is_resolved() {
        var first = signed(COMMUNIQUE, InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, BAKU);
        var statements = List.of(
                says("one", first),
                says("two", signed(COMMUNIQUE, InstrumentKind.DECLARATION, ERKLAERUNG, BAKU)),
                says("three", signed(COMMUNIQUE, InstrumentKind.DECLARATION, Name.NONE, BAKU)));
        var disputes = List.of(
                new Said("four", r -> new FactDisputed(r.fact(first), "nobody saw the text")),
                new Said("five", r -> new ClaimRefused("SignedElsewhere", "elsewhere", List.of(r.fact(first)))));
        var resolved = new Said("", r -> new FactUpheld(r.fact(first), Reports.source("one"), "the text was found"));
        var orders = new ArrayList<List<Said>>();
        for (var order : AllOrders.of(statements)) {
            for (var after : AllOrders.of(disputes)) {
                var whole = new ArrayList<>(order);
                whole.addAll(after);
                whole.add(resolved);
                orders.add(whole);
            }
        }
        assertAllEqual(orders);
    }

    private static void assertNoOrderMatters(Said... statements) {
        assertAllEqual(AllOrders.of(List.of(statements)));
    }

    private static void assertAllEqual(List<List<Said>> orders) {
        var expected = Reports.of(orders.getFirst()).everything(Lens.CLEAR);
        assertThat(orders).allSatisfy(
                order -> assertThat(Reports.of(order).everything(Lens.CLEAR)).isEqualTo(expected));
    }

    private static MeetingScheduled scheduled(int ordinal, String when, PartyId host) {
        return new MeetingScheduled(SECOND, INTERIOR, ordinal, on(when), host, Place.UNKNOWN);
    }

    private static NextHostAgreed agreed(PartyId host, int ordinal, String when) {
        return new NextHostAgreed(
                INTERIOR, ordinal == 0 ? SECOND : MeetingId.NONE, host, ordinal, DateRange.parse(when), Place.UNKNOWN);
    }
}
