package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The states that took part without anybody of them being named: {@code states.txt} has the ways in which this is told. */
class AttendingStatesTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("states.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_tells_of_the_states_that_a_person_finds_in_it(SentenceCase sentence) {
        var states = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(states).isEqualTo(sentence.told());
    }
}
