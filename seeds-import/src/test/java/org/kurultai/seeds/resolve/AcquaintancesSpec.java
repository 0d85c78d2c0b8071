package org.kurultai.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Participant;

class AcquaintancesSpec {

    private final Acquaintances acquaintances = new Acquaintances();
    private final List<Question> questions = new ArrayList<>();

    private PersonId identify(Participant participant) {
        return acquaintances.identify(participant, new SourceId("gazette"), questions::add);
    }

    private static Participant somebody(String name, String post, String state) {
        return new Participant(name, post, post, post, state, "", false, "", false, new Span(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"Aziz Toshpulatov,Aziz Tashpulatov", "Vilayat Eyvazov,Вилаят Эйвазов",
            "Kubanychbek Omuraliev,Kubanıçbek Ömüraliyev",
            "Yerzhan Sadenov,Ержан Саденов", "Firudin Gurbanov,Firudin Qurbanov", "Adilet Bekboev,Adilet Bekboyev"})
    void spellings_that_are_alike_word_by_word_are_one_person_on_one_side_and_in_one_kind_of_office(String one,
            String other) {
        var first = identify(somebody(one, "interior-minister", "UZB"));

        assertThat(identify(somebody(other, "interior-minister", "UZB"))).isEqualTo(first);
        assertThat(questions).isEmpty();
    }

    @Test
    void the_same_name_on_another_side_is_another_person_until_somebody_says_otherwise() {
        var first = identify(somebody("Murat Kaya", "interior-minister", "TUR"));

        assertThat(identify(somebody("Murat Kaya", "interior-minister", "KAZ"))).isNotEqualTo(first);
        assertThat(questions).extracting(Question::text).containsExactly(
                "Are Murat Kaya (interior-minister, KAZ) and Murat Kaya (interior-minister, TUR) one person?");
    }

    @Test
    void an_initial_may_stand_for_a_name_but_whether_it_does_is_asked() {
        var first = identify(somebody("Rumen Radev", "president", "BGR"));

        assertThat(identify(somebody("R. Radev", "president", "BGR"))).isNotEqualTo(first);
        assertThat(questions).hasSize(1);
    }

    @Test
    void what_is_alike_to_two_persons_is_neither_and_asked_of_both() {
        identify(somebody("Aziz Tashpulatov", "interior-minister", "UZB"));
        var other = new PersonId("azis");
        acquaintances.remember(other, "Azis Toshpulatov", "UZB", "interior-minister", new SourceId("register"));

        assertThat(identify(somebody("Aziz Toshpulatov", "interior-minister", "UZB")))
                .isEqualTo(new PersonId("aziz-toshpulatov"));
        assertThat(questions).hasSize(2);
    }

    @Test
    void a_person_of_two_spellings_is_known_by_either() {
        var first = identify(somebody("Yerzhan Sadenov", "interior-minister", "KAZ"));
        identify(somebody("Ержан Саденов", "interior-minister", "KAZ"));

        assertThat(identify(somebody("Erzhan Sadenov", "interior-minister", "KAZ"))).isEqualTo(first);
    }

    @Test
    void what_is_alike_but_in_another_office_is_asked_and_not_guessed() {
        var first = identify(somebody("Aziz Toshpulatov", "interior-minister", "UZB"));
        var second = identify(somebody("Aziz Tashpulatov", "justice-minister", "UZB"));

        assertThat(second).isNotEqualTo(first);
        assertThat(questions).singleElement().satisfies(question -> assertThat(question.text())
                .contains("Aziz Toshpulatov").contains("Aziz Tashpulatov").endsWith("one person?"));
    }
}
