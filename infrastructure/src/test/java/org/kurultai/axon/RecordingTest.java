package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.axon.Examples.THEN;
import static org.kurultai.axon.Examples.named;
import static org.kurultai.axon.Examples.naming;
import static org.kurultai.axon.Examples.recorded;
import static org.kurultai.axon.Examples.registrar;
import static org.kurultai.axon.Examples.shell;

import java.time.Duration;
import java.util.List;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.axon.Examples.Numbering;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;

/** From a command on the bus to an event in the journal. */
class RecordingTest {

    private final Journal journal = Journal.inMemory();
    private final AxonShell shell = shell(journal);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_accepted_command_answers_with_the_fact_it_added() {
        assertThat(shell.record(naming("c1", "OTS", "Turkic Council")))
                .isEqualTo(new Outcome.Accepted(new FactId("c1"), List.of(named("OTS", "Turkic Council"))));
    }

    @Test
    void what_is_recorded_is_read_back_in_order_with_its_envelope() {
        shell.record(naming("c1", "OTS", "Turkic Council"));
        shell.record(naming("c2", "HUN", "Hungary"));
        assertThat(recorded(journal)).containsExactly(
                new Recorded(0, new FactId("c1"), named("OTS", "Turkic Council"),
                        naming("c1", "OTS", "Turkic Council")),
                new Recorded(1, new FactId("c2"), named("HUN", "Hungary"), naming("c2", "HUN", "Hungary")));
    }

    @Test
    void an_event_travels_with_the_envelope_of_its_command_and_with_identity_and_time_from_outside() {
        shell.record(naming("c1", "OTS", "Turkic Council"));
        var message = first(shell.events().open(StreamingCondition.startingFrom(null), null));
        assertThat(message.identifier()).isEqualTo("c1");
        assertThat(message.timestamp()).isEqualTo(THEN);
        assertThat(message.type()).isEqualTo(new MessageType("kurultai.party-named", "1"));
        assertThat(message.metadata()).containsOnlyKeys(
                "command-id", "recorded-at", "source", "place", "confidence", "date-basis", "command");
        assertThat(shell.messages().envelope(message)).isEqualTo(naming("c1", "OTS", "Turkic Council"));
    }

    @Test
    void a_decider_that_fails_fails_the_command_with_its_own_exception_and_records_nothing() {
        var broken = shell(journal, registrar(new Numbering(command -> {
            throw new IllegalStateException("broken");
        })), Retries.ofDefaults());
        assertThatThrownBy(() -> broken.record(naming("c1", "OTS", "Turkic Council")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(recorded(journal)).isEmpty();
    }

    @Test
    void a_command_without_its_envelope_is_refused_with_what_to_do() {
        var bare = naming("c1", "OTS", "Turkic Council").command();
        var message = new GenericCommandMessage(new MessageType("kurultai.record-party-name", "1"), bare);
        assertThat(shell.commandBus().dispatch(message, null))
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withMessageContaining("send the message that AxonShell.message gives");
    }

    @Test
    void an_unknown_command_is_refused_by_the_bus() {
        var unknown = new GenericCommandMessage(new MessageType("who.Knows"), "?");
        assertThat(shell.commandBus().dispatch(unknown, null))
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(NoHandlerForCommandException.class);
    }

    private static EventMessage first(MessageStream<? extends EventMessage> stream) {
        try {
            return stream.next().orElseThrow().message();
        } finally {
            stream.close();
        }
    }
}
