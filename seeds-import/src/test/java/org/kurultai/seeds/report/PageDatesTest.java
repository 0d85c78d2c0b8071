package org.kurultai.seeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page says it was published. */
class PageDatesTest {

    private static final String BODY = """


            The interior ministers of the Visegrad Group met in Brno and spoke about migration and their borders.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "12 May 2024, 10:00 ; 2024-05-12",
            "by the desk | Jun 3, 2023 ; 2023-06-03",
            "Politics 24/05/2023 Ministers meet in Brno ; 2023-05-24",
            "Published: 11. 5. 2023 ; 2023-05-11",
            "Posted on May 3, 2022 at 10:15 by the press office ; 2022-05-03",
            "Press release no. 45/2022 - 3 May 2022 ; 2022-05-03",
            "27.04.16 Austria, Hungary, Slovakia and the whole of the region ; 2016-04-27",
            "date 2020-11-17 Brno ; 2020-11-17",
    })
    void a_date_above_the_report_is_the_pages(String line, String date) {
        assertThat(dateOf(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "date 2020-11 Brno ; 2020-11",
            "Politics 04/05/2023 Ministers meet in Brno ; 2023",
    })
    void a_page_that_tells_less_than_the_day_tells_that(String line, String date) {
        assertThat(dateOf(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministers meet in Brno", "Ministers look back on their meeting of 4 June 2016"})
    void a_headline_dates_no_page(String line) {
        assertThat(read(line).isNone()).isTrue();
    }

    private static String dateOf(String line) {
        return read(line).date().toString();
    }

    private static PageDate read(String line) {
        return new ReportReader().read("report", line + BODY).pageDate();
    }
}
