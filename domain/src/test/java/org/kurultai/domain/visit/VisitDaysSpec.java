package org.kurultai.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.days;

import org.junit.jupiter.api.Test;

class VisitDaysSpec {

    @Test
    void days_without_a_year_are_counted_over_the_end_of_a_year_and_of_february() {
        assertThat(VisitDays.certainlyNot(4, days("XXXX-12-30/XXXX-01-02"))).isFalse();
        assertThat(VisitDays.certainlyNot(3, days("XXXX-12-30/XXXX-01-02"))).isTrue();
        assertThat(VisitDays.certainlyNot(2, days("XXXX-02-28/XXXX-03-01"))).isFalse();
        assertThat(VisitDays.certainlyNot(3, days("XXXX-02-28/XXXX-03-01"))).isFalse();
        assertThat(VisitDays.certainlyNot(4, days("XXXX-02-28/XXXX-03-01"))).isTrue();
        assertThat(VisitDays.certainlyNot(2, days("XXXX-02-29/XXXX-03-01"))).isFalse();
    }

    @Test
    void the_number_of_days_is_not_known_where_a_bound_is_not() {
        assertThat(VisitDays.certainlyNot(9, days("2021-06-22/"))).isFalse();
        assertThat(VisitDays.certainlyNot(9, days("2021-06-22/.."))).isFalse();
        assertThat(VisitDays.certainlyNot(9, days("2021-06-22/2021"))).isFalse();
        assertThat(VisitDays.certainlyNot(31, days("2021-06"))).isTrue();
        assertThat(VisitDays.certainlyNot(0, days("2021-06-22"))).isFalse();
        assertThat(VisitDays.certainlyNot(9, days("2021-06-22?/2021-06-23"))).isFalse();
    }

    @Test
    void two_dates_without_a_year_are_no_further_apart_than_the_shorter_way() {
        assertThat(VisitDays.spanned(day("XXXX-06-23"), day("XXXX-06-20"))).isEqualTo(4);
        assertThat(VisitDays.spanned(day("XXXX-01-01"), day("XXXX-12-31"))).isEqualTo(2);
        assertThat(VisitDays.spanned(day("2021-06-20"), day("XXXX-06-23"))).isEqualTo(1);
        assertThat(VisitDays.spanned(day("2021-06"), day("2021-07-02"))).isEqualTo(3);
    }

    @Test
    void a_day_without_a_year_lies_in_a_visit_of_any_year_or_in_none() {
        assertThat(VisitDays.certainlyOutside(day("XXXX-06-20"), days("2021-06-22/2021-06-23"))).isTrue();
        assertThat(VisitDays.certainlyOutside(day("XXXX-06-22"), days("2021-06-22/2021-06-23"))).isFalse();
        assertThat(VisitDays.certainlyOutside(day("XXXX-06"), days("XXXX-06-22/XXXX-06-23"))).isFalse();
        assertThat(VisitDays.certainlyOutside(day("XXXX-06-20"), days("2021-06-22/"))).isFalse();
        assertThat(VisitDays.certainlyOutside(day("XXXX-06-20"), days("2019-06-22/2021-06-18"))).isFalse();
    }
}
