package org.kurultai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeSpec {

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "2025-09-06/2025-09-08", "2025-05-23", "2025-05", "2009/2021", "2021/..", "2021/", "/2021", "/..",
                    "XXXX",
                    "XXXX-09-06/XXXX-09-08", "2025~/2026?"
            })
    void a_range_is_written_as_it_was_read(String edtf) {
        assertThat(range(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource({"../2021, /2021", "2021/XXXX, 2021/", "2025/2025, 2025"})
    void of_several_ways_to_write_a_range_one_is_used(String edtf, String usual) {
        assertThat(range(edtf)).hasToString(usual);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-09-06/2025-09-08, 2025-09-06, YES",
            "2025-09-06/2025-09-08, 2025-09-08, YES",
            "2025-09-06/2025-09-08, 2025-09-09, NO",
            "2025-09-06/2025-09-08, 2025-09,    UNKNOWN",
            "2025-05-23,            2025-05-23, YES",
            "2025-05,               2025-05-23, UNKNOWN",
            "2009/2021,             2015,       YES",
            "2009/2021,             2009,       UNKNOWN",
            "2009/2021,             2008,       NO",
            "2021/..,               2030,       YES",
            "2021/,                 2030,       UNKNOWN",
            "2021/,                 2020,       NO",
            "/2021,                 2022,       NO",
            "/2021,                 2020,       UNKNOWN",
            "/..,                   2020,       UNKNOWN",
            "2021/..,               XXXX-06-23, UNKNOWN"
    })
    void a_date_lies_within_if_every_day_it_may_be_does(String range, String date, Answer answer) {
        assertThat(range(range).contains(PartialDate.parse(date))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-09-06/2025-09-08, 2025-09-08/2025-09-10, YES",
            "2025-09-06/2025-09-08, 2025-09-09/2025-09-10, NO",
            "2025-09-06/2025-09-08, 2025-09-08/,           YES",
            "2025-09-06/2025-09-08, /2025-09-07,           YES",
            "2025-09-06/2025-09-08, /2025-09-05,           NO",
            "2025-09-06/2025-09-08, /2025-09-10,           UNKNOWN",
            "2025-09-06/2025-09-08, XXXX,                  UNKNOWN",
            "2009/2021,             2021/..,               UNKNOWN",
            "2009/2020,             2021/..,               NO",
            "2009/..,               2021/..,               YES",
            "2009/..,               /2008,                 NO"
    })
    void ranges_overlap_if_they_have_a_day_in_common(String one, String other, Answer answer) {
        assertThat(range(one).overlaps(range(other))).isEqualTo(answer);
        assertThat(range(other).overlaps(range(one))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
            "2009/2020, 2021, YES",
            "2009/2021, 2021, UNKNOWN",
            "2022/,     2021, NO",
            "2009/,     2021, UNKNOWN",
            "2009/..,   2021, NO"
    })
    void a_range_ends_before_a_date_if_it_is_over_by_then(String range, String date, Answer answer) {
        assertThat(range(range).endsBefore(PartialDate.parse(date))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2022/, 2021, YES", "2021/.., 2021, UNKNOWN", "/2020, 2021, NO", "/2022, 2021, UNKNOWN"})
    void a_range_starts_after_a_date_if_it_has_not_begun_by_then(String range, String date, Answer answer) {
        assertThat(range(range).startsAfter(PartialDate.parse(date))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
            "2009/, 2009/2021,          2009/2021",
            "2009/, 2009-10-03/..,      2009-10-03/..",
            "/2021, 2009/,              2009/2021",
            "XXXX-09-06/XXXX-09-08, 2025, 2025-09-06/2025-09-08",
            "XXXX,  2025-05-23,         2025-05-23"
    })
    void ranges_that_may_be_the_same_complement_each_other(String one, String other, String both) {
        assertThat(range(one).refinedBy(range(other))).isEqualTo(range(both));
        assertThat(range(other).refinedBy(range(one))).isEqualTo(range(both));
    }

    @ParameterizedTest
    @CsvSource({"2009/.., 2009/2021", "2025-05-10/, /2025-05-01", "2025-05-22, 2025-05-23", "2009/2020, 2009/2021"})
    void ranges_that_cannot_be_the_same_leave_each_other_as_they_are(String one, String other) {
        assertThat(range(one).compatible(range(other))).isFalse();
        assertThat(range(other).compatible(range(one))).isFalse();
        assertThat(range(one).refinedBy(range(other))).isEqualTo(range(one));
    }

    @Test
    void a_range_that_ends_before_it_starts_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2025-09-08/2025-09-06"))
                .withMessage("a range from 2025-09-08 cannot end on 2025-09-06");
    }

    @Test
    void a_range_that_goes_on_has_no_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(PartialDate.UNKNOWN, PartialDate.parse("2025"), true))
                .withMessageContaining("2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6-8 September", "2025/2026/2027", "2025-09-06-2025-09-08"})
    void what_is_not_written_as_edtf_is_no_range(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> range(text)).withMessageContaining("is not a date");
    }

    private static DateRange range(String edtf) {
        return DateRange.parse(edtf);
    }
}
