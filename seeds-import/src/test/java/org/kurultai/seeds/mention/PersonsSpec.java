package org.kurultai.seeds.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Languages;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Tokens;

class PersonsSpec {

    private static List<PersonMention> persons(String language, String text) {
        var spoken = Languages.of(language);
        var tokens = Tokens.of(text, 0, text.length(), spoken.spelling());
        var sentence = Sentence.of(0, Zone.BODY, 0, tokens, spoken);
        return Persons.in(sentence, Roles.in(sentence, spoken), spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; Minister of Justice of Hungary Gábor Kiss spoke; Gábor Kiss; HUN; false",
            "en; Hungary's Deputy Justice Minister, Gábor Kiss, spoke; Gábor Kiss; HUN; true",
            "en; Gábor Kiss, First Deputy Chairman of the State Customs Committee of Hungary, spoke; Gábor Kiss; HUN; true",
            "en; the Deputy Prime Minister of Hungary Gábor Kiss spoke; Gábor Kiss; HUN; false",
            "de; der stellvertretende ungarische Justizminister Gábor Kiss sprach; Gábor Kiss; HUN; true",
            "fr; le ministre hongrois de la Justice, Gábor Kiss, a parlé; Gábor Kiss; HUN; false",
            "ru; встретился с министром юстиции Венгрии Габором Петровым; Габор Петров; HUN; false",
            "tr; Macaristan Adalet Bakan Yardımcısı Gábor Kiss konuştu; Gábor Kiss; HUN; true",
            "az; Macarıstanın ədliyyə nazirinin müavini Gábor Kiss çıxış edib; Gábor Kiss; HUN; true",
            "en; Deputy Chairman of the Cabinet of Ministers of Tajikistan Anvar Saidov spoke; Anvar Saidov; TJK; false",
            "tr; Türkmenistan Bakanlar Kurulu Başkan Yardımcısı Merdan Ataev konuştu; Merdan Ataev; TKM; false",
            "az; Qırğızıstan Nazirlər Kabineti sədrinin müavini Azamat Usenov çıxış edib; Azamat Usenov; KGZ; false",
            "fr; le vice-président du Conseil des ministres du Turkménistan, Merdan Ataev, a parlé; Merdan Ataev; TKM; false",
            "az; Macarıstanın idman üzrə nazirinin birinci müavini Gábor Kiss çıxış edib; Gábor Kiss; HUN; true",
            "az; Macarıstanın ölkəmizdəki səfiri Gábor Kiss çıxış edib; Gábor Kiss; HUN; false",
            "ru; заместитель министра финансов Республики Индии А.Г.Раман выступил; А.Г.Раман; IND; true",
            "en; Minister of Justice of the Republic of Korea Cho Min-su spoke; Cho Min-su; KOR; false",
            "bg; заместник-министърът на правосъдието на Унгария Габор Киш говори; Габор Киш; HUN; true"
    })
    void a_person_is_a_name_beside_an_office(String language, String text, String name, String state, boolean deputy) {
        assertThat(persons(language, text)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.state()).isEqualTo(state);
            assertThat(person.offices().stream().anyMatch(Office::isDeputy)).isEqualTo(deputy);
        });
    }

    @Test
    void in_a_list_names_and_offices_pair_up_whichever_of_them_comes_first() {
        assertThat(
                persons("en", "Gábor Kiss, Minister of Justice of Hungary, Jan Nowak, Minister of Justice of Poland"))
                .extracting(PersonMention::name, PersonMention::state)
                .containsExactly(tuple("Gábor Kiss", "HUN"),
                        tuple("Jan Nowak", "POL"));
        assertThat(
                persons("en", "Minister of Justice of Hungary, Gábor Kiss, Minister of Justice of Poland, Jan Nowak"))
                .extracting(PersonMention::name, PersonMention::state)
                .containsExactly(tuple("Gábor Kiss", "HUN"),
                        tuple("Jan Nowak", "POL"));
    }
}
