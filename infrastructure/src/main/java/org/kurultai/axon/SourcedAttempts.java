package org.kurultai.axon;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;

/** Reads what each decision rests on from the event store, whichever it is: each attempt is a unit of work of its own. */
final class SourcedAttempts implements Attempts {

    private final UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    private final EventStore store;
    private final Registrar registrar;
    private final EventMessages messages;

    SourcedAttempts(EventStore store, Registrar registrar, EventMessages messages) {
        this.store = store;
        this.registrar = registrar;
        this.messages = messages;
    }

    @Override
    public Outcome attempt(Envelope envelope, Consumer<Runnable> told) {
        var committed = units.create(envelope.id().value()).executeWithResult(context -> {
            context.putResource(AfterCommitEventBus.LATER, told);
            return CompletableFuture.completedFuture(
                    new Attempt(store, context, messages).decide(envelope, registrar));
        });
        return Objects.requireNonNull(FutureUtils.joinAndUnwrap(committed));
    }
}
