package org.kurultai.seeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose page a report stands on, by what stands around it. */
class PublisherSpec {

    private static final String BODY = "The 5th meeting of transport ministers was held in Cusco on 3 May 2022, and the "
            + "ministers spoke about tolls, tunnels and bridges.";

    private static String home(String above, String below) {
        return new ReportReader().read("report", above + "\n\nMinisters speak about tolls\n\n" + BODY + "\n\n" + below)
                .home();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "MINISTRY OF TRANSPORT OF GREECE; GRC",
            "Embassy of Malta in Dublin; MLT",
            "HIGH COMMISSION OF THE REPUBLIC OF MOZAMBIQUE; MOZ",
            "Embassy of the Republic of Chad to Ghana; TCD",
            "Zambia Daily Mail  Thursday, June 5, 2025  ePaper; ZMB",
            "RADIO TUVALU 621 AM * NEWS AT SEVEN; TUV",
            "Jamaica Observer | Sports | Opinion; JAM",
            "DIRCO | Media statement; ZAF",
            "QNA | Qatar News Agency; QAT",
            "Photo: MEA India / 23 September; IND",
            "Press office; ''",
            "Kenya, Chad and Togo; ''",
            "Times of change; ''"})
    void a_page_is_of_the_state_whose_office_or_paper_its_first_lines_name(String above, String state) {
        assertThat(home(above, "")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Press Service of the Ministry of Transport of the Republic of Malta; MLT",
            "Press Office, Ministry of Ports of Chad; TCD",
            "Public Relations Department of the Road Agency of Ghana; GHA",
            "Ministry of Transport of Malta: all news; ''",
            "Press Service; ''"})
    void a_press_office_that_signs_below_tells_whose_page_it_is(String below, String state) {
        assertThat(home("News", below)).isEqualTo(state);
    }

    @Test
    void a_letterhead_may_have_a_number_and_many_offices() {
        assertThat(
                home("No:12/22, Information of the Press Service Department of the Ministry of Transport and Roads of "
                        + "the Republic of Malta", ""))
                .isEqualTo("MLT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "transport.govt.nz; NZL",
            "GOV.SI; SVN",
            "Contact: press@bmk.gv.at; AUT",
            "Contact: www.transport.gc.ca, press@tc.gc.ca; CAN",
            "Media contact: +64 21 000 0000; NZL",
            "Rückfragen: +41 460 55 55; CHE",
            "Contact: +1 202 000 0000; ''",
            "Contact: news@roads.tv; ''",
            "Contact: +64 21 000 0000 or +41 460 55 55; ''"})
    void else_its_addresses_and_telephones_tell_whose_it_is_if_they_are_of_one_state(String below, String state) {
        assertThat(home("News", below)).isEqualTo(state);
    }

    @Test
    void an_agency_in_the_dateline_tells_whose_the_report_is() {
        var report = new ReportReader().read("report", "News\n\nMUSCAT, May 3 (KUNA) -- " + BODY);

        assertThat(report.home()).isEqualTo("KWT");
    }
}
