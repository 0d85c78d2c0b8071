package org.kurultai.seeds.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Languages;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Sentence;

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
            "en; Mr. Jan Nowak, Minister of Justice, Poland; Jan Nowak=POL",
            "en; Poland - Mr. Jan Nowak, Minister of Justice; Jan Nowak=POL",
            "en; Republic of Moldova: Hon. Ana Rusu, State Secretary; Ana Rusu=MDA",
            "en; Jan Nowak, Minister of Justice, Poland, Ana Rusu, Minister of Justice, Moldova; Jan Nowak=POL, Ana Rusu=MDA",
            "en; the Ministers of Culture of Kenya, Mr. Paul Otieno, and of Malawi, Ms. Grace Banda, spoke; Paul Otieno=KEN, Grace Banda=MWI",
            "en; Georgia will be represented by Secretary Irakli Beridze, Ukraine by Oleksii Petrenko; Irakli Beridze=GEO, Oleksii Petrenko=UKR",
            "en; Latvia sent its Minister of Energy, Raimonds Kalnins; Raimonds Kalnins=LVA",
            "en; Norway's Terje Berg, Poland's Anna Nowak and Ole Holm of Denmark spoke; Terje Berg=NOR, Anna Nowak=POL, Ole Holm=DNK",
            "en; Around the table were Germany's Robert Vogel and Norway's Terje Berg; Robert Vogel=DEU, Terje Berg=NOR",
            "en; Minister Jan Nowak of Poland and Norway's Terje Berg spoke; Jan Nowak=POL, Terje Berg=NOR",
            "de; Belgien schickte Vizeverkehrsminister Jan Peeters, Zypern Ministerin Maria Georgiou; Jan Peeters=BEL, Maria Georgiou=CYP",
            "de; Jan Meyer, Verkehrsminister, Deutschland; Jan Meyer=DEU",
            "de; Der Norweger Terje Berg und die Finnin Pia Virtanen sprachen; Terje Berg=NOR, Pia Virtanen=FIN",
            "de; Bundesrätin Anna Keller sprach; Anna Keller=CHE",
            "fr; Le Béninois Alain Sossou et le Togolais Yao Mensah ont parlé; Alain Sossou=BEN, Yao Mensah=TGO",
            "fr; - M. Yao Mensah, ministre des Transports (Togo).; Yao Mensah=TGO",
            "fr; Mme Awa Diop, secrétaire d'État aux Transports, Sénégal; Awa Diop=SEN",
            "ru; Казахстан: Марат Ахметов, министр транспорта; Марат Ахметов=KAZ",
            "ru; Иван Петров, министр транспорта, Россия; Иван Петров=RUS",
            "tr; Jan Nowak, Altyapı Bakanı, Polonya; Jan Nowak=POL",
            "tr; Arnavutluk: Ulaştırma Bakanı Belinda Hoxha; Belinda Hoxha=ALB",
            "az; İvan Vukotiç, nəqliyyat naziri (Monteneqro); İvan Vukotiç=MNE",
            "bg; Албания – Белинда Ходжа, министър на транспорта; Белинда Ходжа=ALB",
            "en; Present were Gen. Le Ho, Minister of Defence of Vietnam, and Jose \"Pepe\" Ramos Jr., Minister of Defence of Mexico; Le Ho=VNM, Jose \"Pepe\" Ramos Jr.=MEX",
            "en; Sen. Peter Otieno, EGH, Cabinet Secretary for Health, Kenya; Peter Otieno=KEN",
            "en; Mr. Omar Pagani (Uruguay), Minister of Industry; Omar Pagani=URY",
            "en; Diego Rojas / Minister of Energy / Chile; Diego Rojas=CHL",
            "en; headed by Eng. Said bin Hamad al Mazrui, Minister of Transport of Oman; Said bin Hamad al Mazrui=OMN",
            "en; the presidents of Kenya Paul Otieno, of Malawi Grace Banda and of Zambia Peter Phiri came; Paul Otieno=KEN, Grace Banda=MWI, Peter Phiri=ZMB",
            "en; Minister Stanley Phiri of Zambia held talks with Botswana's Lemogang Moeti; Stanley Phiri=ZMB, Lemogang Moeti=BWA",
            "fr; Le Togo était représenté par le général Yao Mensah; Yao Mensah=TGO",
            "ru; готовят встречу премьер-министров Ивана Петрова и Марата Ахметова; Иван Петров=, Марат Ахметов=",
            "tr; Macaristan Cumhurbaşkanı Gábor Kiss ile Cumhurbaşkanı Ali Yılmaz görüştü; Gábor Kiss=HUN, Ali Yılmaz=",
            "az; Macarıstanın ədliyyə naziri Gábor Kiss və daxili işlər naziri Péter Tóth ilə bir araya gəlib; Gábor Kiss=HUN, Péter Tóth=HUN",
            "ru; президенты Белоруссии Иван Петров, Казахстана Марат Ахметов и Таджикистана Анвар Саидов; Иван Петров=BLR, Марат Ахметов=KAZ, Анвар Саидов=TJK",
            "en; Australia's Minister for International Relief and the Pacific, Jane Mwangi; Jane Mwangi=AUS",
            "en; Minister of Ports, Bridges and Waterways of India Shri Anil Gupta spoke; Anil Gupta=IND",
            "en; Ms. Ann Brown, Minister for Women, Community and Social Development, Jamaica; Ann Brown=JAM",
            "en; Ngozi Obi, Minister of Finance and Coordinating Minister for the Economy of Nigeria, spoke; Ngozi Obi=NGA",
            "en; From China came Minister Hu Wei, from Russia Olga Petrova; Hu Wei=CHN, Olga Petrova=RUS",
            "en; Minister of Ports Jan Nowak and Minister of Bridges Ole Holm spoke; Jan Nowak=, Ole Holm=",
            "de; Bundesminister für Soziales, Pflege und Konsumentenschutz Johann Huber aus Österreich; Johann Huber=AUT",
            "de; die Ministerin für Familie und Sozialpolitik Maria Nowak aus Polen; Maria Nowak=POL",
            "fr; le ministre du Plan, de la Statistique et de l'Intégration régionale du Congo, Mme Ingrid Bemba; Ingrid Bemba=COG",
            "ru; министр горнорудной промышленности и энергетики Республики Узбекистан Журабек Каримов; Журабек Каримов=UZB",
            "ru; министр Иван Петров подчеркнул важность сотрудничества Казахстана; Иван Петров=",
            "tr; Kırgızistan Kültür, Bilgi, Spor ve Gençlik Politikaları Bakanı Aza Omarov; Aza Omarov=KGZ",
            "tr; Riga'da Kültür Bakanı Ali Kaya konuştu; Ali Kaya=",
            "tr; Azerbaycan Çalışma ve Nüfusun Sosyal Korunması Bakanı Sahil Babayev; Sahil Babayev=AZE",
            "tr; Özbekistan Başbakanı Anvar Saidov ve Ulaştırma Bakanı Ali Kaya; Anvar Saidov=UZB, Ali Kaya=",
            "az; Özbəkistanın məhəllə və ailənin dəstəklənməsi naziri Rəhmət Məmmədov; Rəhmət Məmmədov=UZB",
            "az; Qazaxıstanın əmək naziri Svetlana Jakupova; Svetlana Jakupova=KAZ",
            "bg; гръцкият министър на развитието на селските райони и храните Спирос Ливанос; Спирос Ливанос=GRC",
            "bg; дойде директорът на Главна дирекция „Чисти води“ на Унгария Габор Киш; Габор Киш=HUN",
            "bg; там говори унгарският му колега Габор Киш; Габор Киш=HUN"
    })
    void the_phrase_of_a_name_tells_its_state(String language, String text, String expected) {
        assertThat(persons(language, text)).extracting(person -> person.name() + "=" + person.state())
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; Minister of Economy of Kenya Jane Mwangi presented Kenya's Big Four Agenda and Ghana's Year of Return",
            "en; Minister of Trade of India Anil Gupta and Georgia's Black Sea Port were mentioned",
            "en; the Indian Ocean Rim ministers heard Anil Gupta, the Pacific Islands did not",
            "en; the ministers praised Poland's Golden Coast and Hungary's Great Plain Route",
            "de; der Schweizer Große Rat tagte",
            "de; Minister Anil Gupta aus Polen dankte dem Verbund Oberelbe",
            "fr; le Plan Sénégal Émergent et la Banque Mondiale ont été évoqués",
            "bg; срещата на министрите от Югоизточна Европа се проведе"})
    void what_a_state_owns_and_a_region_are_no_persons(String language, String text) {
        assertThat(persons(language, text)).filteredOn(person -> !person.isBare()).extracting(PersonMention::name)
                .isSubsetOf("Jane Mwangi", "Anil Gupta");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Minister Anil Gupta invited his colleagues to the Closing Ceremony of the year",
            "Minister Anil Gupta received Heads of National Statistical Offices",
            "Ministers and High Level Officials met Minister Anil Gupta",
            "President of the Council Electric Networks met Minister Anil Gupta"})
    void words_of_bodies_and_headlines_are_no_persons(String text) {
        assertThat(persons("en", text)).extracting(PersonMention::name).containsExactly("Anil Gupta");
    }

    @Test
    void states_that_follow_each_other_are_no_state_of_who_stands_before_them() {
        assertThat(persons("en", "Minister Paolo Verdi, Spain and France disagreed")).singleElement()
                .extracting(PersonMention::state).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; under the auspices of King Abdullah",
            "en; the release of President Ali Bongo",
            "en; Minister Jan Nowak has been invited, but will not be able to attend",
            "de; die Freilassung von Präsident Ali Bongo",
            "de; Minister Jan Nowak konnte nicht teilnehmen",
            "fr; le ministre Jan Nowak n'a pas pu venir",
            "ru; министр Ян Новак не смог приехать",
            "tr; Bakan Jan Nowak toplantıya katılamadı",
            "az; nazir Jan Nowak iclasda iştirak edə bilməyib",
            "bg; министър Ян Новак не можа да дойде",
            "en; Minister Jan Nowak sent a message to the meeting",
            "de; Minister Jan Nowak ließ sich durch seinen Stellvertreter vertreten",
            "de; in Vertretung von Minister Jan Nowak",
            "ru; вместо министра Яна Новака"
    })
    void whom_another_represents_is_not_there(String language, String text) {
        assertThat(persons(language, text)).first().extracting(PersonMention::presence)
                .isNotEqualTo(Presence.TOLD);
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
