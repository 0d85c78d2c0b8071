package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldSpec {

    @Test
    void each_cell_holds_what_its_events_made_of_it_in_the_order_recorded() {
        var fold = Fold.of(new Words(), List.of(at(0, "a b"), at(1, "b"), at(2, ""), at(3, "b a")));
        assertThat(fold.cell("a")).isEqualTo("-03");
        assertThat(fold.cell("b")).isEqualTo("-013");
        assertThat(fold.keys()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_cell_that_no_event_changed_is_as_at_the_beginning() {
        assertThat(Fold.of(new Words(), List.of()).cell("a")).isEqualTo("-");
    }

    @Test
    void a_cell_can_be_read_as_it_was_before_any_position() {
        var fold = new Fold<>(new Words(), List.of());
        fold.extend(List.of(at(0, "a b"), at(1, "b"), at(2, "b")));
        assertThat(fold.cell("b", 3)).isEqualTo("-012");
        assertThat(fold.cell("b", 1)).isEqualTo("-0");
        assertThat(fold.cell("b", 0)).isEqualTo("-");
        assertThat(fold.events("b", 2)).containsExactly(at(0, "a b"), at(1, "b"));
    }

    @Test
    void what_a_record_has_more_is_filed_with_what_was_filed_before() {
        var record = IntStream.range(0, 100).mapToObj(i -> at(i, "a w" + i % 40)).toList();
        var fold = new Fold<>(new Words(), List.of());
        fold.extend(record.subList(0, 50));
        assertThat(fold.cell("w3")).isEqualTo("-343");
        assertThat(fold.keys('w')).hasSize(40);
        fold.extend(record);
        assertThat(fold.cell("w3")).isEqualTo("-34383");
        assertThat(fold.cell("w3", 50)).isEqualTo("-343");
        assertThat(fold.keys()).hasSize(41).contains("a", "w39").doesNotContain("w40");
        assertThat(fold.keys('w')).hasSize(40).doesNotContain("a");
        assertThat(fold.groups(Character.class)).containsExactlyInAnyOrder('a', 'w');
    }

    @Test
    void the_groups_are_the_same_whenever_they_are_first_asked_for() {
        var record = List.of(at(0, "x a"), at(1, "y b"), at(2, "z x"));
        var early = new Fold<>(new Words(), List.of());
        assertThat(early.keys('x')).isEmpty();
        early.extend(record);
        var late = Fold.of(new Words(), record);
        assertThat(early.keys('x')).isEqualTo(late.keys('x')).containsExactly("x");
        assertThat(early.groups(Character.class)).isEqualTo(late.groups(Character.class));
        assertThat(late.groups(String.class)).isEmpty();
        assertThat(late.keys("no group of this kind")).isEmpty();
    }

    @Test
    void what_several_projections_share_is_filed_once() {
        var words = new Words();
        var filed = new ArrayList<Long>();
        var counting = new Words() {
            @Override
            public Set<String> keys(Recorded recorded) {
                filed.add(recorded.position());
                return super.keys(recorded);
            }
        };
        var one = new Sharing(counting);
        var other = new Sharing(counting);
        var folds = Folds.of(List.of(one, other, words), List.of(at(0, "a"), at(1, "a")));
        assertThat(filed).containsExactly(0L, 1L);
        assertThat(folds.cells(one).cell("a")).isEqualTo("-01");
        assertThat(folds.cells(other)).isSameAs(folds.cells(one));
        assertThat(folds.cells(words).cell("a")).isEqualTo("-01");
    }

    @Test
    void the_event_that_cannot_be_taken_is_named() {
        var failing = new Words() {
            @Override
            public String apply(String cell, Recorded recorded) {
                throw new IllegalStateException("unreadable");
            }
        };
        var fold = Fold.of(failing, List.of(at(0, ""), at(1, "a")));
        assertThat(fold.cell("b")).isEqualTo("-");
        assertThatThrownBy(() -> fold.cell("a"))
                .isInstanceOf(ProjectionException.class)
                .hasMessageStartingWith("projection words cannot take the event at position 1")
                .hasRootCauseMessage("unreadable");
    }

    private static Recorded at(long position, String words) {
        var id = "given-" + position;
        var envelope = new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, new Given());
        return new Recorded(position, new FactId(id), new Spoken(words), envelope);
    }

    private record Given() implements Command {}

    private record Spoken(String words) implements Event {
        @Override
        public Set<Tag> tags() {
            return Set.of();
        }
    }

    /** Files every event under each of its words. */
    private static class Words implements Projection<String, String, Cells<String, String>> {
        @Override
        public String name() {
            return "words";
        }

        @Override
        public Set<String> keys(Recorded recorded) {
            return recorded.event() instanceof Spoken spoken && !spoken.words().isEmpty()
                    ? Set.of(spoken.words().split(" "))
                    : Set.of();
        }

        @Override
        public Set<Character> groups(String key) {
            return Set.of(key.charAt(0));
        }

        @Override
        public String initial(String key) {
            return "-";
        }

        @Override
        public String apply(String cell, Recorded recorded) {
            return cell + recorded.position();
        }

        @Override
        public Cells<String, String> view(Cells<String, String> cells) {
            return cells;
        }
    }

    /** Reads the cells of another. */
    private static final class Sharing extends Words {

        private final Words of;

        Sharing(Words of) {
            this.of = of;
        }

        @Override
        public List<Filing<? extends String, String>> filings() {
            return List.of(of);
        }
    }
}
