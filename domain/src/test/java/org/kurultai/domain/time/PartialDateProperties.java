package org.kurultai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

    @Property(seed = "1")
    void what_is_written_is_read_again(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(seed = "1")
    void of_two_dates_at_most_one_is_before_the_other(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.before(other).isYes()) {
            assertThat(other.before(one)).isEqualTo(Answer.NO);
        }
        assertThat(one.after(other)).isEqualTo(other.before(one));
    }

    @Property(seed = "1")
    void before_is_transitive(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two, @ForAll("dates") PartialDate three) {
        if (one.before(two).isYes() && two.before(three).isYes()) {
            assertThat(one.before(three)).isEqualTo(Answer.YES);
        }
    }

    @Property(seed = "1")
    void dates_are_compatible_both_ways_and_each_with_itself(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(one.compatible(other)).isEqualTo(other.compatible(one));
        assertThat(one.compatible(one)).isTrue();
    }

    @Property(seed = "1")
    void dates_of_which_one_is_before_the_other_are_not_compatible(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.before(other).isYes()) {
            assertThat(one.compatible(other)).isFalse();
            assertThat(one.same(other)).isEqualTo(Answer.NO);
        }
    }

    @Property(seed = "1")
    void what_two_dates_state_together_is_compatible_with_both(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.compatible(other)) {
            var both = one.refinedBy(other);
            assertThat(both.compatible(one)).isTrue();
            assertThat(both.compatible(other)).isTrue();
            assertThat(both).isEqualTo(other.refinedBy(one));
        }
    }

    @Property(seed = "1")
    void it_does_not_matter_in_which_order_dates_are_put_together(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two, @ForAll("dates") PartialDate three) {
        if (one.compatible(two) && two.compatible(three) && one.compatible(three)) {
            assertThat(one.refinedBy(two).refinedBy(three)).isEqualTo(one.refinedBy(two.refinedBy(three)));
        }
    }

    @Property(seed = "1")
    void a_refinement_answers_whatever_the_exact_date_answers(
            @ForAll("exact") PartialDate one, @ForAll("exact") PartialDate more, @ForAll("dates") PartialDate other) {
        if (one.compatible(more) && one.before(other) != Answer.UNKNOWN) {
            assertThat(one.refinedBy(more).before(other)).isEqualTo(one.before(other));
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Dates.any();
    }

    @Provide
    Arbitrary<PartialDate> exact() {
        return Dates.exact();
    }
}
