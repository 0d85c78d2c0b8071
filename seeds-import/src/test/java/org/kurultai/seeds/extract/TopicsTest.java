package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was talked about: {@code topics.txt} has sentences with their topics, and some that have none. */
class TopicsTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("topics.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_was_talked_about_is_told_in_the_words_of_the_report(SentenceCase sentence) {
        var topics = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.topics().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(topics).isEqualTo(sentence.told());
    }
}
