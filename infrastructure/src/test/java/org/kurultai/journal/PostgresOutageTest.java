package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a journal promises when the server dies under it. */
@Timeout(600)
class PostgresOutageTest {

    private static final int BATCH = 3;
    private static final int WRITERS = 3;

    /** How often the server is killed: -Djournal.outages=50 for a long run. */
    private static final int KILLS = Integer.getInteger("journal.outages", 3);

    @TempDir
    private Path directory;

    private EmbeddedPostgres server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        server = PostgresServer.inEarnest().setDataDirectory(data()).setCleanDataDirectory(false).setPort(port).start();
        port = server.getPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void what_was_acknowledged_survives_a_kill_of_the_server_under_load_and_the_journal_goes_on() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var enough = new AtomicBoolean();
        try (var journal = Journal.open(url(), Appending.CONVERTER);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "writer " + writer;
                writers.submit(() -> {
                    for (var number = 0; !enough.get(); number++) {
                        appendOnce(journal, Tag.of("batch", name + " " + number), acknowledged, failures);
                    }
                });
            }
            for (var kill = 0; kill < KILLS; kill++) {
                awaitMore(acknowledged);
                kill();
                start();
                awaitMore(acknowledged);
            }
            enough.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            assertThat(failures).as("none, where every kill came between two commits")
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOf(JournalException.class)
                            .hasMessageContaining("the connection to the server was lost"));
            assertWhole(journal, acknowledged);
        }
    }

    private static void appendOnce(Journal journal, Tag tag, Queue<String> acknowledged, Queue<Throwable> failures) {
        try {
            append(journal, IntStream.range(0, BATCH).mapToObj(i -> event("x".repeat(100 * i), tag))
                    .toArray(TaggedEventMessage<?>[]::new));
            acknowledged.add(tag.value());
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private static void awaitMore(Queue<String> acknowledged) {
        var before = acknowledged.size();
        await().atMost(30, TimeUnit.SECONDS).until(() -> acknowledged.size() > before + 100);
    }

    private static void assertWhole(Journal journal, Queue<String> acknowledged) {
        assertThat(journal.verify().damages()).isEmpty();
        var recorded = everything(journal).positions();
        assertThat(recorded).containsExactlyElementsOf(LongStream.range(0, recorded.size()).boxed().toList());
        assertThat(recorded.size() % BATCH).isZero();
        assertThat(acknowledged).allSatisfy(batch -> assertThat(
                source(journal, having(Tag.of("batch", batch))).entries()).hasSize(BATCH));
    }

    @Test
    void while_the_server_is_down_everything_says_so_and_once_it_is_back_everything_works() throws Exception {
        var unpooled = server.getPostgresDatabase();
        var received = new CopyOnWriteArrayList<String>();
        try (var journal = Journal.open(unpooled, Appending.CONVERTER)) {
            append(journal, event("before"));
            var stream = journal.stream(StreamingCondition.startingFrom(null), null);
            kill();

            for (var down : List.<Runnable>of(
                    () -> append(journal, event("meanwhile")),
                    () -> everything(journal),
                    () -> Appending.head(journal),
                    () -> Journal.open(unpooled))) {
                assertThatThrownBy(down::run).isInstanceOf(JournalException.class)
                        .hasMessageContaining("the connection to the server was lost or refused;"
                                + " try again once the server is back");
            }

            start();
            append(journal, event("after"));
            stream.setCallback(() -> stream.next().ifPresent(entry -> received.add(
                    entry.message().payloadAs(String.class, Appending.CONVERTER))));
            append(journal, event("last"));
            await().untilAsserted(() -> assertThat(received).containsExactly("before", "after", "last"));
        }
    }

    /** As {@code kill -9} of the server. What it had started ends by itself; a new one can start only then. */
    private void kill() throws Exception {
        var pid = Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var started = postmaster.children().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        for (var process : started) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        server.close();
    }

    private Path data() {
        return directory.resolve("data");
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }
}
