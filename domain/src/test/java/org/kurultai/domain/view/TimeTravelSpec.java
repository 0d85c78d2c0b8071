package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TREND;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;

/** What was true on a date, as it was known before a position, without some sources. */
class TimeTravelSpec {

    private static final MeetingId THIRD = new MeetingId("ots-interior-3");
    private static final InstrumentId TREATY = new InstrumentId("treaty");

    private final Reports told = Reports.none()
            .and("one", new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.of("Baku", AZE)))
            .and("one", new MeetingConcluded(SECOND, PartialDate.UNKNOWN))
            .and("one", new NextHostAgreed(INTERIOR, SECOND, KAZ, 3, on("2026"), Place.UNKNOWN))
            .and("two", new MeetingScheduled(THIRD, INTERIOR, 3, on("2026-10-05"), UZB, Place.UNKNOWN))
            .and("two", new MeetingConcluded(THIRD, PartialDate.UNKNOWN))
            .and("two", came(Occasion.of(THIRD), AZE, EYVAZOV, AZE_INTERIOR));

    @Test
    void a_tenure_is_listed_where_it_may_have_been_current_on_the_date() {
        var tenures = Reports.none()
                .and("", new PersonAppointed(TUR_INTERIOR, EYVAZOV, date("2019-01-01"), false))
                .and("", new TenureEnded(TUR_INTERIOR, EYVAZOV, date("2022-06-30"), EndReason.UNSTATED))
                .and("", new PersonAppointed(TUR_INTERIOR, YERLIKAYA, date("2023-06-04"), false));
        assertThat(holders(tenures, "2020")).containsExactly(EYVAZOV);
        assertThat(holders(tenures, "2022-12-31")).isEmpty();
        assertThat(at(tenures.tenure(), "2022-12-31").of(TUR_INTERIOR).gaps()).hasSize(1);
        assertThat(at(tenures.tenure(), "2024").of(TUR_INTERIOR).gaps()).isEmpty();
        assertThat(holders(tenures, "2024")).containsExactly(YERLIKAYA);
    }

    private static List<Object> holders(Reports reports, String date) {
        return at(reports.tenure(), date).of(TUR_INTERIOR).tenures().stream().<Object>map(Tenure::person).toList();
    }

    @Test
    void a_meeting_after_the_date_is_yet_to_come_and_what_it_agreed_is_not_agreed() {
        var before = at(told.rotation(), "2026-01-01");
        assertThat(before.rows(INTERIOR)).extracting(Hosting::status)
                .containsExactly(HostingStatus.UNKNOWN, HostingStatus.HELD, HostingStatus.SCHEDULED);
        assertThat(before.whoseTurn(INTERIOR, PartialDate.UNKNOWN)).returns(UZB, Turn::party);
        assertThat(at(told.rotation(), "2025-01-01").agreed(INTERIOR, PartialDate.UNKNOWN)).isEmpty();
        assertThat(before.agreed(INTERIOR, PartialDate.UNKNOWN)).extracting(AgreedHost::outcome)
                .containsExactly(AgreedHost.Outcome.OPEN);
        assertThat(told.rotation().agreed(INTERIOR, PartialDate.UNKNOWN)).extracting(AgreedHost::outcome)
                .containsExactly(AgreedHost.Outcome.HOSTED_BY_ANOTHER);
    }

    @Test
    void whose_turn_it_was_on_a_date_is_asked_of_the_view_or_of_the_lens_alike() {
        assertThat(told.rotation().whoseTurn(INTERIOR, date("2026-01-01")))
                .isEqualTo(at(told.rotation(), "2026-01-01").whoseTurn(INTERIOR, date("2026-01-01")));
        assertThat(told.rotation().share(INTERIOR, date("2026-01-01"))).extracting(HostingShare::of)
                .containsOnly(1);
    }

    @Test
    void an_instrument_is_listed_once_concluded_with_the_steps_taken_by_the_date() {
        var treaty = Reports.none()
                .and("", new InstrumentAdopted(TREATY, InstrumentKind.TREATY, Name.NONE, Set.of(AZE, KAZ),
                        date("2020-03-01"), Place.UNKNOWN, Occasion.NONE, List.of()))
                .and("", new InstrumentEnteredIntoForce(TREATY, date("2021")))
                .and("", new InstrumentTerminated(TREATY, "", date("2024-01-01")));
        assertThat(at(treaty.registry(), "2019").all()).isEmpty();
        assertThat(at(treaty.registry(), "2022").instrument(TREATY).orElseThrow().steps())
                .extracting(TreatyAction::kind)
                .containsExactly(TreatyAction.Kind.ENTERED_INTO_FORCE);
        assertThat(treaty.registry().inForce(KAZ, date("2022"))).extracting(InForce::answer)
                .containsExactly(Answer.YES);
        assertThat(treaty.registry().inForce(KAZ, date("2025"))).isEmpty();
        assertThat(treaty.registry().inForce(UZB, date("2022"))).isEmpty();
    }

    @Test
    void who_came_is_told_of_occasions_that_may_have_begun() {
        assertThat(at(told.attendance(), "2026-10-05").by(AZE)).hasSize(1);
        assertThat(at(told.attendance(), "2026-10-04").by(AZE)).isEmpty();
    }

    @Test
    void a_membership_is_listed_where_it_may_have_been_current() {
        var members = Reports.none()
                .and("", new PartyAdmitted(OTS, UZB, MembershipStatus.OBSERVER, date("2012-08-01")))
                .and("", new MembershipStatusChanged(OTS, UZB, MembershipStatus.MEMBER, date("2019-09-14")));
        assertThat(at(members.roster(), "2015").of(OTS)).extracting(MembershipPeriod::status)
                .containsExactly(MembershipStatus.OBSERVER);
        assertThat(at(members.roster(), "2020").memberships(UZB)).extracting(MembershipPeriod::status)
                .containsExactly(MembershipStatus.MEMBER);
        assertThat(at(members.roster(), "2010").organizations()).isEmpty();
    }

    @Test
    void what_had_happened_by_the_date() {
        var all = told.and("", new AgendaSet(Occasion.of(THIRD), List.of("migration")));
        assertThat(at(all.timeline(), "2026-01-01").all()).extracting(h -> h.matter().name())
                .containsExactly(BAKU, INTERIOR);
        assertThat(at(all.topics(), "2026-01-01").all()).isEmpty();
        assertThat(at(all.topics(), "2026-12-01").all()).hasSize(1);
        assertThat(at(all.relations(), "2026-01-01").between(AZE, UZB)).isEmpty();
        assertThat(at(all.dossiers(), "2026-01-01").of(EYVAZOV).orElseThrow().attendances()).isEmpty();
        assertThat(at(all.dossiers(), "2026-12-01").of(EYVAZOV).orElseThrow().attendances()).hasSize(1);
    }

    @Test
    void a_party_goes_by_the_names_used_on_the_date() {
        var named = Reports.none()
                .and("", new PartyNamed(KAZ, Name.english("Kazakh SSR"), on("1936/1991-12-10")))
                .and("", new PartyNamed(KAZ, Name.english("Kazakhstan"), on("1991-12-10/..")));
        assertThat(at(named.directory(), "1950").party(KAZ).orElseThrow().names()).extracting(n -> n.name().text())
                .containsExactly("Kazakh SSR");
        assertThat(at(named.directory(), "2000").party(KAZ).orElseThrow().names()).extracting(n -> n.name().text())
                .containsExactly("Kazakhstan");
    }

    @Test
    void a_date_a_position_and_a_source_go_together_in_every_view() {
        var reports = FiveReports.read();
        var statements = FiveReports.flat(FiveReports.each()).toList();
        var known = statements.subList(0, 40);
        var others = known.stream().filter(said -> !said.source().equals(TREND)).toList();
        var date = date("2025-05-24");
        var lens = Lens.validAt(date).andKnownBefore(40).andWithout(Reports.source(TREND));
        assertThat(reports.everything(lens)).isEqualTo(Reports.of(others).everything(Lens.validAt(date)));
    }

    @Test
    void a_question_through_a_lens_is_answered_as_the_view_through_it() {
        var lens = Lens.validAt(date("2026-01-01")).andWithout(Reports.source("two"));
        assertThat(told.ask(new Through<>(new TimelineQuestion.TimelineOfParty(AZE), lens)))
                .isEqualTo(told.timeline().through(lens).of(AZE))
                .isNotEmpty();
        var five = FiveReports.read();
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentCalled(COMMUNIQUE)))
                .isEqualTo(five.registry().instrument(COMMUNIQUE));
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentsSignedBy(EYVAZOV)))
                .isEqualTo(five.registry().bySignatory(EYVAZOV));
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentsSignedFor(AZE)))
                .isEqualTo(five.registry().signedFor(AZE));
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentsOfKind(InstrumentKind.COMMUNIQUE)))
                .isEqualTo(five.registry().byKind(InstrumentKind.COMMUNIQUE));
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentsAbout("police")))
                .isEqualTo(five.registry().bySubject("POLICE"));
        assertThat(five.ask(new AgreementRegistryQuestion.InstrumentsAt(BAKU)))
                .isEqualTo(five.registry().byOccasion(BAKU));
        assertThat(five.ask(new AgreementRegistryQuestion.InForceFor(AZE, date("2026"))))
                .isEqualTo(five.registry().inForce(AZE, date("2026")));
        assertThat(five.ask(new HostRotationQuestion.HostedBy(AZE))).isEqualTo(five.rotation().hostedBy(AZE));
        assertThat(five.ask(new HostRotationQuestion.DeclinedTurnsOf(INTERIOR)))
                .isEqualTo(five.rotation().declined(INTERIOR));
        assertThat(five.ask(new HostRotationQuestion.HostingSharesOf(INTERIOR, date("2026"))))
                .isEqualTo(five.rotation().share(INTERIOR, date("2026")));
    }

    private static <V extends View<V>> V at(V view, String date) {
        return view.through(Lens.validAt(date(date)));
    }
}
