package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kurultai.examples.print.TextTable;

class WorkingLineTest {

    private static final Duration TICK = Duration.ofMillis(5);

    private final StringWriter err = new StringWriter();

    @Test
    void somebody_at_a_terminal_is_told_while_it_goes_on_and_sees_nothing_of_it_afterwards() {
        var told = new CountDownLatch(2);

        assertThat(WorkingLine.during(() -> awaited(told), () -> {
            told.countDown();
            return "copying my.db";
        }, line(true), TICK)).isTrue();
        assertThat(err.toString()).contains("copying my.db, 0 s").endsWith("\r\u001b[K");
    }

    @Test
    void nobody_else_is() {
        var asked = new CountDownLatch(2);

        assertThat(WorkingLine.during(() -> awaited(asked), () -> {
            asked.countDown();
            return "copying my.db";
        }, line(false), TICK)).isTrue();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_launcher_says_whether_messages_go_to_a_terminal_wherever_the_output_goes() {
        assertThat(Terminal.of(Map.of("KURULTAI_WATCHED", "yes"), false).isWatched()).isTrue();
        assertThat(Terminal.of(Map.of("KURULTAI_WATCHED", "no"), true).isWatched()).isFalse();
        assertThat(Terminal.of(Map.of(), true).isWatched()).isTrue();
    }

    @Test
    void a_line_ends_where_the_launcher_says_that_the_terminal_does_and_nowhere_in_a_pipe_or_a_file() {
        assertThat(Terminal.of(Map.of("COLUMNS", "80"), false).width()).isEqualTo(80);
        assertThat(Terminal.of(Map.of(), false).width()).isEqualTo(TextTable.ENDLESS);
        assertThat(Terminal.of(Map.of(), false).textWidth()).isEqualTo(120);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ProgressLine line(boolean watched) {
        return new ProgressLine(new PrintWriter(err, true), new Terminal(80, watched));
    }
}
