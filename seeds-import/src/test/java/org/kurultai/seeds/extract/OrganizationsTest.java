package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.Participant;

/** Whose meeting it was: organizations of the list, and those that only the report makes known. */
class OrganizationsTest {

    private static List<Engagement> read(String text) {
        return new Extraction().read("report", "News\n\n" + text).engagements();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "SADC; The 41st Summit of the Southern African Development Community was held in Lilongwe on 17 August 2021.",
            "OAS; The 12th meeting of the justice ministers of the Organization of American States ended in Lima on 4 May 2022.",
            "PIF; The 50th meeting of the Pacific Islands Forum was held in Funafuti on 4 May 2022.",
            "B9; The 5th meeting of the defence ministers of the Bucharest Nine was held in Riga on 4 May 2022.",
            "ECOSAI; The 12th assembly of ECOSAI was held in Tehran on 4 May 2022.",
            "WHO; The health ministers who came to the 12th WHO meeting in Rome on 4 May 2022 spoke about water.",
            "5+5; The 14th ministerial meeting of the 5+5 Dialogue was held in Valletta on 4 May 2022.",
            "ECCAS; La 12e réunion des ministres des Transports de la Communauté économique des États de l'Afrique centrale s'est tenue à Libreville le 4 mai 2022.",
            "AU; Das 7. Treffen der Verkehrsminister der Afrikanischen Union fand am 4. Mai 2022 in Addis Abeba statt.",
            "IFAS; Девятое заседание министров водного хозяйства стран МФСА состоялось в Ташкенте 4 мая 2022 года, стороны обсудили вопросы.",
            "CEI; Дванадесетото заседание на министрите на отбраната на Централноевропейската инициатива се проведе в София на 4 май 2022 г.",
            "SEECP; Güneydoğu Avrupa İşbirliği Süreci 5. Ulaştırma Bakanları Toplantısı 4 Mayıs 2022'de Ankara'da yapıldı.",
            "ECO; Mayın 4-də Bakıda İqtisadi Əməkdaşlıq Təşkilatının 5-ci Nəqliyyat Nazirləri iclası keçirilib."})
    void an_organization_has_a_name_in_every_language(String organization, String sentence) {
        assertThat(read(sentence)).first().extracting(Engagement::organization).isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "ZRU; The heads of state of the Zambezi Rivers Union (ZRU) met in Lusaka on 4 May 2022. The 5th ZRU Summit adopted a declaration.",
            "CARICOM; The 25th Meeting of the Council for Roads and Rivers (COFROR) of CARICOM was held in Nassau on 4 May 2022.",
            "MRWQ; The 14th MRWQ Transport Ministers' Meeting was held in Lusaka on 4 May 2022.",
            "MRWQ; The 14th meeting of ministers of tourism of the member states of the MRWQ was held in Lusaka on 4 May 2022.",
            "GSS; Die 12. Sitzung der Verkehrsminister der Gemeinschaft der Seestaaten (GSS) fand am 4. Mai 2022 in Wien statt.",
            "MRWQ; Das 14. MRWQ-Verkehrsministertreffen fand am 4. Mai 2022 in Wien statt. Die Minister berieten über Zölle.",
            "MRWQ; La 14e réunion des ministres des Transports de la MRWQ s'est tenue à Libreville le 4 mai 2022.",
            "МРВК; Четырнадцатое заседание министров транспорта стран МРВК состоялось в Ташкенте 4 мая 2022 года, стороны обсудили вопросы.",
            "MRWQ; MRWQ 5. Ulaştırma Bakanları Toplantısı 4 Mayıs 2022'de Ankara'da yapıldı. Toplantıda kararlar alındı."})
    void an_organization_of_no_list_is_known_by_how_a_report_writes_it(String organization, String report) {
        var engagements = read(report);

        assertThat(engagements).extracting(Engagement::organization).contains(organization);
        assertThat(engagements).flatExtracting(Engagement::participants).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The 5th meeting of transport ministers was held in Rome on 4 May 2022. They heard the Railway Workers Association (RWA).",
            "The 14th COVID response meeting of health ministers was held in Lusaka on 4 May 2022.",
            "The 3rd meeting of the heads of the SES was held in Lusaka on 4 May 2022.",
            "The 6th meeting of the ministers of ICT was held in Lusaka on 4 May 2022.",
            "Doğu Ekonomik İşbirliği Teşkilatı 5. Ulaştırma Bakanları Toplantısı 4 Mayıs 2022'de Ankara'da yapıldı."})
    void other_words_in_capitals_and_parts_of_longer_names_are_no_organization_that_met(String report) {
        assertThat(read(report)).isNotEmpty().allSatisfy(
                meeting -> assertThat(meeting.organization()).isEmpty());
    }

    @Test
    void a_word_in_small_letters_is_no_acronym() {
        var engagements = read("The 5th meeting of trade ministers who can decide was held in Lima on 4 May 2022.");

        assertThat(engagements).singleElement().satisfies(meeting -> {
            assertThat(meeting.organization()).isEmpty();
            assertThat(meeting.participants()).extracting(Participant::name).isEmpty();
        });
    }
}
