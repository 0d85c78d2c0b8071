package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.facts.When;

/** The days of an engagement, as far as its report and its page tell them. */
class DatesOfReportsTest {

    private static When read(String text) {
        return new Extraction().read("report", text).engagements().getFirst().when();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The third meeting of the foreign ministers of the Visegrad Group was held in Brno on April 25-26.",
            "The third meeting of the foreign ministers of the Visegrad Group was held in Brno on 25 and 26 April.",
            "Das dritte Treffen der Außenminister der Visegrad-Gruppe fand am 25. und 26. April in Brünn statt.",
            "25-26 апреля в Минске прошло третье заседание министров иностранных дел стран СНГ."})
    void both_ends_of_a_range_take_the_year_of_the_page(String sentence) {
        var when = read("27.04.2023\n\n" + sentence);

        assertThat(when.start()).hasToString("2023-04-25");
        assertThat(when.end()).hasToString("2023-04-26");
    }

    @Test
    void what_began_on_a_date_and_ends_today_lasts_till_today() {
        var when = read(
                "9 June 2023\n\nThe third meeting of the foreign ministers of the Visegrad Group, which began in Brno "
                        + "on June 7 and ends today, is about ferries.");

        assertThat(when.start()).hasToString("2023-06-07");
        assertThat(when.end()).hasToString("2023-06-09");
    }

    @Test
    void the_day_on_which_a_report_was_filed_is_not_that_of_the_meeting_and_tells_its_year() {
        assertThat(read(
                "Wednesday, 7 June 2023 (Press office) The foreign ministers of the Visegrad Group will hold their third "
                        + "meeting in Brno on Friday, 9 June.")
                .start()).hasToString("2023-06-09");
    }

    @Test
    void today_in_a_report_without_a_year_is_the_day_of_its_dateline() {
        assertThat(read(
                "Tallinn, May 29 (Agency) - Foreign Minister of Estonia Mart Tamm met yesterday with Foreign Minister of "
                        + "Finland Aino Korpi.")
                .partial()).isEqualTo("05-28");
    }

    @Test
    void a_weekday_on_a_page_that_tells_but_its_month_is_a_day_of_that_month() {
        var when = read("date 2022-03 \n\nThe third meeting of the foreign ministers of the Visegrad Group was held in "
                + "Brno on Monday.");

        assertThat(when.isFull()).isFalse();
        assertThat(when.partial()).isEqualTo("2022-03");
    }

    @Test
    void what_tells_no_day_has_not_the_month_of_its_page() {
        assertThat(read("date 2022-03 \n\nThe third meeting of the foreign ministers of the Visegrad Group was held in "
                + "Brno.").isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "9 June 2023;The third meeting of the foreign ministers of the Visegrad Group was held in Brno on Wednesday and Thursday.",
            "9. Juni 2023;Das dritte Treffen der Außenminister der Visegrad-Gruppe fand am Mittwoch und Donnerstag in Brünn statt."})
    void two_days_of_the_week_are_the_last_before_the_report(String page, String sentence) {
        var when = read(page + "\n\n" + sentence);

        assertThat(when.start()).hasToString("2023-06-07");
        assertThat(when.end()).hasToString("2023-06-08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The third meeting of the foreign ministers of the Visegrad Group began in Brno on 7 June 2023. The conference will end on 9 June.",
            "Das dritte Treffen der Außenminister der Visegrad-Gruppe begann am 7. Juni 2023 in Brünn. Die Konferenz endet am 9. Juni.",
            "Türk Devletleri Teşkilatı Dışişleri Bakanları 3. Toplantısı 7 Haziran 2023'te Bakü'de başladı. Toplantı 9 Haziran 2023'te sona erecek."})
    void when_a_meeting_ends_may_stand_in_another_sentence(String text) {
        var when = read(text);

        assertThat(when.start()).hasToString("2023-06-07");
        assertThat(when.end()).hasToString("2023-06-09");
    }

    @Test
    void a_stamp_directly_beneath_the_report_is_that_of_the_page() {
        assertThat(read("""
                The third meeting of the foreign ministers of the Visegrad Group was held in Brno on 7 June.

                09.06.2023 9:10
                """).start()).hasToString("2023-06-07");
    }
}
