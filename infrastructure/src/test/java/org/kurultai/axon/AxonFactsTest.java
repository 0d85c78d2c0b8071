package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.axon.Examples.named;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventBus;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** What Axon 5.0.1 does that the shell relies on or works around: to be read again with each new version. */
class AxonFactsTest {

    private final UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store = store(engine, new SimpleEventBus());

    @Test
    void a_first_stream_left_unread_is_lost_to_the_condition_once_a_second_is_read() {
        append("first", 1);

        var result = inOneUnit(store, transaction -> {
            transaction.source(conditionFor("first"));
            append("first", 2);
            read(transaction, "second");
            transaction.appendEvent(event("second", 1));
        });

        assertThat(result).as("a lost update").isCompleted();
    }

    @Test
    void a_stream_left_unread_alone_checks_everything_from_the_origin() {
        append("first", 1);

        var result = inOneUnit(store, transaction -> {
            transaction.source(conditionFor("first"));
            transaction.appendEvent(event("first", 2));
        });

        assertThat(result).isCompletedExceptionally();
    }

    @Test
    void an_engine_that_answers_origin_for_an_empty_store_loses_an_update_between_two_reads() {
        assertThat(inOneUnit(store(new OriginWhenEmpty(), new SimpleEventBus()), this::readAppendElsewhereReadAppend))
                .as("a lost update")
                .isCompleted();
    }

    @Test
    void the_same_with_a_marker_of_its_own_for_the_empty_store_is_detected() {
        assertThat(inOneUnit(store, this::readAppendElsewhereReadAppend)).isCompletedExceptionally();
    }

    @Test
    void nothing_read_means_no_condition() {
        append("first", 1);

        assertThat(inOneUnit(store, transaction -> transaction.appendEvent(event("first", 2)))).isCompleted();
    }

    @Test
    void reading_alone_sends_nothing_to_the_engine() {
        var result = inOneUnit(store, transaction -> read(transaction, "first"));

        assertThat(result).isCompleted();
        assertThat(engine.latestToken(null))
                .isCompletedWithValueMatching(token -> token.position().orElseThrow() == -1);
    }

    @Test
    void the_append_position_is_the_marker_of_the_reads_before_the_commit_and_that_of_the_append_after_it() {
        append("first", 1);
        var transactions = new ArrayList<EventStoreTransaction>();
        var before = new ArrayList<ConsistencyMarker>();

        inOneUnit(store, transaction -> {
            transactions.add(transaction);
            before.add(transaction.appendPosition());
            read(transaction, "first");
            before.add(transaction.appendPosition());
            transaction.appendEvent(event("first", 2));
            transaction.appendEvent(event("first", 3));
        });

        assertThat(before).containsExactly(ConsistencyMarker.ORIGIN, new GlobalIndexConsistencyMarker(0));
        assertThat(transactions.getFirst().appendPosition()).isEqualTo(new GlobalIndexConsistencyMarker(3));
    }

    @Test
    void a_lost_race_surfaces_on_the_plain_bus_as_the_rejection_inside_the_future() {
        var bus = new SimpleCommandBus(units, List.of())
                .subscribe(new QualifiedName("c"), (command, context) -> {
                    var transaction = store.transaction(context);
                    read(transaction, "first");
                    append("first", 1);
                    transaction.appendEvent(event("first", 1));
                    return MessageStream.empty().cast();
                });

        var result = bus.dispatch(new GenericCommandMessage(new MessageType("c"), "c"), null);

        assertThat(result)
                .failsWithin(Duration.ofSeconds(1))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(result.handle((ok, failure) -> failure).join())
                .as("a stage that follows sees it wrapped")
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void axons_own_event_bus_tells_subscribers_of_events_that_lose_the_race() {
        var heard = new ArrayList<EventMessage>();
        store.subscribe((events, context) -> {
            heard.addAll(events);
            return CompletableFuture.completedFuture(null);
        });

        assertThat(loseARace(store)).isCompletedExceptionally();
        assertThat(heard).as("events that never came to be").hasSize(1);
    }

    @Test
    void axons_own_event_bus_lets_a_failing_subscriber_undo_the_append() {
        store.subscribe((events, context) -> CompletableFuture.failedFuture(new IllegalStateException("subscriber")));

        assertThat(inOneUnit(store, transaction -> transaction.appendEvent(event("first", 1))))
                .isCompletedExceptionally();
        assertThat(engine.latestToken(null))
                .isCompletedWithValueMatching(token -> token.position().orElseThrow() == -1);
    }

    @Test
    void an_empty_disjunction_matches_nothing_yet_looks_like_no_criteria_to_an_engine() {
        var nothing = EventCriteria.either(List.of());

        assertThat(nothing.matches(new QualifiedName("any"), Set.of(Tag.of("a", "b")))).isFalse();
        assertThat(nothing.flatten()).isEqualTo(EventCriteria.havingAnyTag().flatten()).isEmpty();
    }

    private CompletableFuture<?> loseARace(EventStore on) {
        return inOneUnit(on, transaction -> {
            read(transaction, "first");
            append("first", 1);
            transaction.appendEvent(event("first", 1));
        });
    }

    private void readAppendElsewhereReadAppend(EventStoreTransaction transaction) {
        read(transaction, "first");
        append("first", 1);
        read(transaction, "second");
        transaction.appendEvent(event("second", 1));
    }

    private CompletableFuture<?> inOneUnit(EventStore on, Consumer<EventStoreTransaction> work) {
        var unit = units.create();
        unit.runOnInvocation(context -> work.accept(on.transaction(context)));
        return unit.execute();
    }

    /** Past any transaction and condition, straight into the engine. */
    private void append(String party, int number) {
        var event = event(party, number);
        var tagged = new GenericTaggedEventMessage<>(event, new EventTags().resolve(event));
        engine.appendEvents(AppendCondition.none(), null, tagged).join().commit(null).join();
    }

    private static void read(EventStoreTransaction transaction, String party) {
        transaction.source(conditionFor(party)).reduce(0, (count, entry) -> count + 1).join();
    }

    private static SourcingCondition conditionFor(String party) {
        return SourcingCondition.conditionFor(EventCriteria.havingTags(Tag.of("party", party)));
    }

    private static EventMessage event(String party, int number) {
        return new GenericEventMessage(new MessageType("kurultai.party-named"), named(party, "name " + number));
    }

    private static EventStore store(EventStorageEngine engine, EventBus bus) {
        return new StorageEngineBackedEventStore(engine, bus, new EventTags());
    }

    /** The engine of this test, but saying ORIGIN where it is empty. */
    private final class OriginWhenEmpty implements EventStorageEngine {

        @Override
        public MessageStream<EventMessage> source(SourcingCondition condition, ProcessingContext context) {
            boolean empty = engine.latestToken(context).join().position().orElseThrow() < 0;
            var stream = engine.source(condition, context);
            return empty
                    ? stream.map(entry -> entry.withResource(ConsistencyMarker.RESOURCE_KEY, ConsistencyMarker.ORIGIN))
                    : stream;
        }

        @Override
        public CompletableFuture<AppendTransaction<?>> appendEvents(
                AppendCondition condition, ProcessingContext context, List<TaggedEventMessage<?>> events) {
            return engine.appendEvents(condition, context, events);
        }

        @Override
        public MessageStream<EventMessage> stream(StreamingCondition condition, ProcessingContext context) {
            return engine.stream(condition, context);
        }

        @Override
        public CompletableFuture<TrackingToken> firstToken(ProcessingContext context) {
            return engine.firstToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> latestToken(ProcessingContext context) {
            return engine.latestToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> tokenAt(Instant at, ProcessingContext context) {
            return engine.tokenAt(at, context);
        }

        @Override
        public void describeTo(ComponentDescriptor descriptor) {
            engine.describeTo(descriptor);
        }
    }
}
