package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kurultai.SharedProcessor.SEGMENTS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.journal.PostgresServer;

/** Several processes on one database share the work of an event processor, by Axon's own token store over JDBC. */
@Timeout(120)
class SharedProcessorTest {

    private static final int EVENTS = 200;

    private final List<String> heardByOne = new CopyOnWriteArrayList<>();
    private final List<String> heardByOther = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory;

    private String url;
    private SharedProcessor shared;

    @BeforeEach
    void makeDatabase() {
        url = PostgresServer.database(directory);
        shared = new SharedProcessor(url);
        shared.makeTokens();
    }

    @Test
    void each_event_is_handled_once_by_one_or_the_other() {
        try (var one = shared.open("one", SEGMENTS / 2, heardByOne::add);
                var other = shared.open("other", SEGMENTS / 2, heardByOther::add)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> {
                one.record(naming("one-" + i));
                other.record(naming("other-" + i));
            });
            awaitHeard(EVENTS);

            assertThat(heard()).doesNotHaveDuplicates();
            assertThat(heardByOne).isNotEmpty();
            assertThat(heardByOther).isNotEmpty();
        }
    }

    @Test
    void what_one_leaves_behind_the_other_takes_over() {
        try (var one = shared.open("one", SEGMENTS, heardByOne::add)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> one.record(naming("before-" + i)));
            awaitHeard(EVENTS / 2);
        }
        try (var other = shared.open("other", SEGMENTS, heardByOther::add)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> other.record(naming("after-" + i)));
            awaitHeard(EVENTS);

            assertThat(heard()).doesNotHaveDuplicates();
            assertThat(heardByOther).hasSize(EVENTS / 2).allMatch(id -> id.startsWith("after-"));
        }
    }

    @Test
    void jvms_share_the_events_and_another_takes_over_what_a_killed_one_leaves_behind() throws Exception {
        try (var recording = Kurultai.builder().jdbcUrl(url).open();
                var one = jvm("one");
                var other = jvm("other")) {
            one.lines(heardByOne::add);
            other.lines(heardByOther::add);
            IntStream.range(0, EVENTS / 2).forEach(i -> recording.record(naming("before-" + i)));
            awaitHeard(EVENTS / 2);

            assertThat(heard()).doesNotHaveDuplicates();
            assertThat(heardByOne).isNotEmpty();
            assertThat(heardByOther).isNotEmpty();

            one.kill();
            heardByOne.clear();
            heardByOther.clear();
            try (var heir = jvm("heir")) {
                heir.lines(heardByOne::add);
                IntStream.range(0, EVENTS / 2).forEach(i -> recording.record(naming("after-" + i)));
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(heard())
                        .containsAll(IntStream.range(0, EVENTS / 2).mapToObj(i -> "after-" + i).toList()));
                assertThat(heardByOne).isNotEmpty();
            }
        }
    }

    /** A process of its own that takes half of the segments. */
    private OtherJvm jvm(String node) throws IOException {
        var jvm = OtherJvm.running(SharedProcessor.class, directory, url, node, Integer.toString(SEGMENTS / 2));
        assertThat(jvm.line()).isEqualTo("ready");
        return jvm;
    }

    private void awaitHeard(int events) {
        await().atMost(Duration.ofSeconds(60)).until(() -> heard().size() >= events);
    }

    private List<String> heard() {
        var all = new ArrayList<>(heardByOne);
        all.addAll(heardByOther);
        return all;
    }

    private static Envelope naming(String id) {
        return new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE,
                new RecordPartyName(new PartyId("P-" + id), Name.english("name of " + id), DateRange.UNKNOWN));
    }
}
