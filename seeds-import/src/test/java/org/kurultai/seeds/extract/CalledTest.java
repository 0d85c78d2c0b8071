package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What offices are called: by their usual names in English only where the report says no more: {@code called.txt} has wordings of them. */
class CalledTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("called.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_office_is_called_nothing_that_the_report_does_not_call_it(SentenceCase sentence) {
        var called = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.participants().stream())
                .map(participant -> participant.name() + ", " + participant.role())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(called).isEqualTo(sentence.told());
    }
}
