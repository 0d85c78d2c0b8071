package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.BULGARIA;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitLevel;

class TopicTrendsSpec {

    private static final MeetingId THIRD = new MeetingId("ots-interior-3");
    private static final Occasion ASTANA = Occasion.of(THIRD);

    private final Reports two = Reports.none()
            .and("", meeting(SECOND, 2, "2025-05-23"), meeting(THIRD, 3, "2026"))
            .and("one", new AgendaSet(BAKU, List.of("Cybercrime", "Migration")))
            .and("two", new AgendaSet(ASTANA, List.of("cybercrime")));

    @Test
    void a_topic_is_counted_year_by_year_whatever_its_capitals() {
        assertThat(two.topics().all())
                .containsExactly(
                        new TopicTrend("Cybercrime",
                                List.of(
                                        new TopicTrend.InYear(2025, List.of(BAKU)),
                                        new TopicTrend.InYear(2026, List.of(ASTANA))),
                                Reports.from("one", "two")),
                        new TopicTrend("Migration", List.of(new TopicTrend.InYear(2025, List.of(BAKU))),
                                Reports.from("one")));
    }

    @Test
    void two_sources_that_name_a_topic_of_one_occasion_count_once() {
        var again = two.and("three", new AgendaSet(BAKU, List.of("cybercrime  ", "Narcotics")));
        assertThat(again.topics().of("CYBERCRIME")).extracting(TopicUse::occasion, TopicUse::evidence)
                .containsExactly(
                        tuple(BAKU, Reports.from("one", "three")), tuple(ASTANA, Reports.from("two")));
        assertThat(again.topics().of("narcotics")).hasSize(1);
    }

    @Test
    void topics_of_a_series_of_a_year_and_of_a_pair() {
        var told = two.and("", came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR), came(BAKU, AZE, EYVAZOV, AZE_INTERIOR));
        assertThat(told.topics().in(INTERIOR)).extracting(TopicTrend::topic, TopicTrend::occasions)
                .containsExactly(tuple("Cybercrime", 2), tuple("Migration", 1));
        assertThat(told.topics().in(2026)).extracting(TopicTrend::topic).containsExactly("cybercrime");
        assertThat(told.topics().between(AZE, TUR)).extracting(TopicTrend::topic)
                .containsExactly("Cybercrime", "Migration");
        assertThat(told.topics().between(KAZ, TUR)).isEmpty();
    }

    @Test
    void an_occasion_whose_year_is_not_known_comes_last_under_no_year() {
        var undated = two.and("", new AgendaSet(VisitEvent.occasion(BULGARIA), List.of("cybercrime")))
                .and("", new VisitAnnounced(BULGARIA, AZE, BGR, DateRange.UNKNOWN, 0, VisitLevel.UNSTATED, PartyId.NONE,
                        Invitation.UNSTATED, Place.UNKNOWN, ""));
        assertThat(undated.topics().all().getFirst().years()).extracting(TopicTrend.InYear::year)
                .containsExactly(2025, 2026, 0);
    }

    @Test
    void what_was_on_the_agenda_of_a_meeting_that_was_called_off_does_not_count() {
        var cancelled = two.and("", new MeetingCancelled(THIRD, ""));
        assertThat(cancelled.topics().of("cybercrime")).extracting(TopicUse::occasion).containsExactly(BAKU);
    }

    @Test
    void a_question_is_answered_as_the_view_answers_it() {
        assertThat(two.ask(new TopicTrendsQuestion.UsesOfTopic("migration"))).isEqualTo(two.topics().of("migration"));
        assertThat(two.ask(new TopicTrendsQuestion.TopicsInSeries(INTERIOR))).isEqualTo(two.topics().in(INTERIOR));
        assertThat(two.ask(new TopicTrendsQuestion.TopicsBetween(AZE, KAZ))).isEqualTo(two.topics().between(AZE, KAZ));
        assertThat(two.ask(new TopicTrendsQuestion.TopicsInYear(2025))).isEqualTo(two.topics().in(2025)).hasSize(2);
    }

    private static MeetingScheduled meeting(MeetingId meeting, int ordinal, String when) {
        return new MeetingScheduled(meeting, INTERIOR, ordinal, on(when), AZE, Place.UNKNOWN);
    }
}
