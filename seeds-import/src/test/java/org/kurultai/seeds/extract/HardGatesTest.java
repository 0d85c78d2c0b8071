package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void the_date_of_a_photograph_is_not_that_of_the_report_it_stands_in() {
        var engagements = read("""
                Ferries wanted

                The transport ministers of the Visegrad Group held their third meeting in Brno on Tuesday and spoke of ferries.

                Photo: Ministry, 12 June 2019

                The ministers said that they would buy ferries together and that the oldest would be sold.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> assertThat(meeting.when().isUnknown()).isTrue());
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

    private static final String MEETING = """
            The second meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June 2024.

            Minister of the Interior of Hungary Gábor Kiss spoke about the protection of common borders.

            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "FILE PHOTO: Minister of Justice of Norway Ole Hansen attends a meeting in Oslo on May 3, 2019. Agency/Per Lie",
            "Also read: 7th summit of the Nordic Council held in Oslo under Minister of Justice of Norway Ole Hansen",
            "Most popular\n1. Ole Hansen, Minister of Justice of Norway, arrives in Oslo\n2. Ministers sign joint declaration in Oslo",
            "© 2019 All rights reserved. Editor-in-chief: Ole Hansen. Office: 3 Harbour Street, Oslo, Norway",
            "Reporter: Ole Hansen, Minister desk"})
    void nothing_is_read_from_what_a_page_shows_beside_the_report(String line) {
        for (var text : List.of(MEETING + line + "\n",
                MEETING + line + "\n\nThe ministers will stay until Friday.\n")) {
            assertThat(read(text)).singleElement().satisfies(meeting -> {
                assertThat(names(List.of(meeting))).containsExactly("Gábor Kiss");
                assertThat(meeting.instruments()).isEmpty();
                assertThat(meeting.ordinal()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Minister of Justice of Norway Ole Hansen was unable to attend.",
            "Minister of Justice of Norway Ole Hansen, who was invited, sent his apologies.",
            "Minister of Justice of Norway Ole Hansen sent a written message to the participants.",
            "They called for the release of President of Norway Ole Hansen."})
    void nobody_takes_part_who_is_said_to_have_stayed_away(String sentence) {
        assertThat(names(read(MEETING + sentence))).containsExactly("Gábor Kiss");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Der norwegische Justizminister Ole Hansen musste absagen.",
            "Der norwegische Justizminister Ole Hansen ließ Grüße ausrichten.",
            "In einer Schweigeminute wurde des verstorbenen norwegischen Präsidenten Ole Hansen gedacht."})
    void nobody_takes_part_who_is_said_to_have_stayed_away_in_german(String sentence) {
        assertThat(names(
                read("Das zweite Treffen der Innenminister der Visegrád-Gruppe fand am 4. Juni 2024 in Brünn statt. "
                        + "Der ungarische Innenminister Gábor Kiss sprach über den Schutz der Grenzen. " + sentence)))
                .containsExactly("Gábor Kiss");
    }

    @Test
    void nobody_takes_part_who_is_said_to_have_stayed_away_in_russian_and_turkish() {
        assertThat(names(read("Вторая встреча министров внутренних дел стран СНГ состоялась в Минске 4 июня 2024 года. "
                + "Минутой молчания почтили память президента Норвегии Оле Хансена. "
                + "Министр юстиции Норвегии Оле Хансен не смог приехать."))).isEmpty();
        assertThat(names(
                read("Türk Devletleri Teşkilatı İçişleri Bakanları 2. Toplantısı 4 Haziran 2024'te Bakü'de yapıldı. "
                        + "Norveç Adalet Bakanı Ole Hansen toplantıya katılamadı.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "No protocol was signed, contrary to expectations.",
            "The memorandum signed in Oslo in 2019 was praised.",
            "A memorandum was signed last year."})
    void what_was_not_signed_now_is_not_signed(String sentence) {
        assertThat(held(read(MEETING + sentence))).isEmpty();
    }

    @Test
    void what_was_not_signed_now_is_not_signed_in_other_languages() {
        assertThat(held(
                read("Das zweite Treffen der Innenminister der Visegrád-Gruppe fand am 4. Juni 2024 in Brünn statt. "
                        + "Das 2019 in Oslo unterzeichnete Memorandum wurde gelobt. Ein Protokoll wurde nicht unterzeichnet.")))
                .isEmpty();
        assertThat(held(
                read("Türk Devletleri Teşkilatı İçişleri Bakanları 2. Toplantısı 4 Haziran 2024'te Bakü'de yapıldı. "
                        + "Geçen yıl Oslo'da imzalanan mutabakat zaptı övüldü.")))
                .isEmpty();
    }

    @Test
    void an_hour_is_no_year() {
        var engagements = read("""
                04.06. 19:10

                The second meeting of the interior ministers of the Visegrad Group was held in Brno on 4 June.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> assertThat(meeting.when().isFull()).isFalse());
    }

    @Test
    void a_meeting_by_videoconference_is_nowhere() {
        var engagements = read("""
                Vienna /AGENCY/. The second meeting of the interior ministers of the Visegrad Group was held by videoconference on 4 June 2024.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> {
            assertThat(meeting.city()).isEmpty();
            assertThat(meeting.host()).isEmpty();
        });
    }

    private static List<String> held(List<Engagement> engagements) {
        return engagements.stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .map(InstrumentFact::kind)
                .toList();
    }
}
