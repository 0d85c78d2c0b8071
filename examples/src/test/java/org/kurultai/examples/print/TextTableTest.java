package org.kurultai.examples.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Byline;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Views;
import org.kurultai.export.table.Table;

/** How a table is written for people. */
class TextTableTest {

    private static final Views NOTHING = Views.of(List.of());

    /** Who held a post. */
    record Held(String post, String person) {}

    private static final List<Held> ROWS = List.of(
            new Held("Rector of the Academy of the Ministry of Internal Affairs", "Ulan"),
            new Held("Minister of Health", "Aziz Tashpulatov"),
            new Held("Minister of Health", "Ali Yerlikaya"));

    private static final Table<Held> TABLE = Table.of("held", "who held a post", Held.class, views -> ROWS)
            .with("post", Held::post)
            .with("person", Held::person)
            .with("seen_last", held -> "");

    @Test
    void without_an_end_of_the_line_each_row_is_one() {
        assertThat(printed(TABLE, TextTable.ENDLESS)).isEqualTo("""
                POST                                                       PERSON
                ---------------------------------------------------------  ----------------
                Rector of the Academy of the Ministry of Internal Affairs  Ulan
                Minister of Health                                         Aziz Tashpulatov
                Minister of Health                                         Ali Yerlikaya
                """);
    }

    @Test
    void a_row_of_several_lines_is_set_apart_from_those_around_it_and_the_others_are_not() {
        assertThat(printed(TABLE, 40)).isEqualTo("""
                POST                    PERSON
                ----------------------  ----------------
                Rector of the Academy   Ulan
                of the Ministry of
                Internal Affairs

                Minister of Health      Aziz Tashpulatov
                Minister of Health      Ali Yerlikaya
                """);
    }

    @Test
    void what_stands_first_is_said_once_where_it_has_a_name() {
        var named = Table.of("held", "who held a post", Held.class, views -> ROWS)
                .withNamed("post", Held::post)
                .with("person", Held::person);
        assertThat(printed(named, TextTable.ENDLESS))
                .contains("\n                                                           Ali Yerlikaya\n");
    }

    @Test
    void a_heading_of_several_words_is_broken_between_them() {
        var counted = Table.of("held", "who held a post", Held.class, views -> ROWS)
                .with("open_disputes", held -> 1)
                .with("person", Held::person);
        assertThat(printed(counted, 26)).startsWith("""
                OPEN      PERSON
                DISPUTES
                --------  ----------------
                1         Ulan
                """);
    }

    @Test
    void a_column_in_which_nothing_stands_or_none_is_counted_is_left_out() {
        var counted = TABLE.with("open_disputes", held -> 0).with("position", held -> "0");
        assertThat(printed(counted, TextTable.ENDLESS)).startsWith("POST      ").doesNotContain("SEEN LAST",
                "OPEN DISPUTES");
    }

    @Test
    void a_line_break_in_a_cell_is_none_in_the_table() {
        var broken = Table.of("words", "words", Held.class, views -> ROWS).with("words", held -> "in two\r\n  lines");
        assertThat(printed(broken, TextTable.ENDLESS)).contains("in two lines");
    }

    @Test
    void where_there_is_nothing_it_says_of_what() {
        var empty = Table.of("held", "who held a post", Held.class, views -> List.<Held>of()).with("post", Held::post);
        assertThat(printed(empty, 80)).isEqualTo("Nothing is found: who held a post.\n");
    }

    @Test
    void sources_that_follow_each_other_are_named_by_the_first_and_the_last() {
        try (var kurultai = Kurultai.inMemory()) {
            IntStream.rangeClosed(1, 6).mapToObj(i -> new SourceId("report-" + i)).forEach(source -> kurultai.record(
                    new RegisterSource(
                            source, SourceKind.PRESS_REPORT, "", "", "", PartialDate.UNKNOWN, "", Byline.UNSTATED)));
            var table = Table.of("held", "who held a post", Held.class, views -> ROWS.subList(0, 1))
                    .with("person", Held::person)
                    .withSources(
                            held -> IntStream.of(6, 4, 1, 3).mapToObj(i -> Evidence.of(new SourceId("report-" + i)))
                                    .toList());
            var text = new StringWriter();
            new TextTable(80, UnaryOperator.identity()).print(table, kurultai::view, new PrintWriter(text, true));
            assertThat(text.toString()).contains("Ulan    1, 3, 4, 6").contains("[6] report-6").doesNotContain("[2]");
            assertThat(
                    new Words(kurultai::view).of(IntStream.rangeClosed(2, 5).mapToObj(i -> new SourceId("report-" + i))
                            .toList()))
                    .isEqualTo("2-5");
        }
    }

    private static String printed(Table<?> table, int width) {
        var text = new StringWriter();
        new TextTable(width, UnaryOperator.identity()).print(table, NOTHING, new PrintWriter(text, true));
        return text.toString();
    }
}
