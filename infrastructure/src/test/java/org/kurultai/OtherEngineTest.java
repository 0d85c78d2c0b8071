package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;

/** A record in a storage engine that is not the library's: here Axon's own in memory, which counts in its own way. */
@Timeout(60)
class OtherEngineTest {

    private static final Evidence TREND = Evidence.of(new SourceId("trend"));

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();

    @Test
    void what_is_recorded_is_what_would_be_recorded_in_a_journal() {
        try (var kurultai = open(); var journal = Kurultai.inMemory()) {
            for (var command : commands(0, 60)) {
                assertThat(kurultai.record(command)).isEqualTo(journal.record(command));
            }
            assertThat(kurultai.history().events()).isEqualTo(journal.history().events());
            assertThat(kurultai.view(Projections.EVIDENCE_LEDGER).all())
                    .isEqualTo(journal.view(Projections.EVIDENCE_LEDGER).all());
        }
    }

    @Test
    void it_is_read_again_by_whoever_opens_it_next() {
        List<Recorded> before;
        try (var kurultai = open()) {
            commands(0, 10).forEach(kurultai::record);
            before = kurultai.history().events();
        }
        try (var kurultai = open()) {
            commands(10, 20).forEach(kurultai::record);

            assertThat(kurultai.history().before(before.size()).events()).isEqualTo(before);
            assertInOrder(kurultai);
        }
    }

    @Test
    void many_commands_at_once_are_recorded_as_one_by_one() {
        var commands = commands(0, 3000);
        var told = new ArrayList<Outcome>();
        try (var kurultai = open(); var journal = Kurultai.inMemory()) {
            kurultai.recordAll(commands.stream(), (command, outcome) -> told.add(outcome));
            journal.recordAll(commands.stream(), (command, outcome) -> {});

            assertThat(told).hasSameSizeAs(commands);
            assertThat(kurultai.history().events()).isEqualTo(journal.history().events());
            assertThat(read()).isEqualTo(journal.history().events());
        }
    }

    @Test
    void of_many_who_state_the_same_at_once_one_states_the_fact_and_all_others_corroborate_it() throws Exception {
        try (var one = open(); var other = open(); var executor = Executors.newFixedThreadPool(4)) {
            var outcomes = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < 40; i++) {
                var kurultai = i % 2 == 0 ? one : other;
                var source = Evidence.of(new SourceId("report-" + i));
                outcomes.add(executor.submit(() -> kurultai.record(naming(7), source)));
            }
            var accepted = 0;
            for (var outcome : outcomes) {
                accepted += outcome.get() instanceof Outcome.Accepted ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
            assertThat(one.history().events()).hasSize(40).isEqualTo(other.history().events());
            assertInOrder(one);
        }
    }

    @Test
    void a_subscriber_is_told_of_what_another_recorded() throws Exception {
        var told = new Semaphore(0);
        try (var one = open(); var other = open()) {
            one.subscribe(Projections.EVIDENCE_LEDGER, changes -> told.release());
            assertThat(told.tryAcquire(20, TimeUnit.SECONDS)).isTrue();

            other.record(naming(7), TREND);
            assertThat(told.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_scenario_is_promoted_all_or_nothing() {
        try (var kurultai = open(); var other = open()) {
            commands(0, 6).forEach(kurultai::record);
            var scenario = Scenario.named("unnamed").drop(kurultai.history().at(3).id());
            var first = kurultai.promotion(kurultai.whatIf().replay(scenario));
            other.record(naming(100), TREND);

            assertThat(kurultai.promote(first)).isInstanceOf(PromotionOutcome.Conflict.class);
            var second = kurultai.promotion(kurultai.whatIf().replay(scenario));
            assertThat(kurultai.promote(second)).isInstanceOf(PromotionOutcome.Promoted.class);
            assertThat(kurultai.history().events()).isEqualTo(read());
        }
    }

    @Test
    void what_only_a_journal_can_do_says_so(@TempDir Path folder) {
        var builder = Kurultai.builder().storageEngine(engine);
        try (var kurultai = builder.open()) {
            for (var impossible : List.<ThrowingCallable>of(
                    kurultai::verify,
                    builder::verify,
                    () -> kurultai.backUp(folder.resolve("backup")),
                    () -> builder.restore(folder.resolve("backup")))) {
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(impossible)
                        .withMessageContaining("the storage engine " + InMemoryEventStorageEngine.class.getName());
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Kurultai open() {
        return Kurultai.builder().storageEngine(engine).open();
    }

    private List<Recorded> read() {
        try (var kurultai = open()) {
            return List.copyOf(kurultai.history().events());
        }
    }

    private static void assertInOrder(Kurultai kurultai) {
        assertThat(kurultai.history().events()).extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.range(0, kurultai.history().head()).boxed().toList());
    }

    /** Some state what another has stated already. */
    private static List<Envelope> commands(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Envelope(new CommandId("command-" + i), Instant.EPOCH,
                        Evidence.of(new SourceId("report-" + i % 3)), naming(i - i % 5)))
                .toList();
    }

    private static RecordPartyName naming(int number) {
        return new RecordPartyName(new PartyId("P" + number % 11), Name.english("Name " + number), DateRange.UNKNOWN);
    }
}
