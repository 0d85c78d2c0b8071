package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.InstrumentFact;

/** Which documents were concluded, and which were only spoken of: {@code concluded.txt} has the ways to say so. */
class ConcludedTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("concluded.txt", "not-concluded.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_tells_of_the_documents_a_person_finds_concluded_in_it(SentenceCase sentence) {
        var concluded = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(InstrumentFact::isConcluded)
                .map(instrument -> instrument.kind() + " " + instrument.status())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(concluded).isEqualTo(sentence.told());
    }
}
