package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.axon.Examples.named;
import static org.kurultai.axon.Examples.naming;
import static org.kurultai.axon.Examples.recorded;
import static org.kurultai.axon.Examples.registrar;
import static org.kurultai.axon.Examples.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.axon.Examples.Numbering;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;

/** Who loses a race for a scope decides again. */
@Timeout(60)
class RaceTest {

    private final Journal journal;
    private final AxonShell others;

    RaceTest(@TempDir Path folder) {
        journal = Journal.open(folder.resolve("record.db"));
        others = shell(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 32})
    void of_many_writers_in_one_scope_each_gets_its_turn(int writers) throws Exception {
        var attempts = new AtomicInteger();
        var shell = counting(attempts);
        var each = 64 / writers;
        Together.run(writers, each, id -> shell.record(naming(id, "OTS", "?")));
        assertThat(events()).containsExactlyElementsOf(numbered(writers * each));
        assertThat(attempts).as("a writer loses at most once a command").hasValueLessThanOrEqualTo(2 * writers * each);
    }

    @Test
    void writers_in_different_scopes_never_lose() throws Exception {
        var attempts = new AtomicInteger();
        var shell = counting(attempts);
        Together.run(8, 10, id -> shell.record(naming(id, "party-of-" + id, "?")));
        assertThat(recorded(journal)).hasSize(80);
        assertThat(attempts).hasValue(80);
    }

    @Test
    void the_same_command_given_by_many_at_once_is_recorded_once() throws Exception {
        var outcomes = Together.run(8, 1, id -> others.record(naming("the-same", "OTS", "Turkic Council")));
        assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.AlreadyRecorded.class::isInstance).hasSize(7);
        assertThat(recorded(journal)).hasSize(1);
    }

    @Test
    void a_scope_that_keeps_changing_is_given_up_after_the_last_attempt() {
        var attempts = new AtomicInteger();
        var disturbed = shell(journal, registrar(new Numbering(
                command -> others.record(naming("other-" + attempts.incrementAndGet(), "OTS", "name " + attempts)))),
                new Retries(3, Duration.ZERO));
        assertThatThrownBy(() -> disturbed.record(naming("c1", "OTS", "?")))
                .isExactlyInstanceOf(ScopeContended.class)
                .hasMessageContaining("3 attempts")
                .hasCauseExactlyInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(attempts).hasValue(3);
        assertThat(recorded(journal)).extracting(r -> r.id().value()).containsExactly("other-1", "other-2", "other-3");
    }

    @Test
    void after_one_gave_up_the_next_may_record() {
        var first = new AtomicBoolean(true);
        var shell = shell(journal, registrar(new Numbering(command -> {
            if (first.getAndSet(false)) {
                others.record(naming("other", "OTS", "another"));
            }
        })), new Retries(1, Duration.ZERO));
        assertThatThrownBy(() -> shell.record(naming("c1", "OTS", "?"))).isInstanceOf(ScopeContended.class);
        assertThat(shell.record(naming("c2", "OTS", "?"))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void subscribers_hear_only_of_what_is_on_record_and_cannot_undo_it() {
        var heard = new ArrayList<EventMessage>();
        var shell = losingOnce();
        shell.events().subscribe((events, context) -> {
            heard.addAll(events);
            throw new IllegalStateException("this subscriber fails");
        });
        assertThat(shell.record(naming("c1", "OTS", "?"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(heard).extracting(EventMessage::payload).containsExactly(named("OTS", "name 2"));
        assertThat(events()).containsExactly(named("OTS", "lost to"), named("OTS", "name 2"));
    }

    @Test
    void a_subscriber_may_record_a_further_fact_when_it_hears_of_one() {
        others.events().subscribe((events, context) -> {
            if (events.getFirst().identifier().equals("c1")) {
                others.record(naming("further", "OTS", "Organization of Turkic States"));
            }
            return CompletableFuture.completedFuture(null);
        });
        others.record(naming("c1", "OTS", "Turkic Council"));
        assertThat(recorded(journal)).extracting(r -> r.id().value()).containsExactly("c1", "further");
    }

    @Test
    void a_subscriber_may_wait_for_another_thread_to_record_though_its_writer_had_lost_a_race() {
        var shell = losingOnce();
        var further = new CopyOnWriteArrayList<Outcome>();
        shell.events().subscribe((events, context) -> {
            if (events.getFirst().identifier().equals("c1")) {
                further.add(CompletableFuture.supplyAsync(() -> shell.record(naming("further", "OTS", "?")))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join());
            }
            return CompletableFuture.completedFuture(null);
        });
        shell.record(naming("c1", "OTS", "?"));
        assertThat(further).hasSize(1);
    }

    private AxonShell counting(AtomicInteger attempts) {
        return shell(journal, registrar(new Numbering(command -> attempts.incrementAndGet())), Retries.ofDefaults());
    }

    private AxonShell losingOnce() {
        var first = new AtomicBoolean(true);
        return shell(journal, registrar(new Numbering(command -> {
            if (first.getAndSet(false)) {
                others.record(naming("other", "OTS", "lost to"));
            }
        })), Retries.ofDefaults());
    }

    private List<Event> events() {
        return recorded(journal).stream().map(Recorded::event).toList();
    }

    private static List<Event> numbered(int names) {
        return IntStream.rangeClosed(1, names).<Event>mapToObj(i -> named("OTS", "name " + i)).toList();
    }
}
