package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Rows are told in sentences that can be named and turned. */
class TellingSpec {

    private static final SourceId TREND = new SourceId("trend");
    private static final Telling TELLING = Telling.of(TREND, "reports on", "", 3, "meetings");

    @Test
    void a_sentence_names_things_by_identifier_until_it_is_printed() {
        assertThat(TELLING).hasToString("trend reports on 3 meetings");
        assertThat(TELLING.in(id -> "Trend News Agency")).isEqualTo("Trend News Agency reports on 3 meetings");
    }

    @Test
    void what_was_true_can_be_told_to_be_so_no_longer() {
        assertThat(TELLING.noLonger(Id::value)).isEqualTo("trend no longer reports on 3 meetings");
    }

    @Test
    void a_sentence_without_a_verb_is_none() {
        assertThatThrownBy(() -> Telling.of(TREND)).hasMessageContaining("a subject and a verb");
    }
}
