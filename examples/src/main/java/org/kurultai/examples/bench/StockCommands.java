package org.kurultai.examples.bench;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.TransactionalUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;

/**
 * What somebody would write on Axon alone for the same command: reads the events of the party, decides nothing on them,
 * and appends the same event, in one transaction.
 */
final class StockCommands {

    private static final MessageType COMMAND = new MessageType("stock.record-party-name", "1");
    private static final MessageType DONE = new MessageType("stock.done", "1");

    private final StockEvents events = new StockEvents();
    private final EventStore store;
    private final CommandBus bus;

    StockCommands(StockJpa jpa) {
        store = new StorageEngineBackedEventStore(
                jpa.engine, new SimpleEventBus(), event -> Set.of(party(event.identifier())));
        var units = new TransactionalUnitOfWorkFactory(
                jpa.transactions, new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE));
        bus = new SimpleCommandBus(units, List.of()).subscribe(COMMAND.qualifiedName(), this::handle);
    }

    void record(RecordPartyName command) {
        FutureUtils.joinAndUnwrap(bus.dispatch(new GenericCommandMessage(COMMAND, command), null));
    }

    private MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        var command = (RecordPartyName) message.payload();
        var id = command.party().value();
        var known = store.transaction(context)
                .source(SourcingCondition.conditionFor(EventCriteria.havingTags(party(id))))
                .reduce(0, (count, event) -> count + 1);
        FutureUtils.joinAndUnwrap(known);
        var event = new PartyNamed(command.party(), command.name(), command.used());
        var envelope = new Envelope(new CommandId(message.identifier()), Instant.now(), Evidence.NONE, command);
        FutureUtils.joinAndUnwrap(
                store.publish(context, events.message(new FactId(id), event, envelope)));
        return MessageStream.just(new GenericCommandResultMessage(DONE, id));
    }

    private static Tag party(String id) {
        return Tag.of("Party", id);
    }
}
