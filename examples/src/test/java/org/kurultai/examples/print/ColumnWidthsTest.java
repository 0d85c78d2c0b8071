package org.kurultai.examples.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table is fitted into a line. */
class ColumnWidthsTest {

    private static final List<String> HEADINGS = List.of("POST", "PERSON");

    @Test
    void where_there_is_room_a_column_is_as_wide_as_its_widest_cell() {
        assertThat(ColumnWidths.fitting(HEADINGS, List.of(List.of("Secretary General", "Ulan")), 80, 2))
                .containsExactly(17, 6);
    }

    @Test
    void where_there_is_not_the_widest_column_gives_way() {
        assertThat(
                ColumnWidths.fitting(HEADINGS, List.of(List.of("Minister of Internal Affairs", "Niyazbekov")), 30, 2))
                .containsExactly(18, 10);
    }

    @Test
    void a_word_is_broken_only_where_no_other_column_can_give_way() {
        var rows = List.of(List.of("Minister of Internal Affairs of Graustark", "trend-2025-05-23#appoint-0123456789"));
        assertThat(ColumnWidths.fitting(HEADINGS, rows, 48, 2)).containsExactly(11, 35);
        assertThat(ColumnWidths.fitting(HEADINGS, rows, 30, 2)).containsExactly(16, 12);
    }

    @Test
    void a_column_with_a_few_long_cells_gives_way_before_one_in_which_all_are() {
        var rows = new ArrayList<>(Collections.nCopies(20, List.of("Cabinet", "Deputy Minister of Health")));
        rows.add(List.of("Ministry of Internal Affairs of Graustark", "Ulan"));
        assertThat(ColumnWidths.fitting(HEADINGS, rows, 40, 2)).containsExactly(13, 25);
    }

    @Test
    void one_long_word_is_broken_rather_than_all_cells_of_another_column() {
        var rows = new ArrayList<>(Collections.nCopies(50, List.of("Cabinet", "Deputy Minister of Health")));
        rows.add(List.of("trend-2025-05-23#appoint-0123456789", "Ulan"));
        assertThat(ColumnWidths.fitting(HEADINGS, rows, 40, 2)).containsExactly(13, 25);
    }

    @Test
    void no_column_gets_narrower_than_the_longest_word_of_its_heading() {
        var headings = List.of("FIRST ATTESTATION");
        assertThat(ColumnWidths.fitting(headings, List.of(List.of("on the 23rd of May 2025")), 5, 2))
                .containsExactly(11);
    }

    @Test
    void where_lines_are_endless_a_column_is_as_wide_as_its_widest_cell_unless_that_is_very_wide() {
        assertThat(
                ColumnWidths.fitting(HEADINGS, List.of(List.of("x".repeat(70), "x".repeat(700))), TextTable.ENDLESS, 2))
                .containsExactly(70, 80);
    }

    @Test
    void a_cell_is_broken_between_words() {
        assertThat(Wrapping.lines("Minister of Internal Affairs", 12)).containsExactly("Minister of", "Internal",
                "Affairs");
    }

    @Test
    void a_word_longer_than_its_column_is_broken_behind_a_hyphen_or_else_anywhere_and_no_letter_is_lost() {
        assertThat(Wrapping.lines("aze-bgr-police-academies 𝒦𝒦𝒦", 10)).containsExactly(
                "aze-bgr-", "police-", "academies", "𝒦𝒦𝒦");
        assertThat(Wrapping.lines("Donaudampfschiffahrt 𝒦𝒦𝒦", 10)).containsExactly(
                "Donaudampf", "schiffahrt", "𝒦𝒦𝒦");
    }
}
