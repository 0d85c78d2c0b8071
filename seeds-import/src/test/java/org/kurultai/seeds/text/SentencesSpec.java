package org.kurultai.seeds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.language.Languages;
import org.kurultai.seeds.language.Tokens;

class SentencesSpec {

    @ParameterizedTest
    @CsvSource({
            "en, Mr. R. Radev received Gen. Petrov. They talked., 2",
            "en, The sides met on Sept. 5 in Brno. A protocol was signed., 2",
            "de, Das Treffen fand am 23. Mai statt. Es endete mit dem 2. Gipfel der Staaten., 2",
            "tr, TDT 13. Zirvesi Ankara'da yapılacak. Karar alındı., 2",
            "ru, Встреча прошла 12 мая 2024 г. в Минске. Стороны подписали протокол., 2",
            "bg, Срещата се проведе на 5 май 2022 г. В нея участваха трима министри., 2",
            "bg, Срещата се проведе на 5 май 2022 г. Министърът говори., 2",
            "bg, На 5 май 2022 г. Министърът на транспорта прие гости., 1",
            "bg, Министърът прие на 5 май 2022 г. Иван Петров в Бърно., 1",
            "ru, Переговоры прошли 5 мая 2022 г. С ним прибыли послы., 2",
            "ru, 5 мая 2022 г. Президент Чада прибыл в Рим., 1",
            "en, He asked: why now? Nobody knew!, 2"
    })
    void a_full_stop_after_a_day_a_rank_or_an_abbreviation_ends_no_sentence(String language, String text,
            int sentences) {
        var spoken = Languages.of(language);
        var tokens = Tokens.of(text, 0, text.length(), spoken.spelling());

        assertThat(Sentences.of(tokens, spoken)).hasSize(sentences);
    }
}
