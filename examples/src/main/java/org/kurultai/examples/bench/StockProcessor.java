package org.kurultai.examples.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.kurultai.axon.MessageNames;

/** Axon's own event processor: one segment, so that events keep their order, and large batches, which suit it best. */
final class StockProcessor {

    private static final int BATCH = 1_000;

    private StockProcessor() {}

    /** Lets the handler have so many events from the first on, and returns once it has had them. */
    static void catchUp(EventStorageEngine engine, long events, Consumer<EventMessage> handler) {
        var left = new CountDownLatch(Math.toIntExact(events));
        var component = new SimpleEventHandlingComponent().subscribe(MessageNames.events(), (event, context) -> {
            handler.accept(event);
            left.countDown();
            return MessageStream.empty();
        });
        try (var coordinator = Executors.newScheduledThreadPool(1); var worker = Executors.newScheduledThreadPool(1)) {
            var processor = new PooledStreamingEventProcessor(
                    "stock",
                    List.of(component),
                    new PooledStreamingEventProcessorConfiguration().eventSource(new StorageEngineBackedEventStore(
                            engine, new SimpleEventBus(), event -> Set.of()))
                            .unitOfWorkFactory(new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE))
                            .tokenStore(new InMemoryTokenStore())
                            .coordinatorExecutor(coordinator)
                            .workerExecutor(worker)
                            .initialSegmentCount(1)
                            .batchSize(BATCH));
            FutureUtils.joinAndUnwrap(processor.start());
            left.await();
            FutureUtils.joinAndUnwrap(processor.shutdown());
            coordinator.shutdownNow();
            worker.shutdownNow();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
