package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.common.Registration;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventBus;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells subscribers of events once these are on record.
 *
 * <p>Axon's own {@code SimpleEventBus} tells them before the commit: they would hear of events that then lose the race and
 * never come to be, and a failing subscriber would undo a fact. Here a failure is logged and the fact stands.
 *
 * <p>A unit of work that holds {@link #LATER} says itself when they are told: after it has let go of what they may wait for.
 */
public final class AfterCommitEventBus implements EventBus {

    private static final Logger log = LoggerFactory.getLogger(AfterCommitEventBus.class);

    /** Takes what is to be told, which is the holder's to run once the events are on record. */
    static final ResourceKey<Consumer<Runnable>> LATER = ResourceKey.withLabel("told later");

    private final ResourceKey<List<EventMessage>> appended = ResourceKey.withLabel("appended events");
    private final Set<BiFunction<List<? extends EventMessage>, ProcessingContext, CompletableFuture<?>>> subscribers = new CopyOnWriteArraySet<>();

    @Override
    public Registration subscribe(
            BiFunction<List<? extends EventMessage>, ProcessingContext, CompletableFuture<?>> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** Whether anybody is told. */
    boolean isHeard() {
        return !subscribers.isEmpty();
    }

    @Override
    public CompletableFuture<Void> publish(@Nullable ProcessingContext context, List<EventMessage> events) {
        if (context == null) {
            tell(events);
        } else {
            context.computeResourceIfAbsent(appended, () -> toBeToldAfterCommit(context)).addAll(events);
        }
        return FutureUtils.emptyCompletedFuture();
    }

    private List<EventMessage> toBeToldAfterCommit(ProcessingContext context) {
        var events = new ArrayList<EventMessage>();
        var later = context.containsResource(LATER) ? context.getResource(LATER) : (Consumer<Runnable>) Runnable::run;
        context.runOnAfterCommit(committed -> later.accept(() -> tell(events)));
        return events;
    }

    /** Without a context: a subscriber then opens a unit of work of its own. */
    private void tell(List<EventMessage> events) {
        for (var subscriber : subscribers) {
            FutureUtils.runFailing(() -> subscriber.apply(List.copyOf(events), null)).whenComplete((told, failure) -> {
                if (failure != null) {
                    log.warn("A subscriber failed on {} events from {}", events.size(), first(events), failure);
                }
            });
        }
    }

    private static String first(List<EventMessage> events) {
        return events.getFirst().identifier();
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("subscribers", subscribers);
    }
}
