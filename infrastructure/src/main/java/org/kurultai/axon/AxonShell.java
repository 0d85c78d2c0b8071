package org.kurultai.axon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.configuration.EventProcessingConfigurer;
import org.axonframework.messaging.queryhandling.GenericQueryMessage;
import org.axonframework.messaging.queryhandling.QueryBus;
import org.axonframework.messaging.queryhandling.QueryHandlingComponent;
import org.axonframework.messaging.queryhandling.QueryMessage;
import org.axonframework.messaging.queryhandling.SimpleQueryBus;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.record.Registrar;
import org.kurultai.live.Following;

/**
 * The domain on Axon's command bus, event store and query bus.
 *
 * <p>Put together by hand: it starts no thread, scans nothing and calls nobody, and so needs no closing. An application
 * with an Axon configuration of its own takes {@link #commands()} and {@link #queries()} onto its own buses and
 * {@link #events()} as the source of its own event processors.
 */
public final class AxonShell {

    private final EventMessages messages;
    private final MessageNames names;
    private final EventStore events;
    private final CommandHandlingComponent commands;
    private final QueryHandlingComponent queries;
    private final Answers answers;
    private final BulkRecorder bulk;
    private final CommandBus commandBus;
    private final QueryBus queryBus;

    /**
     * @param log where the events are stored
     * @param following the same events in memory
     * @param registrar decides the commands
     * @param questions the types of the questions that can be put over the query bus
     * @param answers gives the view that answers a question
     * @param retries how often a command that lost a race is decided again
     */
    public AxonShell(
            EventLog log,
            Following following,
            Registrar registrar,
            Collection<? extends Class<?>> questions,
            Answers answers,
            Retries retries) {
        names = log.names();
        messages = log.messages();
        var subscribers = new AfterCommitEventBus();
        events = new StorageEngineBackedEventStore(log.engine(), subscribers, new EventTags());
        var sourced = new SourcedAttempts(events, registrar, messages);
        commands = new DecidingComponent(
                registrar, new RememberedAttempts(log, following, registrar, subscribers, sourced), retries);
        bulk = new BulkRecorder(log, registrar, subscribers);
        queries = new AnsweringComponent(questions, answers);
        this.answers = answers;
        var units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
        commandBus = new SimpleCommandBus(units, List.of()).subscribe(commands);
        queryBus = new SimpleQueryBus(units).subscribe(queries);
    }

    /** The event store: a source of events for an application's own processors. */
    public EventStore events() {
        return events;
    }

    /** Handles every command, on whatever bus it is put. */
    public CommandHandlingComponent commands() {
        return commands;
    }

    /** Answers every question, on whatever bus it is put. */
    public QueryHandlingComponent queries() {
        return queries;
    }

    /** Records many commands at once, past the command bus. */
    public BulkRecorder bulk() {
        return bulk;
    }

    /** The command bus of this record. */
    public CommandBus commandBus() {
        return commandBus;
    }

    /** The query bus of this record. */
    public QueryBus queryBus() {
        return queryBus;
    }

    /** How events and their envelopes stand in Axon's messages. */
    public EventMessages messages() {
        return messages;
    }

    /**
     * Sends the command and waits for its outcome.
     *
     * @throws ScopeContended if others kept changing what the command depends on
     */
    public Outcome record(Envelope envelope) {
        return (Outcome) answered(commandBus.dispatch(message(envelope), null));
    }

    /** Puts the question on the query bus and waits for its answer; one of the application's own is answered past the bus. */
    @SuppressWarnings("unchecked") // a question names the type of its answer
    public <R> R ask(Question<?, R> question) {
        var message = message(question);
        if (!queries.supportedQueries().contains(message.type().qualifiedName())) {
            return (R) answers.answer(question);
        }
        return (R) answered(queryBus.query(message, null)
                .first()
                .asCompletableFuture()
                .thenApply(entry -> Objects.requireNonNull(entry).message()));
    }

    /** The command as any Axon gateway or bus takes it. */
    public CommandMessage message(Envelope envelope) {
        return new GenericCommandMessage(
                new GenericMessage(envelope.id().value(), names.resolveOrThrow(envelope), envelope, Map.of()));
    }

    /** The question as any Axon gateway or bus takes it. */
    public QueryMessage message(Question<?, ?> question) {
        return new GenericQueryMessage(names.resolveOrThrow(question), question);
    }

    /** Starts an application's own event processors; to be closed before the journal is. */
    public AutoCloseable start(Consumer<EventProcessingConfigurer> wanted) {
        return EventProcessors.start(events, names, new DomainConverter(messages), wanted);
    }

    private static Object answered(CompletableFuture<? extends Message> answer) {
        return Objects.requireNonNull(Objects.requireNonNull(FutureUtils.joinAndUnwrap(answer)).payload());
    }
}
