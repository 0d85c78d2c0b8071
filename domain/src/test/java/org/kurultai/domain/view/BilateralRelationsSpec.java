package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurultai.domain.view.FiveReports.ACADEMIES;
import static org.kurultai.domain.view.FiveReports.ACADEMY_TALKS;
import static org.kurultai.domain.view.FiveReports.AUDIENCE;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.BULGARIA;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;

class BilateralRelationsSpec {

    private final Reports five = FiveReports.read();

    @Test
    void engagements_and_instruments_of_two_parties_come_year_by_year_and_without_a_year_last() {
        var told = five.and("", new VisitAnnounced(new VisitId("bgr-aze"), BGR, AZE, on("2023-03-01"), 1,
                VisitLevel.WORKING, PartyId.NONE, Invitation.UNSTATED, Place.UNKNOWN, "talks"));
        var years = told.relations().between(BGR, AZE);
        assertThat(years).extracting(RelationsInYear::year).containsExactly(2023, 0);
        assertThat(years.getFirst()).returns(AZE, RelationsInYear::one).returns(BGR, RelationsInYear::other);
        assertThat(years.getLast().engagements()).extracting(h -> h.matter().name())
                .containsExactlyInAnyOrder(VisitEvent.occasion(BULGARIA), VisitEvent.occasion(ACADEMY_TALKS),
                        VisitEvent.occasion(AUDIENCE));
        assertThat(years.getLast().instruments()).extracting(h -> h.matter().name()).containsExactly(ACADEMIES);
    }

    @Test
    void which_of_the_two_is_named_first_makes_no_difference() {
        assertThat(five.relations().between(AZE, TUR)).isEqualTo(five.relations().between(TUR, AZE)).isNotEmpty();
    }

    @Test
    void a_meeting_of_many_counts_but_is_not_between_them_alone() {
        var year = five.relations().between(AZE, TUR).getFirst();
        assertThat(year.engagements()).extracting(h -> h.matter().name()).containsExactly(BAKU);
        assertThat(year.betweenThemAlone()).isEmpty();
        assertThat(five.relations().between(AZE, BGR).getFirst().betweenThemAlone()).hasSize(3);
    }

    @Test
    void what_was_on_the_agenda_when_both_took_part_is_a_topic_of_theirs() {
        var told = five.and("one", new AgendaSet(BAKU, List.of("Cybercrime", "migration")));
        assertThat(told.relations().between(AZE, TUR).getFirst().topics()).extracting(TopicUse::topic)
                .contains("Cybercrime", "migration");
        assertThat(told.relations().between(AZE, BGR).getFirst().topics()).isEmpty();
    }

    @Test
    void an_instrument_is_shared_by_its_parties_and_what_one_of_them_does_later_is_its_own() {
        var treaty = new InstrumentId("treaty");
        var told = Reports.none()
                .and("one", new InstrumentAdopted(treaty, InstrumentKind.TREATY, Name.english("Treaty"),
                        Set.of(KAZ, UZB), date("2020"), Place.UNKNOWN, Occasion.NONE, List.of()))
                .and("two", new InstrumentRatified(treaty, UZB, date("2021")));
        assertThat(told.relations().between(KAZ, UZB)).singleElement()
                .returns(2020, RelationsInYear::year)
                .returns(Reports.from("one"), RelationsInYear::evidence);
    }

    @Test
    void partners_come_by_how_much_there_is_between_them() {
        assertThat(five.relations().partners(BGR))
                .extracting(Partner::party, Partner::engagements, Partner::instruments)
                .startsWith(tuple(AZE, 3, 1));
        assertThat(five.relations().parties()).contains(AZE, BGR, TUR);
    }

    @Test
    void two_that_have_nothing_to_do_with_each_other_have_no_year() {
        assertThat(five.relations().between(BGR, UZB)).isEmpty();
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        assertThat(five.ask(new BilateralRelationsQuestion.RelationsBetween(AZE, TUR)))
                .isEqualTo(five.relations().between(AZE, TUR));
        assertThat(five.ask(new BilateralRelationsQuestion.PartnersOf(AZE))).isEqualTo(five.relations().partners(AZE));
    }
}
