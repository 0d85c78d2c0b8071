package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurultai.domain.view.FiveReports.ACADEMIES;
import static org.kurultai.domain.view.FiveReports.ACADEMY_TALKS;
import static org.kurultai.domain.view.FiveReports.AUDIENCE;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.BULGARIA;
import static org.kurultai.domain.view.FiveReports.COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening.Kind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitLevel;

class TimelineSpec {

    private static final PersonId OTHER_SPELLING = new PersonId("a-yerlikaya");

    private final Reports five = FiveReports.read();

    @Test
    void a_meeting_is_one_row_with_all_that_sources_tell_of_it() {
        assertThat(five.timeline().of(OTS)).isEmpty();
        assertThat(five.timeline().all()).filteredOn(h -> h.matter().name().equals(BAKU)).singleElement()
                .returns(on("2025-05-23"), Happening::when)
                .returns(Kind.MEETING, Happening::kind)
                .returns(
                        new Matter.Gathering(BAKU, INTERIOR, 2,
                                Name.english("Meeting of the interior ministers of the OTS"), AZE,
                                Place.of("Baku", AZE), HostingStatus.HELD, 0),
                        Happening::matter)
                .satisfies(h -> assertThat(h.persons()).contains(EYVAZOV, YERLIKAYA));
    }

    @Test
    void it_comes_in_the_order_in_which_it_happened_and_what_has_no_year_last() {
        var told = Reports.none()
                .and("", appointed("2023-06-04"), new TenureEnded(TUR_INTERIOR, YERLIKAYA, date("XXXX-03"),
                        EndReason.DISMISSED))
                .and("", new PartyAdmitted(OTS, AZE, MembershipStatus.MEMBER, date("2009-10-03")))
                .and("", meeting("2025-05-23"));
        assertThat(told.timeline().all()).extracting(Happening::kind)
                .containsExactly(Kind.ADMITTED, Kind.APPOINTED, Kind.MEETING, Kind.TENURE_ENDED);
        assertThat(told.timeline().undated()).extracting(Happening::kind).containsExactly(Kind.TENURE_ENDED);
    }

    @Test
    void how_often_a_meeting_was_moved_is_counted_once_for_each_move() {
        var moved = Reports.none().and("one", meeting("2025-05-23"))
                .and("one", new MeetingRescheduled(SECOND, on("2025-06")))
                .and("two", new MeetingRescheduled(SECOND, on("2025-06-10")))
                .and("two", new MeetingRelocated(SECOND, UZB, Place.UNKNOWN), new MeetingPostponed(SECOND,
                        DateRange.UNKNOWN));
        assertThat(moved.timeline().all()).singleElement()
                .extracting(Happening::matter)
                .returns(3, m -> ((Matter.Gathering) m).moves());
    }

    @Test
    void everything_of_a_party() {
        assertThat(five.timeline().of(BGR)).extracting(Happening::kind, h -> h.matter().name())
                .containsExactlyInAnyOrder(
                        tuple(Kind.VISIT, VisitEvent.occasion(BULGARIA)),
                        tuple(Kind.ENGAGEMENT, VisitEvent.occasion(ACADEMY_TALKS)),
                        tuple(Kind.ENGAGEMENT, VisitEvent.occasion(AUDIENCE)),
                        tuple(Kind.SIGNED, ACADEMIES));
    }

    @Test
    void everything_of_a_person_under_whatever_identifier() {
        var merged = five.and("", new PersonsMerged(RASHKOV, OTHER_SPELLING, ""));
        assertThat(merged.timeline().of(OTHER_SPELLING)).isEqualTo(merged.timeline().of(RASHKOV)).hasSize(3);
        assertThat(merged.timeline().of(EYVAZOV)).extracting(h -> h.matter().name())
                .contains(BAKU, VisitEvent.occasion(AUDIENCE), ACADEMIES);
    }

    @Test
    void two_sources_that_tell_of_one_appointment_under_two_spellings_mean_one() {
        var merged = Reports.none().and("one", appointed("2023"))
                .and("two", new PersonAppointed(TUR_INTERIOR, OTHER_SPELLING, date("2023-06-04"), false))
                .and("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, ""));
        assertThat(merged.timeline().all())
                .containsExactly(new Happening(on("2023-06-04"), Kind.APPOINTED, new Matter.Office(TUR_INTERIOR),
                        List.of(), List.of(YERLIKAYA), "", Reports.from("one", "two")));
    }

    @Test
    void everything_in_a_period() {
        var told = five.and("", appointed("2023-06-04"));
        assertThat(told.timeline().between(date("2025"), date("2025"))).extracting(h -> h.matter().name())
                .contains(BAKU, COMMUNIQUE)
                .doesNotContain(TUR_INTERIOR);
        assertThat(told.timeline().between(date("2025-06"), date("2025-12"))).extracting(h -> h.matter().name())
                .doesNotContain(BAKU);
        assertThat(told.timeline().between(date("2023"), date("2023"))).extracting(h -> h.matter().name())
                .containsExactly(TUR_INTERIOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> told.timeline().between(date("XXXX-05"), date("2025")))
                .withMessageContaining("XXXX-05 to 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-04", "2023-06", "2023", "2023-06~", "2023-12-31~", "2023-12~", "2023~", "2023?"})
    void a_month_lists_all_that_may_have_happened_in_it(String from) {
        var timeline = five.and("", appointed(from))
                .and("", new VisitAnnounced(BULGARIA, AZE, BGR, DateRange.parse("2023-05-30/2023-06-02"), 2,
                        VisitLevel.OFFICIAL, PartyId.NONE, Invitation.UNSTATED, Place.UNKNOWN, ""))
                .timeline();
        for (var month = YearMonth.of(2022, 11); month.isBefore(YearMonth.of(2027, 1)); month = month.plusMonths(1)) {
            var asked = date(month.toString());
            assertThat(timeline.between(asked, asked)).isEqualTo(timeline.all().stream()
                    .filter(happening -> happening.isWithin(asked, asked))
                    .toList());
        }
    }

    @Test
    void an_engagement_without_a_year_is_found_in_the_year_of_its_visit() {
        var dated = five.and("", new VisitAnnounced(BULGARIA, AZE, BGR, on("2024-06"), 2, VisitLevel.OFFICIAL,
                PartyId.NONE, Invitation.UNSTATED, Place.UNKNOWN, ""));
        assertThat(dated.timeline().between(date("2024"), date("2024"))).extracting(h -> h.matter().name())
                .contains(VisitEvent.occasion(BULGARIA), VisitEvent.occasion(AUDIENCE), ACADEMIES);
        assertThat(dated.timeline().all()).filteredOn(h -> h.matter().name().equals(VisitEvent.occasion(AUDIENCE)))
                .extracting(Happening::when)
                .containsExactly(on("2024-06-23"));
    }

    @Test
    void what_was_done_and_said_at_a_meeting_happened_when_it_took_place() {
        var told = Reports.none().and("", meeting("2025-05-23"))
                .and("one", new CeremonyHeld(BAKU, CeremonyKind.WREATH_LAYING, "Alley of Honour", "the fallen",
                        PartialDate.UNKNOWN))
                .and("two", new StatementMade(BAKU, EYVAZOV, AZE, "ties grow"));
        assertThat(told.timeline().of(EYVAZOV))
                .containsExactly(new Happening(on("2025-05-23"), Kind.STATEMENT, new Matter.Proceeding(BAKU),
                        List.of(AZE), List.of(EYVAZOV), "ties grow", Reports.from("two")));
        assertThat(told.timeline().all()).filteredOn(h -> h.kind() == Kind.CEREMONY).singleElement()
                .returns(on("2025-05-23"), Happening::when)
                .returns("wreath laying, Alley of Honour, the fallen", Happening::words);
    }

    @Test
    void whatever_else_happens_has_its_row() {
        var instrument = new InstrumentId("treaty");
        var told = Reports.none()
                .and("", new OrganizationFounded(OTS, Name.english("OTS"), DateRange.UNKNOWN, date("2009-10-03")))
                .and("", new PartyWithdrew(OTS, UZB, date("2030")))
                .and("", new LifeDatesRecorded(EYVAZOV, date("1968"), date("2068")))
                .and("", new RankConferred(EYVAZOV, Name.english("Colonel General"), date("2019-06")))
                .and("", FiveReports.signed(instrument, InstrumentKind.TREATY, Name.english("Treaty"), BAKU))
                .and("", new InstrumentRatified(instrument, UZB, date("2026")))
                .and("", meeting("2025-05-23"))
                .and("", new NextHostAgreed(INTERIOR, SECOND, KAZ, 3, DateRange.UNKNOWN, Place.UNKNOWN))
                .and("", new HostDeclined(INTERIOR, KAZ, 3, date("2025-12")))
                .and("", new VisitCancelled(BULGARIA, "fog"));
        assertThat(told.timeline().all()).extracting(Happening::kind, h -> h.when().toString(), Happening::words)
                .containsExactly(
                        tuple(Kind.BORN, "1968", ""),
                        tuple(Kind.FOUNDED, "2009-10-03", ""),
                        tuple(Kind.RANK_CONFERRED, "2019-06", "Colonel General"),
                        tuple(Kind.MEETING, "2025-05-23", ""),
                        tuple(Kind.SIGNED, "2025-05-23", "Treaty"),
                        tuple(Kind.HOST_AGREED, "2025-05-23", ""),
                        tuple(Kind.HOST_DECLINED, "2025-12", ""),
                        tuple(Kind.INSTRUMENT_STEP, "2026", "ratified"),
                        tuple(Kind.WITHDREW, "2030", ""),
                        tuple(Kind.DIED, "2068", ""),
                        tuple(Kind.VISIT, "XXXX", ""));
        assertThat(told.timeline().undated()).singleElement()
                .returns(HostingStatus.CANCELLED, h -> ((Matter.Gathering) h.matter()).status());
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        var timeline = five.timeline();
        assertThat(five.ask(new TimelineQuestion.TimelineOfParty(BGR))).isEqualTo(timeline.of(BGR));
        assertThat(five.ask(new TimelineQuestion.TimelineOfPerson(RASHKOV))).isEqualTo(timeline.of(RASHKOV));
        assertThat(five.ask(new TimelineQuestion.HappenedBetween(date("2025"), date("2026"))))
                .isEqualTo(timeline.between(date("2025"), date("2026")));
        assertThat(five.ask(new TimelineQuestion.HappenedUndated())).isEqualTo(timeline.undated()).isNotEmpty();
    }

    private static PersonAppointed appointed(String from) {
        return new PersonAppointed(TUR_INTERIOR, YERLIKAYA, date(from), false);
    }

    private static MeetingScheduled meeting(String when) {
        return new MeetingScheduled(SECOND, INTERIOR, 2, on(when), AZE, Place.of("Baku", AZE));
    }
}
