package org.kurultai.seeds.claim;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kurultai.domain.record.Span;

class ClaimSpec {

    @Test
    void no_value_is_claimed_without_the_words_it_rests_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(Field.CITY, "Baku", Span.NONE, Zone.BODY, "stated place", 1))
                .withMessageContaining("needs a span");
    }

    @ParameterizedTest
    @EnumSource(names = {"BYLINE", "BOILERPLATE"})
    void nothing_is_claimed_from_what_states_nothing(Zone zone) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(Field.CITY, "Baku", new Span(3, 7), zone, "stated place", 1))
                .withMessageContaining("nothing is claimed from a " + zone);
    }
}
