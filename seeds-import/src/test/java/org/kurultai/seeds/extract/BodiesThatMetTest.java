package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;

/** Meetings of which no noun tells: those who hold an office met, in whatever words. */
class BodiesThatMetTest {

    private static Engagement told(String text) {
        var engagements = new Extraction().read("report", text).engagements();
        assertThat(engagements).as(text).hasSize(1);
        return engagements.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour ministers convene | Fisheries and transport ministers met in Ventspils on 9 June 2023. | transport ministers | Ventspils
            A day by the sea | The justice ministers of Norway, Iceland and Denmark gathered in Aarhus on 9 June 2023. | justice ministers | Aarhus
            Neues aus den Ländern | Die Umweltminister Österreichs, Sloweniens und Kroatiens trafen sich am 9. Juni 2023 in Ptuj. | environment ministers | Ptuj
            Nouvelles de la région | Les ministres de l'Agriculture se sont réunis le 9 juin 2023 à Sokodé, au Togo. | agriculture ministers | Sokodé
            """)
    void ministers_who_met_held_a_meeting(String headline, String sentence, String body, String city) {
        var meeting = told(headline + "\n\n" + sentence);

        assertThat(meeting.type()).isEqualTo(EngagementType.MEETING);
        assertThat(meeting.body()).isEqualTo(body);
        assertThat(meeting.city()).isEqualTo(city);
        assertThat(meeting.when().start()).hasToString("2023-06-09");
    }

    @Test
    void heads_of_government_who_met_held_a_summit() {
        assertThat(told(
                "A long night\n\nThe prime ministers of Estonia, Latvia and Lithuania gathered in Pärnu on 9 June 2023.")
                .type()).isEqualTo(EngagementType.SUMMIT);
    }

    @Test
    void a_session_of_which_nothing_else_is_told_is_a_meeting() {
        var meeting = told("Новости региона\n\n9 июня 2023 года в Бишкеке состоялось заседание комиссии.");

        assertThat(meeting.type()).isEqualTo(EngagementType.MEETING);
        assertThat(meeting.city()).isEqualTo("Bishkek");
    }

    @Test
    void a_noun_means_what_its_last_part_means_where_nouns_are_put_together() {
        assertThat(
                told("Neues aus den Ländern\n\nDie VII. Almwirtschaftskonferenz fand am 9. Juni 2023 in Bozen statt.")
                        .type())
                .isEqualTo(EngagementType.MEETING);
    }

    @Test
    void an_organization_that_is_in_no_list_goes_by_the_acronym_that_the_report_explains() {
        var meeting = told(
                "Rivers and roads\n\nThe 5th meeting of the transport ministers of the Upper Lake Basin Union (ULBU) "
                        + "was held in Kisumu, Kenya, on 9 June 2023.");

        assertThat(meeting.organization()).isEqualTo("ULBU");
        assertThat(meeting.ordinal()).isEqualTo(5);
        assertThat(meeting.host()).isEqualTo("KEN");
    }

    @Test
    void the_acronym_of_a_ministry_is_no_organization() {
        assertThat(told(
                "Rivers and roads\n\nThe 5th meeting of transport ministers was held in Kisumu, Kenya, on 9 June 2023, "
                        + "the Ministry of Lake Affairs (MLA) said.")
                .organization()).isEmpty();
    }

    @Test
    void a_continent_is_no_city() {
        assertThat(told("Roads of a continent\n\nTransport ministers met in Africa on 9 June 2023.").city()).isEmpty();
    }
}
