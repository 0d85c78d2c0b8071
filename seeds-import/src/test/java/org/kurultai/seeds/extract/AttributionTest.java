package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.Participant;

/** What a report only mentions is neither an engagement, nor its place, nor its date. */
class AttributionTest {

    private static List<Engagement> read(String text) {
        return new Extraction().read("report", text).engagements();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The third meeting of the interior ministers of the Visegrad Group was held in Brno, its press service said here on Monday.",
            "Третье заседание министров внутренних дел стран СНГ прошло в Минске, сообщила пресс-служба в понедельник.",
            "Üçüncü İçişleri Bakanları Toplantısı Bakü'de yapıldı, bakanlık pazartesi günü açıkladı."})
    void the_day_on_which_something_was_said_dates_nothing(String sentence) {
        var engagements = read("Tuesday, 6 June 2023\n\n" + sentence);

        assertThat(engagements).allSatisfy(meeting -> assertThat(meeting.when().isUnknown()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Foreign Minister of Estonia Mart Tamm spoke by telephone with Foreign Minister of Finland Aino Korpi. "
                    + "Korpi invited her colleague to pay an official visit to Helsinki.",
            "Der estnische Außenminister Mart Tamm hat am 2. April mit der finnischen Außenministerin Aino Korpi telefoniert. "
                    + "Korpi lud ihren Amtskollegen zu einem Besuch nach Helsinki ein.",
            "Министр иностранных дел Эстонии Март Тамм провел телефонный разговор с министром иностранных дел Финляндии Айно Корпи. "
                    + "А.Корпи пригласила коллегу совершить официальный визит в Хельсинки."})
    void whereto_somebody_was_invited_nobody_went(String report) {
        assertThat(read(report)).extracting(Engagement::type).containsOnly(EngagementType.PHONE_CALL);
        assertThat(read(report)).extracting(Engagement::city).containsOnly("");
    }

    @Test
    void where_and_when_something_was_agreed_before_is_not_where_and_when_ministers_meet_now() {
        var engagements = read("""
                12 March 2024

                Foreign Minister of Estonia Mart Tamm met today with Foreign Minister of Finland Aino Korpi. They spoke of the \
                agreements reached during the state visit of President Juhan Kask to Helsinki on 20 January.
                """);

        assertThat(engagements).hasSize(2).first().satisfies(talks -> {
            assertThat(talks.type()).isEqualTo(EngagementType.BILATERAL_TALKS);
            assertThat(talks.city()).isEmpty();
            assertThat(talks.when().start()).hasToString("2024-03-12");
            assertThat(talks.participants()).hasSize(2);
        });
        assertThat(engagements).last().satisfies(visit -> {
            assertThat(visit.type()).isEqualTo(EngagementType.VISIT);
            assertThat(visit.city()).isEqualTo("Helsinki");
            assertThat(visit.when().start()).hasToString("2024-01-20");
            assertThat(visit.participants()).extracting(Participant::name).containsExactly("Juhan Kask");
        });
    }

    @Test
    void a_summit_that_a_president_recalled_was_held() {
        var engagements = read("""
                President Juhan Kask received the delegates of the second meeting of the interior ministers of the Visegrad Group \
                in Tallinn. He recalled that the third summit of the Visegrad Group had taken place in Brno.
                """);

        assertThat(engagements).extracting(Engagement::type).contains(EngagementType.SUMMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Die Innenminister der Visegrad-Gruppe trafen sich in Brünn. Eine gemeinsame Erklärung wurde nicht verabschiedet.",
            "Третье заседание министров внутренних дел стран СНГ прошло в Минске. Протокол не был подписан.",
            "Третата среща на министрите на вътрешните работи се проведе в София. Меморандум не беше подписан."})
    void what_was_not_signed_is_no_instrument(String report) {
        assertThat(read(report)).allSatisfy(meeting -> assertThat(meeting.instruments()).isEmpty());
    }

    @Test
    void who_founded_an_organization_years_ago_is_no_party_to_its_meeting_now() {
        var engagements = read("""
                12 March 2024

                The third meeting of the health ministers of the Visegrad Group was held in Brno on 11 March. The group was \
                founded by the presidents of Poland, Hungary and Czechoslovakia in 1991.
                """);

        assertThat(engagements).singleElement().satisfies(meeting -> assertThat(meeting.parties()).isEmpty());
    }
}
