package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;

/** What an extraction must never do, whatever else it misses. */
class HardGatesTest {

    private static List<Engagement> read(String text) {
        return new Extraction().read("report", text).engagements();
    }

    private static List<String> names(List<Engagement> engagements) {
        return engagements.stream().flatMap(engagement -> engagement.participants().stream()).map(Participant::name)
                .toList();
    }

    @Test
    void no_year_is_invented() {
        var engagements = read(
                "The third meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June.");

        assertThat(engagements).singleElement().satisfies(meeting -> {
            assertThat(meeting.when().isFull()).isFalse();
            assertThat(meeting.when().partial()).isEqualTo("06-04");
        });
    }

    @Test
    void the_date_of_a_page_is_no_date_of_a_meeting() {
        var engagements = read("""
                12 May 2024, 10:00

                The interior ministers of the Visegrad Group held their third meeting in Brno and adopted a joint statement.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> assertThat(meeting.when().isUnknown()).isTrue());
    }

    @Test
    void where_and_when_a_correspondent_filed_is_not_where_and_when_ministers_met() {
        var engagements = read("""
                Vienna, September 9, Agency

                The third meeting of the transport ministers of the Visegrad Group was held on September 6-8 in Brno, Czechia.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> {
            assertThat(meeting.city()).isEqualTo("Brno");
            assertThat(meeting.when().partial()).isEqualTo("09-06/09-08");
        });
    }

    @Test
    void no_city_is_invented_for_a_state() {
        var engagements = read("Interior Minister of Estonia Mart Tamm paid an official visit to Finland. "
                + "He held talks with Interior Minister of Finland Aino Korpi.");

        assertThat(engagements).isNotEmpty().allSatisfy(engagement -> assertThat(engagement.city()).isEmpty());
        assertThat(engagements.getFirst().host()).isEqualTo("FIN");
    }

    @Test
    void nothing_is_read_from_a_sidebar() {
        var engagements = read("""
                The third meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June 2024.

                The ministers spoke about migration and about the protection of their common borders.

                Other news in this section
                - 22.10.2024 [15:35]
                Foreign Minister Jan Novak signs protocol with Foreign Minister Piet Jansen in Oslo
                - 22.10.2024 [14:08]
                Leaders of the Turkic states hold 3rd summit in Astana
                - 22.10.2024 [12:16]
                President Ivan Horvat received the ambassador of Norway Ole Hansen!
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> {
            assertThat(meeting.organization()).isEqualTo("V4");
            assertThat(meeting.participants()).isEmpty();
            assertThat(meeting.instruments()).isEmpty();
            assertThat(meeting.claims())
                    .allSatisfy(claim -> assertThat(claim.zone()).isNotIn(Zone.BOILERPLATE, Zone.BYLINE));
        });
    }

    @Test
    void nobody_takes_part_for_having_written_the_report() {
        var engagements = read("""
                By Laura Petit

                The third meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June 2024.

                Minister of the Interior of Hungary Gábor Kiss spoke about the protection of common borders.

                Laura Petit
                Special correspondent
                """);

        assertThat(names(engagements)).containsExactly("Gábor Kiss");
    }

    @Test
    void nobody_takes_part_for_being_remembered_or_spoken_of() {
        var engagements = read(
                "The second meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June 2024. "
                        + "The guests laid flowers in memory of President Karel Dvorak. "
                        + "Minister of the Interior of Hungary Gábor Kiss conveyed the greetings of Prime Minister Zoltán Nagy. "
                        + "He recalled the initiative of President Anna Szabó.");

        assertThat(names(engagements)).containsOnly("Gábor Kiss");
    }

    @Test
    void a_draft_is_not_signed() {
        var engagements = read(
                "The second meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June 2024. "
                        + "The ministers discussed a draft agreement on border control. "
                        + "A memorandum of understanding is expected to be signed next year.");

        assertThat(held(engagements)).isEmpty();
    }

    @Test
    void what_will_be_signed_is_not_signed() {
        var engagements = read(
                "Warsaw will host the fourth meeting of the interior ministers of the Visegrad Group on 9 June 2025. "
                        + "The ministers will adopt a joint statement and plan to sign a protocol.");

        assertThat(engagements).isNotEmpty().allSatisfy(meeting -> assertThat(meeting.scheduled()).isTrue());
        assertThat(held(engagements)).isEmpty();
    }

    private static List<String> held(List<Engagement> engagements) {
        return engagements.stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .map(InstrumentFact::kind)
                .toList();
    }
}
