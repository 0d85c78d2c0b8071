package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
    private static final class Words implements Projection<String, String, Cells<String, String>> {
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
}
