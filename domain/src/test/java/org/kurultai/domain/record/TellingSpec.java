package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
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
    void several_things_are_named_one_by_one_and_none_at_all_leave_no_gap() {
        var told = Telling.of(TREND, "rests on", List.of(new SourceId("a"), new SourceId("b")), List.of());
        assertThat(told.in(id -> id.value().toUpperCase(Locale.ROOT))).isEqualTo("TREND rests on A, B");
        assertThat(Telling.list(List.of(TREND), Id::value)).isEqualTo("trend");
    }

    @Test
    void what_is_so_is_no_longer_so() {
        assertThat(Telling.of(TREND, "is retracted").noLonger(Id::value)).isEqualTo("trend is no longer retracted");
    }

    @Test
    void one_thing_is_counted_in_the_singular() {
        assertThat(Counted.of(0, "meeting")).isEqualTo("no meetings");
        assertThat(Counted.of(1, "meeting")).isEqualTo("1 meeting");
        assertThat(Counted.of(2, "meeting")).isEqualTo("2 meetings");
    }

    @Test
    void a_sentence_without_a_verb_is_none() {
        assertThatThrownBy(() -> Telling.of(TREND)).hasMessageContaining("a subject and a verb");
    }
}
