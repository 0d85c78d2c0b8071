package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurultai.domain.view.FiveReports.ACADEMIES;
import static org.kurultai.domain.view.FiveReports.ACADEMY_TALKS;
import static org.kurultai.domain.view.FiveReports.AUDIENCE;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BULGARIA;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.MIA_AZE;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TASHPULATOV;
import static org.kurultai.domain.view.FiveReports.TREND;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.Commission;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.view.Happening.Kind;
import org.kurultai.domain.visit.VisitEvent;

class PersonDossierSpec {

    private static final PersonId OTHER_SPELLING = new PersonId("a-yerlikaya");

    private final Reports five = FiveReports.read();

    @Test
    void posts_engagements_and_signatures_of_a_person() {
        var dossier = dossier(five, RASHKOV);
        assertThat(dossier.name()).isEqualTo(Name.english("Boyko Rashkov"));
        assertThat(dossier.tenures()).extracting(Tenure::post).containsExactly(BGR_INTERIOR);
        assertThat(dossier.attendances()).extracting(Attendance::occasion)
                .containsExactly(VisitEvent.occasion(ACADEMY_TALKS));
        assertThat(dossier.signatures()).extracting(h -> h.matter().name()).containsExactly(ACADEMIES);
        assertThat(dossier.others()).extracting(Happening::kind, h -> h.matter().name())
                .containsExactly(tuple(Kind.VISIT, VisitEvent.occasion(BULGARIA)));
        assertThat(dossier.evidence()).isEqualTo(Reports.from(MIA_AZE));
    }

    @Test
    void spellings_of_the_name_with_the_sources_that_use_them() {
        assertThat(dossier(five, TASHPULATOV).names()).extracting(s -> s.value().text())
                .contains("Aziz Toshpulatov", "Aziz Tashpulatov");
        assertThat(dossier(five, TASHPULATOV).names()).filteredOn(s -> s.value().text().equals("Aziz Toshpulatov"))
                .extracting(Stated::evidence)
                .containsExactly(Reports.from(TREND));
    }

    @Test
    void an_occasion_of_a_series_keeps_its_place_in_it() {
        assertThat(dossier(five, EYVAZOV).attendances()).extracting(
                Attendance::occasion, Attendance::series, Attendance::ordinal)
                .startsWith(tuple(BAKU, INTERIOR, 2))
                .extracting(t -> t.toList().getFirst())
                .contains(VisitEvent.occasion(AUDIENCE));
    }

    @Test
    void two_identifiers_of_one_person_make_one_dossier() {
        var merged = Reports.none()
                .and("", meeting())
                .and("one", new PersonRegistered(YERLIKAYA, Name.english("Ali Yerlikaya")))
                .and("one", came(BAKU, TUR, OTHER_SPELLING, TUR_INTERIOR))
                .and("two", new TenureAttested(TUR_INTERIOR, YERLIKAYA, date("2024"), false))
                .and("", new PersonsMerged(YERLIKAYA, OTHER_SPELLING, ""));
        assertThat(merged.dossiers().persons()).containsExactly(YERLIKAYA);
        var dossier = dossier(merged, OTHER_SPELLING);
        assertThat(dossier).isEqualTo(dossier(merged, YERLIKAYA));
        assertThat(dossier.identifiers()).containsExactly(OTHER_SPELLING, YERLIKAYA);
        assertThat(dossier.tenures()).singleElement()
                .satisfies(t -> assertThat(t.attestations()).hasSize(2));
        assertThat(dossier.attendances()).hasSize(1);
    }

    @Test
    void a_rank_is_held_from_when_it_was_conferred_or_first_seen() {
        var told = Reports.none().and("", meeting())
                .and("one", new AttendanceRecorded(BAKU,
                        Delegate.of(AZE, EYVAZOV, AZE_INTERIOR).withRank("Colonel General")))
                .and("two", new RankConferred(EYVAZOV, Name.english("Colonel General"), date("2019-06")))
                .and("two", new RankConferred(EYVAZOV, Name.english("Major General"), date("2010")));
        assertThat(dossier(told, EYVAZOV).ranks())
                .containsExactly(
                        new RankHeld("Major General", date("2010"), on("XXXX"), on("XXXX"), Reports.from("two")),
                        new RankHeld("Colonel General", date("2019-06"), on("2025-05-23"), on("2025-05-23"),
                                Reports.from("one", "two")));
    }

    @Test
    void when_a_person_lived_and_what_a_person_said() {
        var told = Reports.none().and("", meeting())
                .and("one", new LifeDatesRecorded(EYVAZOV, date("1968"), date("XXXX")))
                .and("two", new StatementMade(BAKU, EYVAZOV, AZE, "ties grow"));
        var dossier = dossier(told, EYVAZOV);
        assertThat(dossier.born()).isEqualTo(date("1968"));
        assertThat(dossier.others()).extracting(Happening::words).containsExactly("ties grow");
    }

    @Test
    void a_commission_is_told_with_the_party_to_which_it_accredits_and_why_it_lapsed() {
        var taken = new Commission(date("1901-02"), Name.english("envoy"), TUR, date("1901-04-05"));
        var lapsed = new Commission(date("1903"), Name.NONE, TUR, date("XXXX"));
        var told = Reports.none()
                .and("one", new PersonCommissioned(BGR_INTERIOR, EYVAZOV, taken))
                .and("two", new CommissionLapsed(BGR_INTERIOR, EYVAZOV, lapsed, LapseReason.NOT_RECEIVED, "a war"));
        assertThat(dossier(told, EYVAZOV).others())
                .extracting(Happening::kind, Happening::parties, Happening::words)
                .containsExactly(
                        tuple(Kind.COMMISSIONED, List.of(TUR), "envoy, arrived 1901-04-05"),
                        tuple(Kind.COMMISSION_LAPSED, List.of(TUR), "not received, a war"));
        assertThat(told.timeline().of(TUR)).hasSize(2);
    }

    @Test
    void a_person_of_whom_nothing_is_known_has_no_dossier() {
        assertThat(five.dossiers().of(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        assertThat(five.ask(new PersonDossierQuestion.DossierOf(EYVAZOV))).isEqualTo(five.dossiers().of(EYVAZOV));
        assertThat(five.ask(new PersonDossierQuestion.PersonsKnown())).isEqualTo(five.dossiers().persons())
                .contains(EYVAZOV, RASHKOV);
        assertThat(five.ask(new MinisterTenureQuestion.TenuresBy(EYVAZOV))).isEqualTo(five.tenure().heldBy(EYVAZOV))
                .extracting(Tenure::post)
                .containsExactly(AZE_INTERIOR);
    }

    private static Dossier dossier(Reports reports, PersonId person) {
        return reports.dossiers().of(person).orElseThrow();
    }

    private static MeetingScheduled meeting() {
        return new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.of("Baku", AZE));
    }
}
