package org.kurultai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    @Property(seed = "1")
    void what_is_written_is_read_again(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property(seed = "1")
    void ranges_overlap_both_ways(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property(seed = "1")
    void a_date_that_lies_within_is_neither_before_nor_after(
            @ForAll("ranges") DateRange range, @ForAll("dates") PartialDate date) {
        if (range.contains(date).isYes()) {
            assertThat(range.endsBefore(date)).isEqualTo(Answer.NO);
            assertThat(range.startsAfter(date)).isEqualTo(Answer.NO);
        }
    }

    @Property(seed = "1")
    void ranges_that_both_contain_a_date_overlap(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other, @ForAll("dates") PartialDate date) {
        if (one.contains(date).isYes() && other.contains(date).isYes()) {
            assertThat(one.overlaps(other)).isNotEqualTo(Answer.NO);
        }
    }

    @Property(seed = "1")
    void ranges_are_compatible_both_ways_and_each_with_itself(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.compatible(other)).isEqualTo(other.compatible(one));
        assertThat(one.compatible(one)).isTrue();
    }

    @Property(seed = "1")
    void what_two_ranges_state_together_is_compatible_with_both(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        if (one.compatible(other)) {
            var both = one.refinedBy(other);
            assertThat(both).isEqualTo(other.refinedBy(one));
            assertThat(both.compatible(one)).isTrue();
            assertThat(both.compatible(other)).isTrue();
        }
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Dates.ranges();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Dates.any();
    }
}
