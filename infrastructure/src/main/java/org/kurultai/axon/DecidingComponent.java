package org.kurultai.axon;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Registrar;

/**
 * Handles every command: has it decided over the events of its scope, appends what was decided on the condition that the
 * scope is unchanged, and decides again if it was not.
 *
 * <p>Each attempt is a unit of work of its own, committed before the handler answers. So a lost race is settled here, on
 * whatever command bus the component stands. Subscribers are told after that, so that one may record something itself, in
 * this thread or in another that it waits for.
 */
final class DecidingComponent implements CommandHandlingComponent {

    private static final MessageType OUTCOME = new MessageType(MessageNames.NAMESPACE + ".outcome", "1");

    private final Registrar registrar;
    private final Attempts attempts;
    private final Race race;

    DecidingComponent(Registrar registrar, Attempts attempts, Retries retries) {
        this.registrar = registrar;
        this.attempts = attempts;
        this.race = new Race(retries);
    }

    @Override
    public Set<QualifiedName> supportedCommands() {
        return MessageNames.namesOf(registrar.commands());
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage command, ProcessingContext context) {
        if (!(command.payload() instanceof Envelope envelope)) {
            throw new IllegalArgumentException(
                    "%s came without its envelope; send the message that AxonShell.message gives"
                            .formatted(command.type()));
        }
        var told = new ArrayDeque<Runnable>();
        var outcome = race.untilWon(() -> attempts.attempt(envelope, told::add));
        told.forEach(Runnable::run);
        return MessageStream.just(new GenericCommandResultMessage(
                new GenericMessage(command.identifier(), OUTCOME, outcome, Map.of())));
    }
}
