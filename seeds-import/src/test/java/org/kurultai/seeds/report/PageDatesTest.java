package org.kurultai.seeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page says it was published. */
class PageDatesTest {

    private static final String BODY = """


            The interior ministers of the Visegrad Group met in Brno and spoke about migration and their borders.
            """;

    @Test
    void a_stamp_of_the_days_before_the_page_was_collected_is_the_pages() {
        var stamped = new ReportReader().read("report", "date 2024-05-12 Borders\n11 May 2024\nThe Herald" + BODY);
        var archived = new ReportReader().read("report", "date 2024-05-12 Borders\n11 May 2019\nThe Herald" + BODY);

        assertThat(stamped.pageDate().date()).hasToString("2024-05-11");
        assertThat(archived.pageDate().date()).hasToString("2024-05-12");
    }

    @Test
    void a_date_beneath_a_headline_that_reads_as_a_sentence_does_is_the_pages() {
        var report = new ReportReader().read("report",
                "On 11 May the health ministers of Austria, Slovakia and Hungary took part in a meeting on vaccines in Brno\n\n"
                        + "12 May 2014" + BODY);

        assertThat(report.pageDate().date()).hasToString("2014-05-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Related stories\nMinisters sign agreement in Oslo\n12 May 2011",
            "Most read\nFire in Oslo put out\n12 May 2011",
            "Photo: the minister in Oslo, 12 May 2011",
            "Ministers of five states sign agreement in Oslo\n12 May 2011"})
    void the_date_of_another_report_that_the_page_shows_beneath_is_not_the_pages(String beneath) {
        var report = new ReportReader().read("report", "Borders" + BODY + "\n" + beneath + "\n");

        assertThat(report.pageDate().isNone()).isTrue();
    }

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
            "Politics Tuesday 05/03/2022 ; 2022-05-03",
            "2022 05 03 ; 2022-05-03",
            "3 june / 2022 ; 2022-06-03",
            "3.VI.2022 ; 2022-06-03",
    })
    void a_date_above_the_report_is_the_pages(String line, String date) {
        assertThat(dateOf(line)).isEqualTo(date);
    }

    @Test
    void the_day_whose_weather_a_page_shows_is_not_the_pages() {
        assertThat(new ReportReader()
                .read("report", "May 3rd, 2024 AAA\nFri 3 May 2024\nBrno (CZ)\n11/14°C\n\nBorders" + BODY)
                .pageDate().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "FILE PHOTO: Brno's new bridge was opened on Friday May 3, 2019. AAA/A. Novak",
            "Archivfoto: Die Brücke in Brünn wurde am Freitag, 3. Mai 2019 eröffnet.",
            "Photo d'archives : le pont de Brno, ouvert le vendredi 3 mai 2019.",
    })
    void the_day_of_an_old_picture_is_not_the_pages(String caption) {
        assertThat(new ReportReader().read("report", "Borders\n\n" + caption + BODY).pageDate().isNone()).isTrue();
    }

    @Test
    void the_number_that_an_agency_gives_a_report_tells_its_day() {
        var report = new ReportReader().read("report", "Borders" + BODY + "\n\nABCDEF03052022000012345ID1234567\n");

        assertThat(report.pageDate().date()).hasToString("2022-05-03");
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
    @CsvSource(delimiter = ';', value = {
            "05/04/2022 ; BRNO, May 4 - ; 2022-05-04",
            "05/04/2022 ; BRNO, April 3 - ; 2022-04-05",
            "01/02/2023 ; BRNO, Dec 30 - ; 2023-01-02",
            "05/04/2022 ; BRNO - ; 2022",
            "05/04/2022 ; BRNO, Sept 9 - ; 2022",
    })
    void figures_of_two_days_are_the_day_soon_after_that_of_the_dateline(String line, String dateline, String date) {
        var report = new ReportReader().read("report", line + "\n\n" + dateline + BODY.stripLeading().indent(1));

        assertThat(report.pageDate().date()).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "BRNO, 4 May 22 (ANA) - ; 2022-05-04",
            "Brno, May 4, '22 - ; 2022-05-04",
            "BRNO (4 May 98) - ; 1998-05-04",
            "BRNO, May 4 (14:30) - ; XXXX-05-04",
    })
    void two_figures_of_a_dateline_are_its_year(String dateline, String date) {
        var report = new ReportReader().read("report", dateline + BODY.stripLeading().indent(1));

        assertThat(report.dateline().date()).hasToString(date);
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Exchange rates from 26/11/2025; Lima (Diario) - On 23 May 2016 the ministers of Peru and Chile met for talks.",
            "Search | Wednesday, 26 November 2025; On 23 May 2016 the ministers of Peru and Chile met in Lima for talks.",
            "Search | Wednesday, 26 November 2025; Lima, May 23 (Diario) - The ministers of Peru and Chile met today for talks."})
    void a_day_that_the_report_belies_is_not_the_pages(String line, String report) {
        var page = new ReportReader().read("report", line + "\n\nMinisters meet in Lima\n\n" + report);

        assertThat(page.pageDate().isNone()).isTrue();
    }

    @Test
    void figures_that_look_as_if_their_month_stood_first_are_of_the_day_of_the_dateline_if_it_stands_first() {
        var page = new ReportReader().read("report",
                "01/10/2024 07:45 PM\n\nJakarta, Oct 1 (Agency) - The ministers of Peru and Chile met today for talks.");

        assertThat(page.pageDate().date()).hasToString("2024-10-01");
    }

    @Test
    void a_line_with_the_agency_the_time_of_day_and_the_place_beneath_a_caption_dates_the_page() {
        var page = new ReportReader().read("report", """
                Ministers of Peru and Chile speak of ferries

                The ministers spoke of all the ferries that there are between the ports of both countries. Photo: Ministry of Ports

                Ferries.example, 02 Sep 2024 - 12:56, Lima,Peru

                The trade ministers of Peru and Chile met on Monday in Lima and spoke of ferries, the ministry said.
                """);

        assertThat(page.pageDate().date()).hasToString("2024-09-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "They spoke of ferries. (3 May 2022); 2022-05-03",
            "They spoke of ferries. (Agency, 3 May 2022); 2022-05-03",
            "They spoke of ferries, as they had before (3 May 2022); ",
            "They spoke of ferries. (They had so on 3 May 2022 too); "})
    void the_day_in_brackets_behind_the_last_sentence_is_the_pages(String last, String date) {
        var page = new ReportReader().read("report",
                "Ferries\n\nThe ministers of Peru and Chile met today in Lima. " + last);

        assertThat(page.pageDate().isNone() ? null : page.pageDate().date().toString()).isEqualTo(date);
    }
}
