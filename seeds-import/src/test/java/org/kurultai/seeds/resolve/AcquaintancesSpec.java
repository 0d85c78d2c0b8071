package org.kurultai.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.facts.Participant;

class AcquaintancesSpec {

    private final Acquaintances acquaintances = new Acquaintances();

    private static Participant somebody(String name, String post, String state) {
        return new Participant(name, post, post, state, "", false, "", false, new Span(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"Aziz Toshpulatov,Aziz Tashpulatov", "Vilayat Eyvazov,Вилаят Эйвазов",
            "Kubanychbek Omuraliev,Kubanıçbek Ömüraliyev",
            "Yerzhan Sadenov,Ержан Саденов", "Firudin Gurbanov,Firudin Qurbanov", "Adilet Bekboev,Adilet Bekboyev"})
    void spellings_that_are_alike_word_by_word_are_one_person_on_one_side_and_in_one_kind_of_office(String one,
            String other) {
        var first = acquaintances.identify(somebody(one, "interior-minister", "UZB"));

        assertThat(acquaintances.identify(somebody(other, "interior-minister", "UZB"))).isEqualTo(first);
        assertThat(acquaintances.questions()).isEmpty();
    }

    @Test
    void the_same_name_on_another_side_is_another_person() {
        var first = acquaintances.identify(somebody("Murat Kaya", "interior-minister", "TUR"));

        assertThat(acquaintances.identify(somebody("Murat Kaya", "interior-minister", "KAZ"))).isNotEqualTo(first);
    }

    @Test
    void what_is_alike_but_in_another_office_is_asked_and_not_guessed() {
        var first = acquaintances.identify(somebody("Aziz Toshpulatov", "interior-minister", "UZB"));
        var second = acquaintances.identify(somebody("Aziz Tashpulatov", "justice-minister", "UZB"));

        assertThat(second).isNotEqualTo(first);
        assertThat(acquaintances.questions()).singleElement().satisfies(question -> assertThat(question.text())
                .contains("Aziz Toshpulatov").contains("Aziz Tashpulatov").endsWith("one person?"));
    }
}
