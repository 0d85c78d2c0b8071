package org.kurultai.axon;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;
import org.axonframework.messaging.eventhandling.configuration.EventProcessingConfigurer;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/** An application's own event processors, ordinary ones of Axon, on the events of the record. */
final class EventProcessors implements AutoCloseable {

    private static final int BATCH = 100;

    /** With Axon's own five seconds a handler that failed once gets the event again only after ten. */
    private static final Duration AGAIN_AFTER = Duration.ofMillis(500);

    private final AxonConfiguration configuration;

    private EventProcessors(AxonConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Starts the processors that are wanted. Unless told otherwise a streaming one has one segment, keeps its token in
     * memory and so begins with the first event.
     */
    static EventProcessors start(
            EventStore events, MessageNames names, Converter converter, Consumer<EventProcessingConfigurer> wanted) {
        var configurer = MessagingConfigurer.create()
                .registerMessageTypeResolver(configuration -> names)
                .componentRegistry(registry -> registry.disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
                        .registerComponent(EventStore.class, configuration -> events)
                        .registerComponent(Converter.class, configuration -> converter))
                .eventProcessing(processing -> processing.pooledStreaming(
                        streaming -> streaming.defaults(EventProcessors::modest)))
                .eventProcessing(wanted);
        var configuration = configurer.build();
        try {
            configuration.start();
            return new EventProcessors(configuration);
        } catch (RuntimeException e) {
            configuration.shutdown();
            throw e;
        }
    }

    /** Defaults for an embedded record. */
    static PooledStreamingEventProcessorConfiguration modest(PooledStreamingEventProcessorConfiguration processor) {
        return processor
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(AGAIN_AFTER.toMillis())
                .coordinatorExecutor(endsAtOnce("kurultai-coordinator"))
                .workerExecutor(endsAtOnce("kurultai-worker"));
    }

    /**
     * Axon's own executors keep the JVM for up to five seconds: until the check for unclaimed segments that is due next.
     * They also fail the commit of a writer that an engine lets wake a processor which has stopped.
     */
    private static ScheduledExecutorService endsAtOnce(String name) {
        var threads = Thread.ofPlatform().name(name).daemon().factory();
        var executor = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return executor;
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
