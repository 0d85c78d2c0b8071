package org.kurultai.examples.bench.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.FactCorroborated;

class GeneratedHistoryTest {

    private static final int SOME = 20_000;

    @Test
    void one_seed_gives_one_history() {
        assertThat(GeneratedHistory.commands(7).limit(1_000).toList())
                .isEqualTo(GeneratedHistory.commands(7).limit(1_000).toList())
                .isNotEqualTo(GeneratedHistory.commands(8).limit(1_000).toList());
    }

    @Test
    void every_command_of_the_domain_is_used() {
        Set<Object> used = GeneratedHistory.commands(GeneratedHistory.SEED)
                .limit(SOME)
                .map(envelope -> envelope.command().getClass())
                .collect(Collectors.toSet());
        assertThat(used).containsAll(Catalogue.registrar().commands());
    }

    @Test
    void most_is_new_much_is_told_again_and_little_is_refused() {
        var history = GeneratedHistory.decided(GeneratedHistory.SEED, SOME);
        assertThat(history.head()).isBetween(SOME + 0L, SOME + 10L);
        assertThat(history.events()).filteredOn(r -> r.event() instanceof FactCorroborated)
                .hasSizeBetween(SOME / 10, SOME / 4);
        assertThat(history.events()).filteredOn(r -> r.event() instanceof ClaimRefused)
                .hasSizeBetween(SOME / 200, SOME / 20);
    }
}
