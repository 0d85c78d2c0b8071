package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.InstrumentFact;

/** Which documents are still to be concluded: {@code coming.txt} has the ways to say so. */
class ComingDocumentsTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("coming.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_tells_of_the_documents_a_person_finds_expected_in_it(SentenceCase sentence) {
        var expected = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(instrument -> !instrument.isConcluded())
                .map(InstrumentFact::kind)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(expected).isEqualTo(sentence.told());
    }
}
