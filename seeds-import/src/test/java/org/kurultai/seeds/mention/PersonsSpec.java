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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; Interior ministers of Poland (Jan Nowak) and Hungary (Gábor Kiss) came; Jan Nowak=POL, Gábor Kiss=HUN",
            "en; From Poland came Minister Jan Nowak, from Hungary Gábor Kiss; Jan Nowak=POL, Gábor Kiss=HUN",
            "en; Jan Nowak of Poland and Gábor Kiss of Hungary sat down; Jan Nowak=POL, Gábor Kiss=HUN",
            "en; The President of Poland Jan Nowak received the delegation of Hungary, including Minister Gábor Kiss; Jan Nowak=POL, Gábor Kiss=HUN",
            "en; Polish Ambassador to Hungary Jan Nowak listened; Jan Nowak=POL",
            "en; Jan Nowak, Deputy State Secretary, Ministry of Justice of Poland, came; Jan Nowak=POL",
            "en; Minister of Health, Family Care and Sport of Poland Jan Nowak came; Jan Nowak=POL",
            "en; The President of Poland Jan Nowak received the delegation of Hungary, including Minister of Foreign Affairs Gábor Kiss and Minister of Defence Pál Nagy; Jan Nowak=POL, Gábor Kiss=HUN, Pál Nagy=HUN",
            "en; HE Minister of Justice of the sisterly Kingdom of Jordan Sami Haddad spoke; Sami Haddad=JOR",
            "fr; la secrétaire d'Etat portugaise à la Justice, Maria Lopes, a parlé; Maria Lopes=PRT",
            "fr; son homologue libyenne par intérim Nadia Salem a parlé; Nadia Salem=LBY",
            "en; Ambassador Jan Nowak, Head of the Mission of Poland, spoke; Jan Nowak=POL",
            "de; Für Polen sprach Ministerin Anna Nowak, für Ungarn Gábor Kiss; Anna Nowak=POL, Gábor Kiss=HUN",
            "de; Minister Jan Nowak aus Polen und Gábor Kiss aus Ungarn kamen; Jan Nowak=POL, Gábor Kiss=HUN",
            "tr; Toplantıda Polonya'yı Jan Nowak, Macaristan'ı Gábor Kiss temsil etti; Jan Nowak=POL, Gábor Kiss=HUN",
            "fr; Les ministres polonais et hongrois - Jan Nowak et Gábor Kiss - sont venus; Jan Nowak=POL, Gábor Kiss=HUN",
            "ru; Присутствовал Посол Польши в Венгрии Ян Новак; Ян Новак=POL",
            "bg; там говори унгарският му колега Габор Киш; Габор Киш=HUN"
    })
    void the_phrase_of_a_name_tells_its_state(String language, String text, String expected) {
        assertThat(persons(language, text)).extracting(person -> person.name() + "=" + person.state())
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; Minister Jan Nowak sent a message to the meeting",
            "de; Minister Jan Nowak ließ sich durch seinen Stellvertreter vertreten",
            "de; in Vertretung von Minister Jan Nowak",
            "ru; вместо министра Яна Новака"
    })
    void whom_another_represents_is_not_there(String language, String text) {
        assertThat(persons(language, text)).first().extracting(PersonMention::present).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "az; Macarıstanın ədliyyə naziri Rati Kiladzenin sözləri; Rati Kiladze",
            "ru; при участии министра юстиции Таджикистана Баходура Каримзода; Баходур Каримзода"
    })
    void the_endings_of_a_bent_name_are_taken_off(String language, String text, String name) {
        assertThat(persons(language, text)).extracting(PersonMention::name).containsExactly(name);
    }
}
