package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.InstrumentFact;

/** What documents are called: {@code titles.txt} has sentences with the names in them, and some in which a document has none. */
class TitlesTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("titles.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_is_called_what_a_person_would_call_it(SentenceCase sentence) {
        var titles = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(InstrumentFact::isConcluded)
                .map(InstrumentFact::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(titles).isEqualTo(sentence.told());
    }
}
