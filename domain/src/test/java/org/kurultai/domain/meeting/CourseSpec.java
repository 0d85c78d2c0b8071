package org.kurultai.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.BAKU;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.SECOND;
import static org.kurultai.domain.meeting.Turkic.THIRD;
import static org.kurultai.domain.meeting.Turkic.day;
import static org.kurultai.domain.meeting.Turkic.days;
import static org.kurultai.domain.meeting.Turkic.scheduled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.DateRange;

class CourseSpec {

    private static final MeetingScheduled DAY_WITHOUT_YEAR = scheduled(SECOND, 0, "XXXX-05-23", PartyId.NONE);
    private static final MeetingScheduled YEAR = new MeetingScheduled(
            SECOND, INTERIOR, 2, days("2025"), AZE, BAKU);

    @Test
    void of_a_meeting_never_mentioned_nothing_is_known() {
        var course = course(scheduled(THIRD, 3, "2026", KAZ));
        assertThat(course.when()).isEqualTo(DateRange.UNKNOWN);
        assertThat(course.series()).isEqualTo(SeriesId.NONE);
        assertThat(course.ordinal()).isZero();
        assertThat(course.host()).isEqualTo(PartyId.NONE);
        assertThat(course.place()).isEqualTo(Place.UNKNOWN);
        assertThat(course.cancelled()).isEmpty();
    }

    @Test
    void what_several_reports_state_is_put_together_in_any_order() {
        for (var reports : List.of(List.of(YEAR, DAY_WITHOUT_YEAR), List.of(DAY_WITHOUT_YEAR, YEAR))) {
            var course = course(reports.toArray(Event[]::new));
            assertThat(course.when()).isEqualTo(days("2025-05-23"));
            assertThat(course.series()).isEqualTo(INTERIOR);
            assertThat(course.ordinal()).isEqualTo(2);
            assertThat(course.host()).isEqualTo(AZE);
            assertThat(course.place()).isEqualTo(BAKU);
        }
    }

    @Test
    void a_meeting_takes_place_on_the_days_to_which_it_was_moved() {
        assertThat(course(YEAR, new MeetingRescheduled(SECOND, days("2026-02"))).when()).isEqualTo(days("2026-02"));
        assertThat(course(new MeetingPostponed(SECOND, days("2026-02")), YEAR).when()).isEqualTo(days("2026-02"));
    }

    @Test
    void a_meeting_put_off_without_a_date_takes_place_on_an_unknown_day() {
        assertThat(course(YEAR, new MeetingPostponed(SECOND, DateRange.UNKNOWN)).when()).isEqualTo(DateRange.UNKNOWN);
    }

    @Test
    void the_move_that_was_decided_last_counts_in_any_order() {
        var moves = new ArrayList<Event>(List.of(
                new MeetingRescheduled(SECOND, days("2026-09"), day("2025-04")),
                new MeetingRescheduled(SECOND, days("2026-02"), day("2025-06")),
                new MeetingPostponed(SECOND, DateRange.UNKNOWN, day("2025-05"))));
        for (var turn = 0; turn < moves.size(); turn++) {
            Collections.rotate(moves, 1);
            assertThat(course(moves.toArray(Event[]::new)).when()).isEqualTo(days("2026-02"));
        }
    }

    @Test
    void of_moves_whose_order_is_not_known_the_one_to_the_latest_days_is_taken_and_all_are_kept() {
        var course = course(
                new MeetingRescheduled(SECOND, days("2026-09")), new MeetingRescheduled(SECOND, days("2026-02")));
        assertThat(course.when()).isEqualTo(days("2026-09"));
        assertThat(course.plans()).containsExactlyInAnyOrder(days("2026-09"), days("2026-02"));
    }

    @Test
    void a_move_to_days_after_the_meeting_was_held_was_not_the_last() {
        var course = course(
                new MeetingRescheduled(SECOND, days("2026-09")),
                new MeetingRescheduled(SECOND, days("2026-02")),
                new MeetingConcluded(SECOND, day("2026-02-12")));
        assertThat(course.plans()).containsExactly(DateRange.between(day("2026-02"), day("2026-02-12")));
    }

    @Test
    void the_days_on_which_it_was_held_count_before_those_for_which_it_was_planned() {
        assertThat(course(YEAR, new MeetingConvened(SECOND, day("2025-05-23"))).when().start())
                .isEqualTo(day("2025-05-23"));
        assertThat(course(
                scheduled(SECOND, 2, "2025-05-23", AZE), new MeetingConcluded(SECOND, day("2025-05-24"))).when())
                .isEqualTo(days("2025-05-23/2025-05-24"));
        assertThat(course(new MeetingConcluded(SECOND, day("2025-05-24"))).when()).isEqualTo(days("/2025-05-24"));
    }

    @Test
    void a_meeting_has_the_host_and_the_place_to_which_it_was_moved() {
        var course = course(YEAR, new MeetingRelocated(SECOND, KAZ, Place.of("Turkistan", KAZ)));
        assertThat(course.host()).isEqualTo(KAZ);
        assertThat(course.place()).isEqualTo(Place.of("Turkistan", KAZ));
    }

    @Test
    void a_meeting_moved_to_another_city_keeps_its_host() {
        var course = course(YEAR, new MeetingRelocated(SECOND, PartyId.NONE, Place.of("Shusha", AZE)));
        assertThat(course.host()).isEqualTo(AZE);
        assertThat(course.place()).isEqualTo(Place.of("Shusha", AZE));
    }

    @Test
    void a_course_tells_whether_the_meeting_was_called_off_began_and_ended() {
        var cancelled = new MeetingCancelled(SECOND, "floods");
        assertThat(course(cancelled).cancelled()).map(fact -> fact.event()).contains(cancelled);
        var held = course(new MeetingConvened(SECOND, day("2025")), new MeetingConcluded(SECOND, day("2025")));
        assertThat(held.convened()).isPresent();
        assertThat(held.concluded()).isPresent();
        assertThat(held.cancelled()).isEmpty();
    }

    @Test
    void facts_that_contradict_each_other_still_give_a_course() {
        assertThat(course(new MeetingConvened(SECOND, day("2025-05-24")),
                new MeetingConcluded(SECOND, day("2025-05-23"))).when().start())
                .isEqualTo(day("2025-05-24"));
    }

    @Test
    void every_meeting_has_its_course() {
        var courses = Course.all(facts(YEAR, scheduled(THIRD, 3, "2026", KAZ), DAY_WITHOUT_YEAR));
        assertThat(courses).extracting(Course::meeting).containsExactly(SECOND, THIRD);
        assertThat(courses).first().extracting(Course::when).isEqualTo(days("2025-05-23"));
    }

    private static Course course(Event... events) {
        return Course.of(SECOND, facts(events));
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
