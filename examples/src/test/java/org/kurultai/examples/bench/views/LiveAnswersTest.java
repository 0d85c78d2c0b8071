package org.kurultai.examples.bench.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Envelope;
import org.kurultai.examples.bench.history.GeneratedHistory;

/** What live views keep of what they have read, while the record goes on, beside views that have read nothing. */
class LiveAnswersTest {

    private static final int BEFORE = 1_000;
    private static final int EACH = 25;
    private static final int TIMES = 5;
    private static final int THINGS = 20;

    private final Kurultai kurultai = Kurultai.inMemory();

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void a_view_that_has_kept_what_it_read_answers_like_one_that_reads_everything_anew() {
        var commands = GeneratedHistory.commands(GeneratedHistory.SEED).limit(BEFORE + EACH * TIMES).toList();
        record(commands.subList(0, BEFORE));

        for (var next = BEFORE; next < commands.size(); next += EACH) {
            questions().forEach(this::answersAlike);
            record(commands.subList(next, next + EACH));
        }
        questions().forEach(this::answersAlike);
    }

    private void record(List<Envelope> commands) {
        kurultai.recordAll(commands.stream(), (command, outcome) -> {});
    }

    private Stream<Inquiry<?>> questions() {
        var history = kurultai.history();
        return Stream.concat(
                Stream.of(PointInquiry.values()).map(question -> question.over(history)),
                Stream.of(ListInquiry.values()).map(question -> question.over(history)));
    }

    private <T> void answersAlike(Inquiry<T> question) {
        assertThat(question.things()).isNotEmpty();
        question.things().stream().limit(THINGS).forEach(thing -> assertThat(question.now(kurultai, thing))
                .as("%s", thing)
                .isEqualTo(question.anew(thing)));
    }
}
