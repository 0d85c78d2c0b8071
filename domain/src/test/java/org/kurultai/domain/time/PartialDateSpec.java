package org.kurultai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.time.Answer.NO;
import static org.kurultai.domain.time.Answer.UNKNOWN;
import static org.kurultai.domain.time.Answer.YES;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateSpec {

    @ParameterizedTest
    @CsvSource({
            "2025-05-23, 2025-05-23, 2025-05-23",
            "2025-05,    2025-05-01, 2025-05-31",
            "2025,       2025-01-01, 2025-12-31",
            "2024-02,    2024-02-01, 2024-02-29",
            "2025-05-23~,2025-05-22, 2025-05-24",
            "2025-02~,   2025-01-01, 2025-03-31",
            "2025-04~,   2025-03-01, 2025-05-31",
            "2025~,      2024-01-01, 2026-12-31",
            "9999~,      9998-01-01, +10000-12-31"
    })
    void a_date_is_one_of_the_days_it_may_be(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(date(edtf).earliest()).isEqualTo(earliest);
        assertThat(date(edtf).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "XXXX-06-23", "XXXX-06", "2025?", "2025-05-23?", "2025-05%", "XXXX-06-23~"})
    void a_date_without_a_year_or_from_a_dubious_source_may_be_any_day(String edtf) {
        assertThat(date(edtf).earliest()).isEqualTo(LocalDate.MIN);
        assertThat(date(edtf).latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-05-23, 2025-05-24, YES",
            "2025-05-23, 2025-05-23, NO",
            "2025-05-24, 2025-05-23, NO",
            "2025-05,    2025-06-01, YES",
            "2025-05,    2025-05-31, UNKNOWN",
            "2025-05,    2025-05-01, NO",
            "2025,       2025,       UNKNOWN",
            "2024,       2025,       YES",
            "2025-05-23~,2025-05-24, UNKNOWN",
            "2025-05-23~,2025-05-25, YES",
            "2024~,      2025-12-31, UNKNOWN",
            "2024~,      2026-01-01, YES",
            "1999?,      2025,       UNKNOWN",
            "XXXX-06-23, XXXX-06-24, UNKNOWN",
            "XXXX,       2025,       UNKNOWN"
    })
    void what_comes_before_is_certain_only_if_every_day_it_may_be_does(String one, String other, Answer answer) {
        assertThat(date(one).before(date(other))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-05-23, 2025-05-23, YES",
            "2025-05,    2025-05,    UNKNOWN",
            "2025-05,    2025-05-23, UNKNOWN",
            "2025-05,    2025-06,    NO",
            "XXXX-05-23, 2025-05-23, UNKNOWN",
            "XXXX-05-23, 2025-05-24, NO",
            "2025-05-23~,2025-05-23~,UNKNOWN",
            "2025-05-23?,2025-05-23, UNKNOWN",
            "2025-05-23?,2019,       UNKNOWN"
    })
    void the_same_day_is_certain_only_between_days_known_in_full(String one, String other, Answer answer) {
        assertThat(date(one).same(date(other))).isEqualTo(answer);
        assertThat(date(other).same(date(one))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
            "XXXX-05-23, 2025",
            "XXXX-05-23, 2025-05",
            "XXXX-02-29, 2024",
            "2025-05-23~,2025-05-24",
            "2025?,      2019-01-01",
            "XXXX,       2025-05-23"
    })
    void dates_that_may_be_the_same_are_compatible(String one, String other) {
        assertThat(date(one).compatible(date(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "XXXX-05-23, XXXX-05-24",
            "XXXX-05-23, 2025-06",
            "XXXX-02-29, 2025",
            "2025-05-23~,2025-05-25",
            "2025,       2026"
    })
    void dates_that_cannot_be_the_same_are_not_compatible(String one, String other) {
        assertThat(date(one).compatible(date(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2025,       2025-05-23, 2025-05-23",
            "XXXX-05-23, 2025,       2025-05-23",
            "XXXX,       2025?,      2025?",
            "2025-05-23?,2025,       2025",
            "2025-05-23?,2025~,      2025~",
            "2025~,      2025-05~,   2025-05~"
    })
    void dates_of_one_day_complement_each_other_in_either_order(String one, String other, String both) {
        assertThat(date(one).refinedBy(date(other))).isEqualTo(date(both));
        assertThat(date(other).refinedBy(date(one))).isEqualTo(date(both));
    }

    @Test
    void a_date_is_not_refined_by_one_that_it_cannot_be() {
        assertThat(date("2025").refinedBy(date("2026-05-23"))).isEqualTo(date("2025"));
        assertThat(date("2025").refinedBy(date("2028~"))).isEqualTo(date("2025"));
        assertThat(date("2025~").refinedBy(date("2028~"))).isEqualTo(date("2025~"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "", "23 May 2025", "2025-5-23", "25-05-23", "2025-05-23T10:00", "2025-XX-23", "0000", "0000-05-23",
                    "-2025",
                    "2025-05-23~?", "2025/2026", "２０２５"
            })
    void what_is_not_written_as_edtf_is_no_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> date(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13", "2025-04-31", "XXXX-02-30", "2025-00", "2025-05-00", "XXXX~",
            "XXXX?"})
    void a_day_that_does_not_exist_is_no_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> date(text)).withMessageMatching(".*(date|month).+");
    }

    @Test
    void a_day_without_a_month_is_no_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2025, 0, 23, Qualifier.EXACT))
                .withMessage("there is no date of year 2025, month 0, day 23");
    }

    @Test
    void a_leap_day_without_a_year_is_a_date() {
        assertThat(date("XXXX-02-29").hasYear()).isFalse();
    }

    @Test
    void a_date_is_written_alike_in_every_locale() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(date("2025-05-03")).hasToString("2025-05-03");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void an_answer_follows_from_parts_of_which_some_are_unknown() {
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(YES)).isEqualTo(YES);
        assertThat(UNKNOWN.or(NO)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(YES.not()).isEqualTo(NO);
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
