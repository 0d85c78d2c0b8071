package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.CommandId;

class OrderedIdsTest {

    private static final long NOW = 1_780_000_000_000L;

    @Test
    void they_sort_as_the_times_do_at_which_they_are_given() {
        assertThat(LongStream.range(NOW, NOW + 1000).mapToObj(OrderedIds::at).map(CommandId::value)).isSorted();
    }

    @Test
    void no_two_are_alike_though_given_at_one_time() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> OrderedIds.at(NOW))).doesNotHaveDuplicates();
    }

    @Test
    void each_is_a_uuid_of_version_7() {
        var id = UUID.fromString(OrderedIds.at(NOW).value());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW);
    }
}
