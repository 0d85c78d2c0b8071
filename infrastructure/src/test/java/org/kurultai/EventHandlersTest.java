package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessingConfigurer;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.axon.MessageNames;
import org.kurultai.axon.Together;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** An embedder's own event handlers, on ordinary Axon event processors. */
@Timeout(60)
class EventHandlersTest {

    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");
    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final AdmitParty ADMISSION = new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER,
            PartialDate.parse("2018-09"));
    private static final PartyAdmitted ADMITTED = new PartyAdmitted(OTS, HUN, MembershipStatus.OBSERVER,
            PartialDate.parse("2018-09"));

    private final List<EventMessage> heard = new CopyOnWriteArrayList<>();
    private final EventHandler hear = (event, context) -> {
        heard.add(event);
        return MessageStream.empty();
    };

    @TempDir
    private Path folder;

    @Test
    void a_handler_hears_every_event_past_and_live_in_order_as_the_domains_own() {
        try (var before = Kurultai.open(file())) {
            before.record(naming("c1", "Turkic Council"));
        }
        try (var kurultai = Kurultai.builder().file(file()).eventProcessor("mine", hear).open()) {
            kurultai.record(new Envelope(new CommandId("c2"), AT, Evidence.NONE, ADMISSION));
            awaitHeard(2);
            assertThat(heard).extracting(EventMessage::payload).containsExactly(named("Turkic Council"), ADMITTED);
            assertThat(heard).extracting(EventMessage::identifier).containsExactly("c1", "c2");
        }
    }

    @Test
    void an_event_tells_where_it_comes_from_by_its_envelope() {
        try (var kurultai = Kurultai.builder().eventProcessor("mine", hear).open()) {
            kurultai.record(naming("c1", "Turkic Council"));
            awaitHeard(1);
            assertThat(kurultai.axon().messages().envelope(heard.getFirst())).isEqualTo(naming("c1", "Turkic Council"));
            assertThat(heard.getFirst().timestamp()).isEqualTo(AT);
        }
    }

    @Test
    void while_many_threads_record_a_handler_hears_each_event_once_in_the_order_of_the_record() throws Exception {
        try (var kurultai = Kurultai.builder().file(file()).eventProcessor("mine", hear).open()) {
            Together.run(8, 25, id -> kurultai.record(naming(id, "name " + id)));
            awaitHeard(200);
            assertThat(heard).extracting(EventMessage::payload).containsExactlyElementsOf(
                    kurultai.history().events().stream().map(Recorded::event).toList());
        }
    }

    @Test
    void what_another_record_open_on_the_file_adds_is_heard_too() {
        try (var kurultai = Kurultai.builder().file(file()).eventProcessor("mine", hear).open();
                var other = Kurultai.open(file())) {
            assertThat(kurultai.history().events()).isEmpty();
            other.record(naming("c1", "Turkic Council"));
            awaitHeard(1);
        }
    }

    @Test
    void several_handlers_each_hear_everything() {
        var heardToo = new CopyOnWriteArrayList<EventMessage>();
        var builder = Kurultai.builder().eventProcessor("mine", hear).eventProcessor("mine too", (event, context) -> {
            heardToo.add(event);
            return MessageStream.empty();
        });
        try (var kurultai = builder.open()) {
            kurultai.record(naming("c1", "Turkic Council"));
            awaitHeard(1);
            await().until(() -> heardToo.size() == 1);
        }
    }

    @Test
    void two_processors_of_one_name_are_refused_and_the_file_is_let_go() {
        var twice = Kurultai.builder().file(file()).eventProcessor("mine", hear).eventProcessor("mine", hear);
        assertThatThrownBy(twice::open).hasMessageContaining("mine");
        try (var kurultai = Kurultai.open(file())) {
            assertThat(kurultai.record(ADMISSION)).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void a_processor_goes_on_where_its_token_store_says() {
        var tokens = new InMemoryTokenStore();
        for (int i = 1; i <= 3; i++) {
            try (var kurultai = opened(processing -> processing.pooledStreaming(streaming -> streaming.processor(
                    "mine", processor -> processor
                            .eventHandlingComponents(handlers -> handlers.declarative(configuration -> hearingAll()))
                            .customized((configuration, mine) -> mine.tokenStore(tokens)))))) {
                kurultai.record(naming("c" + i, "name " + i));
                awaitHeard(i);
            }
        }
        assertThat(heard).extracting(EventMessage::identifier).containsExactly("c1", "c2", "c3");
    }

    @Test
    void a_subscribing_handler_has_heard_when_the_command_is_answered() {
        try (var kurultai = opened(subscribing(this::hearingAll))) {
            kurultai.record(naming("c1", "Turkic Council"));
            assertThat(heard).extracting(EventMessage::payload).containsExactly(named("Turkic Council"));
        }
    }

    @Test
    void a_subscribing_handler_hears_of_what_is_recorded_in_bulk_too() {
        try (var kurultai = opened(subscribing(this::hearingAll))) {
            kurultai.recordAll(Stream.of(naming("c1", "Turkic Council")), (command, outcome) -> {});
            assertThat(heard).extracting(EventMessage::payload).containsExactly(named("Turkic Council"));
        }
    }

    @Test
    void a_subscribing_handler_may_read_the_record_and_finds_the_event_in_it() {
        var found = new ArrayList<Integer>();
        var opened = new ArrayList<Kurultai>();
        EventHandler reading = (event, context) -> {
            found.add(opened.getFirst().history().events().size());
            return MessageStream.empty();
        };
        try (var kurultai = opened(
                subscribing(() -> new SimpleEventHandlingComponent().subscribe(MessageNames.events(), reading)))) {
            opened.add(kurultai);
            kurultai.record(naming("c1", "Turkic Council"));
            assertThat(found).containsExactly(1);
        }
    }

    @Test
    void a_failing_subscriber_never_undoes_a_fact() {
        EventHandler failing = (event, context) -> {
            throw new IllegalStateException("this handler fails");
        };
        try (var kurultai = opened(
                subscribing(() -> new SimpleEventHandlingComponent().subscribe(MessageNames.events(), failing)))) {
            assertThat(kurultai.record(ADMISSION)).isInstanceOf(Outcome.Accepted.class);
            assertThat(kurultai.history().events()).hasSize(1);
        }
    }

    @Test
    void a_streaming_handler_that_fails_is_given_its_event_again() {
        var failed = new AtomicBoolean();
        EventHandler failingOnce = (event, context) -> {
            if (!failed.getAndSet(true)) {
                throw new IllegalStateException("not ready");
            }
            return hear.handle(event, context);
        };
        try (var kurultai = Kurultai.builder().eventProcessor("mine", failingOnce).open()) {
            kurultai.record(naming("c1", "Turkic Council"));
            kurultai.record(naming("c2", "Organization of Turkic States"));
            awaitHeard(2);
            assertThat(heard).extracting(EventMessage::identifier).containsExactly("c1", "c2");
        }
    }

    @Test
    void a_handler_of_one_event_hears_that_one() {
        try (var kurultai = opened(subscribing(
                () -> new SimpleEventHandlingComponent().subscribe(MessageNames.nameOf(PartyAdmitted.class), hear)))) {
            kurultai.record(naming("c1", "Turkic Council"));
            kurultai.record(ADMISSION);
            assertThat(heard).extracting(EventMessage::payload).containsExactly(ADMITTED);
        }
    }

    @Test
    void an_annotated_handler_that_names_the_event_hears_it_as_the_domains_own() {
        var annotated = new Annotated();
        try (var kurultai = opened(processing -> processing.pooledStreaming(streaming -> streaming.defaultProcessor(
                "mine", handlers -> handlers.autodetected(configuration -> annotated))))) {
            kurultai.record(naming("c1", "Turkic Council"));
            kurultai.record(ADMISSION);
            await().until(() -> !annotated.heard.isEmpty());
            assertThat(annotated.heard).containsExactly(ADMITTED);
        }
    }

    @Test
    void when_the_record_is_closed_its_handlers_hear_no_more_and_no_thread_is_left() {
        var kurultai = Kurultai.builder().file(file()).eventProcessor("mine", hear).open();
        kurultai.record(naming("c1", "Turkic Council"));
        awaitHeard(1);
        kurultai.close();
        try (var again = Kurultai.open(file())) {
            again.record(naming("c2", "Organization of Turkic States"));
            await().until(() -> threads().isEmpty());
            assertThat(heard).hasSize(1);
        }
    }

    /** As an application writes it. */
    public static final class Annotated {

        private final List<PartyAdmitted> heard = new CopyOnWriteArrayList<>();

        @org.axonframework.messaging.eventhandling.annotation.EventHandler(eventName = "kurultai.party-admitted")
        public void on(PartyAdmitted event) {
            heard.add(event);
        }
    }

    private Kurultai opened(Consumer<EventProcessingConfigurer> processors) {
        return Kurultai.builder().file(file()).eventProcessors(processors).open();
    }

    private static Consumer<EventProcessingConfigurer> subscribing(Supplier<EventHandlingComponent> handler) {
        return processing -> processing.subscribing(subscribing -> subscribing.defaultProcessor(
                "mine", handlers -> handlers.declarative(configuration -> handler.get())));
    }

    private EventHandlingComponent hearingAll() {
        return new SimpleEventHandlingComponent().subscribe(MessageNames.events(), hear);
    }

    private Path file() {
        return folder.resolve("record.db");
    }

    private void awaitHeard(int events) {
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= events);
        assertThat(heard).hasSize(events);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("kurultai") || name.startsWith("Coordinator"))
                .toList();
    }

    private static Envelope naming(String id, String name) {
        return new Envelope(
                new CommandId(id),
                AT,
                Evidence.of(new SourceId("trend")),
                new RecordPartyName(OTS, Name.english(name), DateRange.UNKNOWN));
    }

    private static PartyNamed named(String name) {
        return new PartyNamed(OTS, Name.english(name), DateRange.UNKNOWN);
    }
}
