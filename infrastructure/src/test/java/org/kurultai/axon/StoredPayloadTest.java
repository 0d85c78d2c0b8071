package org.kurultai.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.axon.Examples.log;
import static org.kurultai.axon.Examples.named;
import static org.kurultai.axon.Examples.naming;
import static org.kurultai.axon.Examples.shell;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.Event;
import org.kurultai.journal.Journal;

/** Payloads are stored as our JSON under our names, and read when they are first asked for. */
class StoredPayloadTest {

    private static final MessageType PARTY_NAMED = new MessageType("kurultai.party-named", "1");

    private final Journal journal = Journal.inMemory();

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_event_is_stored_as_readable_json_under_its_stable_name() {
        shell(journal).record(naming("c1", "OTS", "Turkic Council"));
        var stored = onlyEvent(journal);
        assertThat(stored.type()).isEqualTo(PARTY_NAMED);
        assertThat(new String((byte[]) stored.payload(), UTF_8)).startsWith("{").contains("\"Turkic Council\"");
    }

    @Test
    void on_the_other_side_it_is_the_same_domain_event_for_every_handler() {
        shell(journal).record(naming("c1", "OTS", "Turkic Council"));
        var message = onlyEvent(log(journal).engine());
        assertThat(message.payload()).isEqualTo(named("OTS", "Turkic Council")).isSameAs(message.payload());
        assertThat(message.payloadAs(Event.class)).isSameAs(message.payload());
        assertThat(message.andMetadata(Map.of("k", "v")).payload()).isSameAs(message.payload());
    }

    @Test
    void an_event_nobody_can_read_is_no_obstacle_until_its_payload_is_asked_for() {
        var messages = log(journal).messages();
        var unreadable = messages.decoded(new GenericEventMessage(
                "c1", new MessageType("kurultai.from-the-future", "1"), "{}".getBytes(UTF_8), Map.of(), Examples.THEN));
        assertThat(unreadable.identifier()).isEqualTo("c1");
        assertThat(unreadable.payloadType()).isEqualTo(Event.class);
    }

    @Test
    void the_events_of_others_in_the_same_store_are_left_alone() {
        var foreign = new GenericEventMessage(new MessageType("their.Event", "1"), "{}".getBytes(UTF_8));
        assertThat(log(journal).messages().decoded(foreign)).isSameAs(foreign);
        assertThat(log(journal).messages().encoded(foreign)).isSameAs(foreign);
    }

    @Test
    void where_axon_converts_by_itself_it_gets_the_stored_form() {
        var messages = log(journal).messages();
        var converter = new DelegatingEventConverter(new DomainConverter(messages));
        var event = new GenericEventMessage(PARTY_NAMED, named("OTS", "Turkic Council"));
        assertThat(converter.convertEvent(event, byte[].class).payload())
                .isEqualTo(messages.json(named("OTS", "Turkic Council")));
    }

    private static EventMessage onlyEvent(EventStorageEngine engine) {
        var stream = engine.stream(StreamingCondition.startingFrom(null), null);
        try {
            return stream.next().orElseThrow().message();
        } finally {
            stream.close();
        }
    }
}
