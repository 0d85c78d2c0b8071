package org.kurultai.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.visit.Bulgaria.AT_AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.AUDIENCE;
import static org.kurultai.domain.visit.Bulgaria.ON_VISIT;
import static org.kurultai.domain.visit.Bulgaria.VISIT;
import static org.kurultai.domain.visit.Bulgaria.announced;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.days;
import static org.kurultai.domain.visit.Bulgaria.recorded;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

class ItinerarySpec {

    @Test
    void of_a_visit_never_mentioned_nothing_is_known() {
        assertThat(itinerary().when()).isEqualTo(DateRange.UNKNOWN);
        assertThat(itinerary().cancelled()).isEmpty();
        assertThat(Itinerary.visit(AT_AUDIENCE, Facts.none())).isEqualTo(VisitId.NONE);
    }

    @Test
    void what_several_reports_state_is_put_together_in_any_order() {
        var year = announced("2021", 0);
        var days = announced("XXXX-06-22/XXXX-06-23", 0);
        assertThat(itinerary(year, days).when()).isEqualTo(days("2021-06-22/2021-06-23"));
        assertThat(itinerary(days, year).when()).isEqualTo(days("2021-06-22/2021-06-23"));
    }

    @Test
    void the_last_day_follows_from_the_first_and_the_number_of_days_and_the_other_way_round() {
        assertThat(itinerary(announced("2021-06-22/", 2)).when()).isEqualTo(days("2021-06-22/2021-06-23"));
        assertThat(itinerary(announced("/2021-06-23", 2)).when()).isEqualTo(days("2021-06-22/2021-06-23"));
        assertThat(itinerary(announced("XXXX-06-22/", 2)).when()).isEqualTo(days("XXXX-06-22/"));
    }

    @Test
    void the_day_on_which_it_ended_counts_before_the_last_day_announced() {
        assertThat(
                itinerary(announced("2021-06-22/2021-06-23", 0), new VisitConcluded(VISIT, day("2021-06-24"))).when())
                .isEqualTo(days("2021-06-22/2021-06-24"));
    }

    @Test
    void an_engagement_takes_place_on_its_day_in_the_year_of_the_visit_or_else_on_a_day_of_the_visit() {
        var visit = announced("2021-06-22/2021-06-23", 0);
        assertThat(itinerary(visit, recorded(AUDIENCE, EngagementKind.AUDIENCE, "XXXX-06-23")).when(AT_AUDIENCE))
                .isEqualTo(days("2021-06-23"));
        assertThat(itinerary(visit, recorded(AUDIENCE, EngagementKind.AUDIENCE, "")).when(AT_AUDIENCE))
                .isEqualTo(visit.when());
        assertThat(itinerary(visit).when(ON_VISIT)).isEqualTo(visit.when());
    }

    @Test
    void an_engagement_is_part_of_its_visit_and_a_meeting_of_none() {
        var facts = facts(recorded(AUDIENCE, EngagementKind.AUDIENCE, ""));
        assertThat(Itinerary.visit(AT_AUDIENCE, facts)).isEqualTo(VISIT);
        assertThat(Itinerary.visit(ON_VISIT, facts)).isEqualTo(VISIT);
        assertThat(Itinerary.visit(Occasion.parse("meeting:ots-interior-2"), facts)).isEqualTo(VisitId.NONE);
    }

    @Test
    void an_itinerary_tells_whether_the_visit_was_called_off() {
        var cancelled = new VisitCancelled(VISIT, "illness");
        assertThat(itinerary(cancelled).cancelled()).map(said -> said.event()).contains(cancelled);
    }

    private static Itinerary itinerary(Event... events) {
        return Itinerary.of(VISIT, facts(events));
    }

    private static Facts facts(Event... events) {
        var recorded = new ArrayList<Recorded>();
        for (var event : events) {
            var id = "fact-" + recorded.size();
            recorded.add(new Recorded(
                    recorded.size(),
                    new FactId(id),
                    event,
                    new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, new Given())));
        }
        return Facts.of(recorded);
    }

    private record Given() implements Command {}
}
