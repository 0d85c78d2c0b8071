package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;

/** Reports in which many met, and which name no meeting; and where such a meeting will be held next. */
class GatheringsTest {

    private static Engagement read(String text) {
        var engagements = new Extraction().read("report", text).engagements();
        assertThat(engagements).hasSize(1);
        return engagements.getFirst();
    }

    @Test
    void where_ministers_met_what_they_signed_is_the_meetings() {
        var meeting = read(
                "Jan Novak, Minister of the Interior of the Czech Republic, welcomed his V4 colleagues in Brno on "
                        + "3-4 June 2020. The ministers adopted a joint statement.");

        assertThat(meeting.type()).isEqualTo(EngagementType.MEETING);
        assertThat(meeting.city()).isEqualTo("Brno");
        assertThat(meeting.when().end()).hasToString("2020-06-04");
        assertThat(meeting.instruments()).hasSize(1);
    }

    @Test
    void three_ministers_who_welcome_each_other_hold_no_bilateral_talks() {
        var meeting = read(
                "Foreign Minister of Estonia Mart Tamm welcomed Foreign Minister of Finland Aino Korpi and Foreign "
                        + "Minister of Sweden Nils Berg in Tallinn on 4 June 2020.");

        assertThat(meeting.type()).isEqualTo(EngagementType.MEETING);
        assertThat(meeting.participants()).hasSize(3);
    }

    @Test
    void those_who_are_listed_above_a_report_with_their_offices_took_part_in_what_it_tells_of() {
        var meeting = read(
                "Treffen der Kulturminister in Riga\n\nInese Berzina (Ministerin für Kultur, Lettland)\n"
                        + "Mart Saar (Kulturminister, Estland)\nJonas Petraitis (Staatssekretär, Litauen)\n\n"
                        + "Am 7. Mai 2024 fand in Riga das erste Treffen der baltischen Kulturminister statt.\n");

        assertThat(meeting.participants()).extracting(person -> person.name() + " " + person.state())
                .containsExactlyInAnyOrder("Inese Berzina LVA", "Mart Saar EST", "Jonas Petraitis LTU");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ministers agreed to meet again in Tallinn.",
            "They agreed to hold the seventh one in Tallinn.",
            "Estonia, which takes over the presidency in July, will organise the next meeting.",
            "The 7th meeting is planned to be hosted by the Ministry of Culture of Estonia."})
    void who_hosts_the_next_one_is_told_by_many_words(String sentence) {
        var engagements = new Extraction()
                .read("report", "The 6th meeting of the culture ministers of the Visegrad Group "
                        + "was held in Brno on 4 June 2020. " + sentence)
                .engagements();

        assertThat(engagements.getFirst().nextHost().state()).isEqualTo("EST");
    }

    @Test
    void next_year_is_the_year_after_the_pages() {
        var meeting = new Extraction().read(
                "report",
                "12.04.2023\n\nIn Wien fand am 11. und 12. April das 6. Treffen der Außenminister der Visegrad-Gruppe "
                        + "statt. Im nächsten Jahr ist Estland Gastgeber des Treffens.")
                .engagements().getFirst();

        assertThat(meeting.nextHost().state()).isEqualTo("EST");
        assertThat(meeting.nextHost().year()).isEqualTo(2024);
    }
}
