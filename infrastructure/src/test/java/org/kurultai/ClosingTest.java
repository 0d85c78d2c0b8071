package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kurultai.OtherJvm.Task;
import org.kurultai.journal.JournalException;

/** A library that is embedded lets the process end, leaves nothing behind, and calls nobody. */
@Timeout(60)
class ClosingTest {

    /** Axon's own executors would keep it for five seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Task.class, names = {"CLOSE", "LEAVE_OPEN"})
    void the_process_ends_at_once_and_what_it_recorded_is_there(Task task) throws Exception {
        var file = folder.resolve("record.db");
        try (var other = OtherJvm.start(task, folder, file, 0)) {
            assertThat(other.line()).isEqualTo("done");
            assertThat(other.ending()).isLessThan(AT_ONCE);
            assertThat(other.exitCode()).isZero();
        }
        try (var kurultai = Kurultai.open(file)) {
            assertThat(kurultai.history().events()).hasSize(1);
        }
    }

    @Test
    void nothing_is_left_in_the_home_of_the_user_or_beside_the_file_and_nobody_is_called() throws Exception {
        try (var other = OtherJvm.start(Task.CLOSE, folder, folder.resolve("record.db"), 0)) {
            assertThat(other.line()).isEqualTo("done");
            other.ending();
        }
        var classes = folder.resolve(OtherJvm.LOADED_CLASSES);
        assertThat(folder).isDirectoryNotContaining("glob:**/.axoniq").isDirectoryNotContaining("glob:**/record.db-*");
        assertThat(classes)
                .content()
                .contains("org.kurultai.Kurultai ")
                .doesNotContain("org.axonframework.update.UpdateChecker ", "java.net.http.");
    }

    @Test
    void a_closed_record_says_so_to_whoever_asks_it() {
        var kurultai = Kurultai.open(folder.resolve("record.db"));
        kurultai.close();
        assertThatThrownBy(kurultai::history).isInstanceOf(JournalException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> kurultai.record(OtherJvm.naming("late")))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void it_may_be_closed_twice() {
        var kurultai = Kurultai.open(folder.resolve("record.db"));
        kurultai.close();
        kurultai.close();
    }
}
