package org.kurultai.seeds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Languages;
import org.kurultai.seeds.language.Tokens;

class DatesSpec {

    private static List<DateMention> dates(String language, String text) {
        var spoken = Languages.of(language);
        var tokens = Tokens.of(text, 0, text.length(), spoken.spelling());
        return Dates.in(Sentence.of(0, Zone.BODY, 0, tokens, spoken));
    }

    @ParameterizedTest
    @CsvSource({
            "en, on May 23, XXXX-05-23, XXXX-05-23",
            "en, on 23 May 2025 in Baku, 2025-05-23, 2025-05-23",
            "en, 'January 18th, 2025', 2025-01-18, 2025-01-18",
            "en, 'on January, 18, 2025', 2025-01-18, 2025-01-18",
            "en, 'on January, 18 at the museum', XXXX-01-18, XXXX-01-18",
            "en, 'in November, 2021', 2021-11, 2021-11",
            "en, Thursday 18/January/2025 18:16, 2025-01-18, 2025-01-18",
            "en, 18 january / 2025, 2025-01-18, 2025-01-18",
            "de, 18.XI.2025, 2025-11-18, 2025-11-18",
            "en, on 2025. 01. 18. in Budapest, 2025-01-18, 2025-01-18",
            "en, on September 6-8 in Turkistan, XXXX-09-06, XXXX-09-08",
            "en, from 30 September to 2 October 2024, 2024-09-30, 2024-10-02",
            "en, in December 2023, 2023-12, 2023-12",
            "en, 1/15/2025 10:08:26 AM, 2025-01-15, 2025-01-15",
            "de, am 23. Mai 2025 in Baku, 2025-05-23, 2025-05-23",
            "de, vom 6. bis 8. September 2025, 2025-09-06, 2025-09-08",
            "de, am 05.02. nach Riga, XXXX-02-05, XXXX-02-05",
            "de, für den 05.02. nach Riga, XXXX-02-05, XXXX-02-05",
            "fr, le 1er août 2024, 2024-08-01, 2024-08-01",
            "ru, с 6 по 8 сентября 2025 года, 2025-09-06, 2025-09-08",
            "tr, 12-13 Mart 2024 tarihlerinde, 2024-03-12, 2024-03-13",
            "az, Oktyabrın 17-də, XXXX-10-17, XXXX-10-17",
            "bg, на 22 юни 2021 г., 2021-06-22, 2021-06-22"
    })
    void a_date_is_read_as_the_language_writes_it(String language, String text, String start, String end) {
        assertThat(dates(language, text)).singleElement().satisfies(date -> {
            assertThat(date.start()).hasToString(start);
            assertThat(date.end()).hasToString(end);
        });
    }

    @Test
    void figures_that_may_be_a_day_or_a_month_are_no_date() {
        assertThat(dates("en", "on 3/4/2025")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "de, in den Abschnitten 10.12. und 10.13.",
            "de, Punkt 5.2. der Ordnung",
            "de, es blieb beim Stand von 5.2.",
            "en, they rose to 3.5.",
            "de, Punkt 05.02. der Ordnung"
    })
    void two_figures_are_a_day_only_behind_a_small_word_that_tells_when(String language, String text) {
        assertThat(dates(language, text)).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_left_out() {
        assertThat(dates("en", "on 31 June 2025")).noneMatch(DateMention::hasDay);
    }

    @Test
    void the_length_of_a_war_and_a_format_of_talks_are_no_dates() {
        assertThat(dates("en", "the 44-day war and the 4+4 talks")).isEmpty();
    }
}
