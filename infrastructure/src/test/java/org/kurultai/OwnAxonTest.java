package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.gateway.EventGateway;
import org.axonframework.messaging.queryhandling.configuration.QueryHandlingModule;
import org.axonframework.messaging.queryhandling.gateway.QueryGateway;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kurultai.axon.MessageNames;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.MinisterTenureQuestion.TenuresOf;
import org.kurultai.domain.view.PostTenure;

/** An application with an Axon configuration of its own takes the record in. */
@Timeout(60)
class OwnAxonTest {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final PostId MINISTER = new PostId("aze-interior-minister");
    private static final PersonId EYVAZOV = new PersonId("vilayat-eyvazov");
    private static final PartialDate SINCE = PartialDate.parse("2018-09");
    private static final Envelope ADMISSION = new Envelope(
            new CommandId("c1"),
            Instant.parse("2026-01-21T14:00:00Z"),
            Evidence.NONE,
            new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER, SINCE));

    private final Kurultai kurultai = Kurultai.inMemory();
    private final List<EventMessage> heard = new CopyOnWriteArrayList<>();
    private final AxonConfiguration application = EventSourcingConfigurer.create()
            .componentRegistry(registry -> registry.disableEnhancer(UpdateCheckerConfigurationEnhancer.class))
            .registerCommandHandlingModule(CommandHandlingModule.named("kurultai commands")
                    .commandHandlers()
                    .commandHandlingComponent(configuration -> kurultai.axon().commands()))
            .registerQueryHandlingModule(QueryHandlingModule.named("kurultai queries")
                    .queryHandlers()
                    .queryHandlingComponent(configuration -> kurultai.axon().queries()))
            .messaging(messaging -> messaging.eventProcessing(processing -> processing.pooledStreaming(
                    streaming -> streaming.processor("on our events", processor -> processor
                            .eventHandlingComponents(handlers -> handlers.declarative(configuration -> hearing()))
                            .customized((configuration, mine) -> mine.initialSegmentCount(1)
                                    .eventSource(kurultai.axon().events()))))))
            .start();

    @AfterEach
    void close() {
        application.shutdown();
        kurultai.close();
    }

    @Test
    void its_command_gateway_reaches_the_record() {
        assertThat(sent()).isInstanceOf(Outcome.Accepted.class);
        assertThat(kurultai.history().events()).singleElement()
                .satisfies(recorded -> assertThat(recorded.envelope()).isEqualTo(ADMISSION));
    }

    @Test
    void its_query_gateway_is_answered_from_all_that_was_recorded() {
        var attested = new AttestTenure(MINISTER, EYVAZOV, PartialDate.parse("2025-05-23"), false);
        assertThat(kurultai.record(attested)).isInstanceOf(Outcome.Accepted.class);
        var question = kurultai.axon().message(new TenuresOf(MINISTER));
        assertThat(application.getComponent(QueryGateway.class).query(question, PostTenure.class))
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(post -> assertThat(post.tenures()).hasSize(1));
    }

    @Test
    void its_processor_follows_the_record() {
        sent();
        await().until(() -> heard.size() == 1);
        assertThat(heard.getFirst().payload())
                .isEqualTo(new PartyAdmitted(OTS, HUN, MembershipStatus.OBSERVER, SINCE));
    }

    @Test
    void its_own_correlation_data_stays_out_of_the_record() {
        sent();
        await().until(() -> heard.size() == 1);
        assertThat(heard.getFirst().metadata()).containsOnlyKeys("command-id", "recorded-at", "command");
    }

    @Test
    void its_own_events_stay_in_its_own_store() {
        application.getComponent(EventGateway.class).publish(null, "their own event").join();
        sent();
        assertThat(application.getComponent(EventStore.class)).isNotSameAs(kurultai.axon().events());
        assertThat(kurultai.history().events()).hasSize(1);
    }

    private Outcome sent() {
        return application.getComponent(CommandGateway.class)
                .sendAndWait(kurultai.axon().message(ADMISSION), Outcome.class);
    }

    private EventHandlingComponent hearing() {
        return new SimpleEventHandlingComponent().subscribe(MessageNames.events(), (event, context) -> {
            heard.add(event);
            return MessageStream.empty();
        });
    }
}
