package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What happened in a time is found by the dates that are stated of it. */
class StatedDatesSpec {

    private record Held(String what, PartialDate on, DateRange lasted) implements Event {
        @Override
        public Set<Tag> tags() {
            return Set.of();
        }
    }

    private record Hold() implements Command {}

    @Test
    void the_dates_of_an_event_are_all_that_it_states() {
        assertThat(StatedDates.of(held("2025-05-23", "2025/2026")))
                .containsExactly(DateRange.parse("2025-05-23"), DateRange.parse("2025/2026"));
        assertThat(StatedDates.of(new Held("x", PartialDate.UNKNOWN, DateRange.UNKNOWN))).isEmpty();
    }

    @Test
    void within_a_time_is_what_certainly_happened_in_it() {
        assertThat(isWithin("2025-05", "2025-05-23", "2025-05-22/2025-05-24")).isTrue();
        assertThat(isWithin("2025", "2025-05", "2025")).isTrue();
    }

    @Test
    void what_may_have_happened_at_another_time_is_not() {
        assertThat(isWithin("2025-05", "2025", "2025-05-23")).isFalse();
        assertThat(isWithin("2025-05", "XXXX-05-23", "2025-05-23")).isFalse();
        assertThat(isWithin("2025-05", "2025-05-23", "2025-05-23/..")).isFalse();
        assertThat(isWithin("2025-05", "2025-05-23", "2025-06-01")).isFalse();
    }

    private static boolean isWithin(String time, String on, String lasted) {
        var envelope = new Envelope(new CommandId("c"), Instant.EPOCH, Evidence.NONE, new Hold());
        return StatedDates.within(DateRange.parse(time))
                .test(new Recorded(0, new FactId("f"), held(on, lasted), envelope));
    }

    private static Held held(String on, String lasted) {
        return new Held("a meeting", PartialDate.parse(on), DateRange.parse(lasted));
    }
}
