package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.seeds.facts.Participant;

/** Who took part, for which state, and who did not: {@code participants.txt} has the ways in which this is told. */
class ParticipantsTest {

    static Stream<SentenceCase> cases() throws IOException {
        return SentenceCase.in("participants.txt", "presence.txt", "absence.txt", "kept-away.txt", "sides.txt",
                "names.txt", "names-of-words.txt", "offices.txt", "companions.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_tells_of_those_whom_a_person_finds_in_it(SentenceCase sentence) {
        var participants = sentence.read().engagements().stream()
                .flatMap(engagement -> engagement.participants().stream())
                .map(ParticipantsTest::line)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(participants).isEqualTo(sentence.told());
    }

    private static String line(Participant participant) {
        return participant.name() + " " + (participant.state().isEmpty() ? "-" : participant.state())
                + (participant.deputy() ? " deputy" : "");
    }
}
