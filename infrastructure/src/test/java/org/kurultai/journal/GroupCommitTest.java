package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a journal promises of appends that come while another is being recorded. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
@Timeout(60)
class GroupCommitTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");

    private final Place place;
    private final Path directory;
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Thread> writers = new ArrayList<>();
    private Journal journal;
    private CompletableFuture<Void> holder;

    GroupCommitTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    /** Somebody else keeps the database to himself, so that the first writer waits in it, and all others behind him. */
    @BeforeEach
    void holdUp() throws InterruptedException {
        journal = place.open(directory);
        var held = new CountDownLatch(1);
        holder = CompletableFuture.runAsync(() -> {
            try (var other = place.database(directory)) {
                other.write(session -> {
                    held.countDown();
                    await().until(() -> open.getCount() == 0);
                    return held;
                });
            }
        });
        held.await();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void they_are_recorded_together_in_the_order_in_which_they_came() throws Exception {
        var outcomes = new ArrayList<CompletableFuture<?>>();
        for (var writer = 0; writer < 8; writer++) {
            outcomes.add(appending(AppendCondition.none(), event("" + writer), event("" + writer)));
        }
        letGo();

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isCompleted());
        assertThat(everything(journal).payloads())
                .containsExactly("0", "0", "1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "6", "7", "7");
        if (place == Place.POSTGRES) {
            assertThat(transactions()).isEqualTo(2);
        }
    }

    @Test
    void one_that_cannot_be_recorded_fails_by_itself() throws Exception {
        var first = AppendCondition.withCriteria(having(BISHKEK));
        var other = AppendCondition.withCriteria(having(Tag.of("meeting", "Baku 2025")));

        appending(AppendCondition.none(), event("an id", "before", Instant.EPOCH));
        var wins = appending(first, event("wins", BISHKEK));
        var loses = appending(first, event("loses", BISHKEK));
        var goesWith = appending(other, event("goes with them"));
        var duplicate = appending(AppendCondition.none(), event("new"), event("an id", "again", Instant.EPOCH));
        letGo();

        assertThat(List.of(wins, goesWith)).allSatisfy(outcome -> assertThat(outcome).isCompleted());
        assertThat(loses).isCompletedExceptionally();
        assertThat(loses.exceptionNow()).isInstanceOf(AppendEventsTransactionRejectedException.class)
                .hasMessageContaining("The event at position 1 meets the append criteria");
        assertThat(duplicate.exceptionNow()).isInstanceOf(AlreadyRecordedException.class)
                .hasMessageContaining("has recorded the event an id at position 0 already");
        assertThat(everything(journal).payloads()).containsExactly("before", "wins", "goes with them");
        assertThat(everything(journal).positions()).containsExactlyElementsOf(LongStream.range(0, 3).boxed().toList());
    }

    /** In a thread of its own, which has come to wait once this returns. */
    private CompletableFuture<?> appending(AppendCondition condition, TaggedEventMessage<?>... events) {
        var outcome = new CompletableFuture<Object>();
        var writer = Thread.ofPlatform().start(() -> outcome.completeAsync(() -> append(journal, condition, events),
                Runnable::run));
        writers.add(writer);
        await().until(() -> writer.getState() == Thread.State.WAITING || isRecording(writer));
        return outcome;
    }

    private static boolean isRecording(Thread writer) {
        return Arrays.stream(writer.getStackTrace()).anyMatch(
                frame -> frame.getClassName().equals(Appender.class.getName())
                        && frame.getMethodName().equals("record"));
    }

    private void letGo() throws InterruptedException {
        open.countDown();
        holder.join();
        for (var writer : writers) {
            writer.join();
        }
    }

    private long transactions() throws Exception {
        try (var connection = DriverManager.getConnection(place.address(directory));
                var rows = connection.createStatement()
                        .executeQuery("SELECT count(DISTINCT xmin::text) FROM events")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
