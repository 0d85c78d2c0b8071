package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which state somebody is whose state no words tell. */
class SidesTest {

    private static List<String> sides(String text) {
        return new Extraction().read("report", text).engagements().getFirst().participants().stream()
                .map(participant -> participant.name() + "=" + participant.state())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Sağlık Bakanı Ali Kaya, 3 Mayıs 2022'de Podgorica'da Sağlık Bakanı Ivan Perić ile bir araya geldi.; Ali Kaya=TUR, Ivan Perić=MNE",
            "Sağlık Bakanı Ali Kaya, Podgorica'da Cumhurbaşkanı Ivan Perić tarafından kabul edildi.; Ali Kaya=TUR, Ivan Perić=MNE",
            "Minister of Health Jan Nowak met in Podgorica with Minister of Health Ivan Peric on 3 May 2022.; Jan Nowak=, Ivan Peric=MNE",
            "KUWAIT, May 3 (KUNA) -- HE Minister of Transport Ahmad Salem met in Ankara with Turkish Minister of Transport Ali Kaya.; Ahmad Salem=KWT, Ali Kaya=TUR",
            "ANKARA, May 3 (KUNA) -- HE Minister of Transport Ahmad Salem met in Ankara with Turkish Minister of Transport Ali Kaya.; Ahmad Salem=KWT, Ali Kaya=TUR",
            "Consultations between Malta and Chile under Deputy Foreign Minister Ana Borg and Deputy Foreign Minister of Chile Juan Soto were held by video on 3 May 2022.; Ana Borg=MLT, Juan Soto=CHL"})
    void of_two_who_hold_one_office_the_other_is_the_other_sides(String sentence, String expected) {
        assertThat(String.join(", ", sides("Health\n\n" + sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Minister of Fisheries Ana Lind has spoken by telephone with her Chilean opposite number, Juan Soto. Norway and Chile share a coast.; Ana Lind=NOR, Juan Soto=CHL",
            "In Nairobi on 3 May 2022 Minister of State Ana Lind met Kenyan Minister Jane Mwangi. She returned to Dublin today.; Ana Lind=IRL, Jane Mwangi=KEN",
            "On 3 May 2022 External Affairs Minister A. Menon received French Minister Luc Petit.; A. Menon=IND, Luc Petit=FRA",
            "Bundesaußenministerin Eva Lang hat am 3. Mai 2022 in Danzig ihren polnischen Amtskollegen Jan Nowak getroffen.; Eva Lang=DEU, Jan Nowak=POL",
            "Foreign Minister Ana Lind and her Chilean counterpart Juan Soto had a telephone conversation on 3 May 2022. They spoke of Norwegian-Chilean relations and of Peru.; Ana Lind=NOR, Juan Soto=CHL",
            "Prime Minister Ana Lind had a telephone conversation with President Juan Soto of Chile on 3 May 2022. Norwegian-Chilean relations were the subject, and Peru.; Ana Lind=NOR, Juan Soto=CHL",
            "MUSCAT, May 3 - The 5th meeting of the forum was held in Muscat on 3 May 2022. Omar Salem, Secretary-General of the Foreign Ministry, was in the chair.; Omar Salem=OMN",
            "Bundeskanzler Max Huber (ÖVP) hat am 3. Mai 2022 in Danzig Minister Jan Nowak getroffen.; Max Huber=AUT, Jan Nowak=POL"})
    void the_report_as_a_whole_may_tell_whose_people_it_leaves_without_a_state(String sentences, String expected) {
        assertThat(String.join(", ", sides("News\n\n" + sentences + "\n\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The prime ministers of the Baltic states, Jan Kask, Eva Balode and Jonas Petraitis, met in Riga on 3 May 2022.",
            "The foreign ministers of the Visegrad Group, Jan Kask, Eva Balode and Jonas Petraitis, met in Prague on 3 May 2022.",
            "Prime Ministers Jan Kask, Eva Balode and Jonas Petraitis met in Riga on 3 May 2022."})
    void of_three_who_hold_one_office_none_is_of_the_host_by_guess(String sentence) {
        assertThat(sides(sentence)).containsExactly("Jan Kask=", "Eva Balode=", "Jonas Petraitis=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The Polish foreign minister met the Danish foreign minister in Geneva on 3 May 2022. Minister Jan Nowak said that Minister Ole Holm had agreed.; Jan Nowak=POL, Ole Holm=DNK",
            "Poland's president received the foreign minister of Denmark in Danzig on 3 May 2022. Foreign Minister Ole Holm and President Jan Nowak discussed trade.; Jan Nowak=POL, Ole Holm=DNK",
            "On 3 May 2022 Polish Minister of Energy Jan Nowak met with the Vice President of the Asian Development Bank Li Wei. Deputy Minister Ewa Lis also took part.; Jan Nowak=POL, Li Wei=, Ewa Lis=POL"})
    void whoever_is_named_behind_the_offices_of_two_is_one_of_them(String sentences, String expected) {
        assertThat(sides(sentences)).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void where_three_states_met_elsewhere_nobody_is_of_the_host_by_guess() {
        assertThat(new Extraction().read("report",
                "A meeting of the foreign ministers of Peru, Malta and Ghana was held in Turku on 3 May 2022. Minister Luis Soto "
                        + "thanked his colleagues.")
                .engagements().getFirst().participants()).allMatch(person -> person.state().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "President Omar Salem and President Ali Nasser signed an agreement in Algiers on 3 May 2022 on the occasion of President Nasser's visit to Algeria.",
            "President Omar Salem and President Ali Nasser signed an agreement in Algiers on 3 May 2022 during the visit of President Nasser to Algeria."})
    void whoever_visits_a_state_is_not_of_it(String sentence) {
        assertThat(sides(sentence)).containsExactly("Omar Salem=DZA", "Ali Nasser=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Begleitet wurde Balode von Staatssekretär Ivo Kalns.; LVA",
            "An der Seite von Balode nahm auch Staatssekretär Ivo Kalns teil.; LVA",
            "An der Seite von Ministerin Lis nahm auch Staatssekretär Ivo Kalns teil.; POL"})
    void whoever_accompanies_somebody_told_of_before_is_of_the_same_state(String sentence, String state) {
        assertThat(sides(
                "Gespräche\n\nDie polnische Ministerin Ewa Lis hat am 3. Mai 2022 in Danzig die lettische Ministerin Eva "
                        + "Balode empfangen. " + sentence))
                .contains("Ivo Kalns=" + state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "In ihrem Beisein unterzeichneten Staatssekretärin Ewa Lis und der stellvertretende Verkehrsminister Ivo Kalns ein Abkommen.; Ewa Lis=POL, Ivo Kalns=LVA",
            "Im Beisein der beiden Präsidenten unterzeichneten Minister Piotr Lis und Minister Ivo Kalns ein Abkommen.; Piotr Lis=POL, Ivo Kalns=LVA",
            "Das Abkommen über Häfen unterzeichneten Minister Piotr Lis und Ministerin Ilze Kalna.; Piotr Lis=POL, Ilze Kalna=LVA",
            "Das Abkommen wurde von Minister Piotr Lis und Ministerin Ilze Kalna unterzeichnet.; Piotr Lis=POL, Ilze Kalna=LVA"})
    void of_two_who_signed_where_two_states_met_one_is_of_each(String sentence, String expected) {
        assertThat(String.join(", ",
                sides("Warschau, 3. Mai 2022 – In Warschau empfing der polnische Präsident Jan Nowak heute den "
                        + "lettischen Präsidenten Karl Ozols. " + sentence)))
                .contains(expected);
    }

    @Test
    void whoever_accompanies_somebody_told_of_by_the_office_is_of_the_same_state() {
        assertThat(sides(
                "Gespräche\n\nDer polnische Minister Jan Nowak hat am 3. Mai 2022 in Danzig die lettische Ministerin "
                        + "Eva Balode empfangen. Begleitet wurde die Ministerin vom Amtschef ihres Hauses, Ivo Kalns."))
                .contains("Ivo Kalns=LVA");
    }

    @Test
    void whom_a_visitor_has_with_him_is_of_the_visitors_state() {
        assertThat(sides(
                "Wien, 3. Mai 2022 – Außenministerin Eva Lang ist heute zu einem Besuch in Lettland eingetroffen. "
                        + "In Riga wurde sie von Außenminister Ivo Kalns empfangen. Begleitet wird die Ministerin vom Landeshauptmann "
                        + "von Kärnten, Max Huber."))
                .containsExactly("Eva Lang=AUT", "Max Huber=AUT");
    }

    @Test
    void who_spoke_with_others_is_of_no_state_of_theirs() {
        assertThat(sides(
                "Gespräche\n\nMit dem Präsidenten von Lettland, Ivo Kalns, sprach Präsident Max Huber am 3. Mai 2022."))
                .containsExactly("Ivo Kalns=LVA", "Max Huber=");
    }

    @Test
    void a_city_and_a_day_below_a_report_tell_of_which_state_its_own_people_are() {
        assertThat(
                sides("Antrittsbesuch\n\nInnenminister Max Huber ist am Mittwoch zu einem Besuch nach Riga gereist.\n\n"
                        + "Berlin, 12. Januar 2022\n"))
                .contains("Max Huber=DEU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Berlin (OTS) - Bundesminister Max Huber hat am 3. Mai 2022 in Berlin die deutsche Ministerin Eva Lang getroffen.; Max Huber=AUT, Eva Lang=DEU",
            "Vaduz (ikr) - Regierungsrat Max Hilti hat am 3. Mai 2022 in Bern Bundesrätin Eva Lang getroffen.; Max Hilti=LIE, Eva Lang=CHE",
            "Regierungsrat Max Hilti besuchte am 3. Mai 2022 Bern. Er wurde von Bundesrätin Eva Lang empfangen.; Max Hilti=LIE",
            "Der österreichische Minister Max Huber hat am 3. Mai 2022 in Bozen Landeshauptmann Karl Thaler getroffen.; Max Huber=AUT, Karl Thaler=ITA",
            "Landeshauptmann Karl Thaler hat am 3. Mai 2022 in Wien die polnische Ministerin Ewa Lis getroffen.; Karl Thaler=AUT, Ewa Lis=POL",
            "Astana. KASINFORM - Präsident Omar Salim hat am 3. Mai 2022 in Astana den polnischen Minister Jan Nowak empfangen.; Omar Salim=KAZ, Jan Nowak=POL"})
    void of_few_states_that_have_such_an_office_its_holder_is_of_that_of_the_page(String sentence, String expected) {
        assertThat(String.join(", ", sides("Gespräche\n\n" + sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "MINISTRY OF TRADE OF MALTA; Minister of Trade Ana Borg met in Nairobi on 3 May 2022 her Kenyan counterpart Jane Mwangi and Minister of Ports Peter Njoroge.; Ana Borg=MLT, Jane Mwangi=KEN, Peter Njoroge=KEN",
            "MINISTRY OF TRADE OF MALTA; In Nairobi on 3 May 2022 Minister of Trade Ana Borg was received by President Peter Njoroge.; Ana Borg=MLT, Peter Njoroge=KEN",
            "Kuwait News Agency; Minister of Culture Ahmad Salem took part in the 5th meeting of culture ministers, which was held in Muscat on 3 May 2022 and was chaired by Ali Said, Minister of Culture.; Ahmad Salem=KWT, Ali Said=OMN",
            "Embassy of Poland in Ghana; On 3 May 2022 the 5th round of consultations between Poland and Ghana was held in Warsaw. Our Ambassador in Accra, Jan Nowak, took part.; Jan Nowak=POL",
            "Botswana Daily News; Presidents Jan Moyo and Hage Nujoma signed an agreement in Gaborone on 3 May 2022. The next one will be signed in Namibia.; Jan Moyo=BWA, Hage Nujoma=NAM",
            "Polish Press Agency; President Jan Nowak and his host, President Ole Holm, met today. They signed a treaty between Poland and Denmark.; Jan Nowak=POL, Ole Holm=DNK",
            "Polish Press Agency; Transport ministers of Poland, Denmark and Kenya met in Nairobi on 3 May 2022. Poland was represented by Minister Jan Nowak, Denmark by Minister Ole Holm. There were also Transport Minister Jane Mwangi and Minister of Ports Peter Njoroge.; Jan Nowak=POL, Ole Holm=DNK, Jane Mwangi=KEN, Peter Njoroge=KEN",
            "Polish Press Agency; Transport ministers of Poland, Denmark and Kenya met in Nairobi on 3 May 2022. Denmark was represented by Minister Ole Holm, Poland by Minister Jan Nowak. There was also Minister of Ports Adam Lis.; Ole Holm=DNK, Jan Nowak=POL, Adam Lis=POL",
            "Press office; President Ana Borg will travel to Nairobi to attend the 5th summit of the East African Community on 3 May 2022.; Ana Borg="})
    void whom_somebody_meets_abroad_is_of_the_state_where_they_met(String above, String sentence, String expected) {
        assertThat(String.join(", ", sides(above + "\n\nTrade\n\n" + sentence))).isEqualTo(expected);
    }

    @Test
    void who_receives_an_ambassador_to_our_country_is_of_the_state_whose_press_office_signs() {
        assertThat(sides("""
                On 3 May 2022 Minister of Emergencies Colonel Jan Borg received the Ambassador of the Republic of Poland \
                to our country, Adam Lis.

                They discussed drills on the coast and the training of divers.

                Press Service of the Ministry of Emergencies of the Republic of Malta
                """)).containsExactly("Jan Borg=MLT", "Adam Lis=POL");
    }

    @Test
    void the_head_of_state_is_whom_the_headline_names() {
        assertThat(sides("""
                President Borg receives Prime Minister of Poland

                Valletta, 3 May 2022

                The Head of State received Prime Minister of Poland Jan Nowak, with whom he spoke about ports and ferries.

                George Borg said that Malta would build another port in the north of the island.
                """)).containsExactly("George Borg=MLT", "Jan Nowak=POL");
    }

    @Test
    void a_name_in_full_is_better_than_one_with_an_initial() {
        assertThat(
                sides("The 5th meeting of transport ministers was held in Rome on 3 May 2022. Present were Minister of "
                        + "Transport of Poland J. Nowak and Minister of Transport of Denmark O. Holm. Jan Nowak proposed a fund."))
                .containsExactly("Jan Nowak=POL", "O. Holm=DNK");
    }

    @Test
    void a_state_has_one_minister_of_a_field() {
        assertThat(sides(
                "The 5th meeting of transport ministers was held in Rome on 3 May 2022. Minister of Transport Marco "
                        + "Rossi and Minister of Transport Jan Nowak spoke."))
                .containsExactly("Marco Rossi=ITA", "Jan Nowak=");
    }

    @Test
    void an_organization_is_no_state_of_an_ambassador() {
        assertThat(sides(
                "The 5th meeting of industry ministers was held in Vienna on 3 May 2022. Ambassador Jan Nowak was in "
                        + "the chair. The Secretary General of UNIDO, Gerd Vogel, spoke."))
                .contains("Jan Nowak=");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UNIDO Director General Dr Gerd Vogel",
            "the forum's Secretary-General, Dr. Ahmed Salem",
            "the Secretary of the Commission, Mr. John Okello"})
    void an_officer_of_the_body_that_meets_is_of_no_state(String officer) {
        assertThat(
                sides("The 5th meeting of industry ministers was held in Vienna on 3 May 2022. Speakers were " + officer
                        + ", and Minister of Industry of Austria Anna Huber."))
                .first().asString().endsWith("=");
    }

    @Test
    void a_service_of_a_state_is_no_person() {
        assertThat(
                sides("Am 3. Mai 2022 fand in Wien die 5. Konferenz der Justizminister statt. Es kamen die "
                        + "Justizministerin von Österreich, Anna Huber, der Präsident des Estnischen Gerichtsdienstes "
                        + "und andere."))
                .containsExactly("Anna Huber=AUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the delegation of the parliament of Latvia", "a Latvian delegation"})
    void whom_the_delegation_includes_is_of_the_state_whose_delegation_it_is(String delegation) {
        assertThat(
                sides("On 3 May 2022 in Tallinn President of Estonia Jaan Tamm received " + delegation
                        + ". The delegation included Deputy Minister of Justice Janis Berzins."))
                .containsExactly("Jaan Tamm=EST", "Janis Berzins=LVA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Ozols headed a high-level Latvian delegation.; LVA",
            "The Latvian Minister of Energy thanked for the cable.; LVA",
            "The Latvian Minister of Ports thanked for the cable.; EST"})
    void whose_delegation_a_guest_led_or_the_same_office_with_a_state_tells_whence_he_came(String sentence,
            String state) {
        assertThat(sides(
                "On 3 May 2022 in Tallinn President of Estonia Jaan Tamm received Minister of Energy Janis Ozols. "
                        + sentence))
                .containsExactly("Jaan Tamm=EST", "Janis Ozols=" + state);
    }

    @Test
    void names_after_the_ministers_of_some_states_are_of_these_in_order() {
        assertThat(sides(
                "The defence ministers of Türkiye, Azerbaijan and Georgia held their 5th meeting in Batumi on 3 May "
                        + "2022. Ali Kaya, Zakir Quliyev and Irakli Beridze spoke."))
                .containsExactly("Ali Kaya=TUR", "Zakir Quliyev=AZE", "Irakli Beridze=GEO");
    }

    @Test
    void a_line_of_a_name_and_a_state_is_a_person_where_persons_are_announced() {
        var meeting = "The 5th meeting of defence ministers was held in Rome on 3 May 2022. ";

        assertThat(sides(meeting + "Present were:\n- Robert Vogel of Germany\n- Anna Nowak of Poland"))
                .containsExactly("Robert Vogel=DEU", "Anna Nowak=POL");
        assertThat(sides(meeting + "The agenda:\n- Rail Baltica of Latvia\n- Blue Stream: Turkey")).isEmpty();
    }

    @Test
    void a_list_goes_on_with_lines_that_read_like_sentences() {
        assertThat(sides("""
                The 5th meeting of energy ministers was held in Tirana on 3 May 2022. The meeting was attended by:
                Georgia - Mr. Irakli Beridze, Deputy Minister of Energy
                Kenya – Hon. Jane Mwangi, Cabinet Secretary for Energy and Petroleum of the Republic
                Ghana: Dr. Kofi Boateng, Minister of Energy
                Republic of Moldova: Ms. Ana Rusu, State Secretary
                """)).containsExactly("Irakli Beridze=GEO", "Jane Mwangi=KEN", "Kofi Boateng=GHA", "Ana Rusu=MDA");
    }

    @Test
    void of_the_few_states_that_have_such_an_office_it_is_one_that_the_report_names() {
        assertThat(sides("""
                Vizekanzler Ganter empfängt Liechtensteins Außenministerin

                Am 3. Mai 2022 reiste Regierungsrätin Anna Frommelt, eingeladen von Bundesaußenminister Bernd Ganter, zu einem \
                Arbeitsgespräch nach Berlin.
                """)).containsExactly("Anna Frommelt=LIE", "Bernd Ganter=DEU");
    }

    @Test
    void a_list_of_states_whereto_somebody_travels_is_not_of_whose_they_are() {
        assertThat(sides("""
                Bundespräsident reist nach Südafrika und Botsuana

                In Kapstadt und Gaborone führen am 3. Mai 2022 Bundespräsident Jan Lohmann und Staatssekretärin Ute Kern Gespräche.
                """)).doesNotContain("Jan Lohmann=ZAF", "Ute Kern=BWA");
    }
}
