package org.kurultai.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.KeyHashes;
import org.kurultai.domain.record.Read;

class LastChangesTest {

    private static final KeyHashes BAKU = looked("Baku");
    private static final KeyHashes ASTANA = looked("Astana");

    private final LastChanges changes = new LastChanges();

    @Test
    void what_was_changed_is_not_as_it_was_before_and_is_since() {
        changes.changed(1, changed("Baku"));

        assertThat(changes.noneSince(0, BAKU)).isFalse();
        assertThat(changes.noneSince(1, BAKU)).isTrue();
    }

    @Test
    void what_else_was_changed_makes_no_difference() {
        changes.changed(1, changed("Baku"));
        changes.changed(2, changed("Astana"));

        assertThat(changes.noneSince(1, BAKU)).isTrue();
        assertThat(changes.noneSince(1, ASTANA)).isFalse();
    }

    @Test
    void of_what_has_been_forgotten_nobody_says_that_nothing_was_changed() {
        IntStream.rangeClosed(1, 300_000).forEach(age -> changes.changed(age, changed("key " + age)));

        assertThat(changes.noneSince(299_999, BAKU)).isTrue();
        assertThat(changes.noneSince(0, BAKU)).isFalse();
    }

    @Test
    void what_was_not_changed_is_as_it_was_also_where_that_reaches_far_back() {
        IntStream.rangeClosed(1, 300_000).forEach(age -> changes.changed(age, changed("key " + age)));

        assertThat(changes.noneSince(230_000, BAKU)).isTrue();
        assertThat(changes.noneSince(230_000, looked("key 230000"))).isTrue();
        assertThat(changes.noneSince(230_000, looked("key 230001"))).isFalse();
    }

    private static KeyHashes changed(String key) {
        return KeyHashes.changed(List.of(key), List.of());
    }

    private static KeyHashes looked(String key) {
        return Read.<String, String>of(new Empty(), cells -> cells.cell(key), (what, reading) -> {
            throw new AssertionError("nothing is read within");
        }).looked();
    }

    private record Empty() implements Cells<String, String> {

        @Override
        public String cell(String key) {
            return "";
        }

        @Override
        public Set<String> keys() {
            return Set.of();
        }

        @Override
        public Set<String> keys(Object group) {
            return Set.of();
        }

        @Override
        public <G> Set<G> groups(Class<G> kind) {
            return Set.of();
        }
    }
}
