package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.axon.Examples.REGISTRAR;
import static org.kurultai.axon.Examples.by;
import static org.kurultai.axon.Examples.log;

import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.journal.Journal;
import org.kurultai.json.Codec;
import org.kurultai.json.EnvelopeCodec;

/** Axon's own given / when / then, on our command handler over our journal. */
class FixtureTest {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final AdmitParty ADMISSION = new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER,
            PartialDate.parse("2018-09"));
    private static final PartyAdmitted ADMITTED = new PartyAdmitted(OTS, HUN, MembershipStatus.OBSERVER,
            PartialDate.parse("2018-09"));

    private static final FoundOrganization FOUNDING = new FoundOrganization(
            OTS, Name.english("Turkic Council"), DateRange.UNKNOWN, PartialDate.parse("2009-10-03"));
    private static final OrganizationFounded FOUNDED = new OrganizationFounded(OTS, FOUNDING.name(), FOUNDING.used(),
            FOUNDING.founded());

    private final Journal journal = Journal.inMemory();
    private final EventLog log = log(journal);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_command_on_an_empty_record_brings_about_its_event() {
        AxonTestFixture.with(configured())
                .given()
                .noPriorActivity()
                .when()
                .command(by("c1", ADMISSION))
                .then()
                .success()
                .events(ADMITTED)
                .resultMessagePayloadSatisfies(outcome -> assertThat(outcome).isInstanceOf(Outcome.Accepted.class));
    }

    @Test
    void a_command_is_decided_on_the_events_given_before_it() {
        AxonTestFixture.with(configured())
                .given()
                .event(FOUNDED, new EnvelopeCodec(new Codec()).write(by("c1", FOUNDING)))
                .when()
                .command(by("c2", new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER, PartialDate.parse("2008"))))
                .then()
                .success()
                .eventsSatisfy(events -> assertThat(events)
                        .singleElement()
                        .satisfies(event -> assertThat(event.payload()).isInstanceOf(ClaimRefused.class)))
                .resultMessagePayloadSatisfies(outcome -> assertThat(outcome).isInstanceOf(Outcome.Rejected.class));
    }

    @Test
    void commands_may_be_given_too() {
        AxonTestFixture.with(configured())
                .given()
                .command(by("c1", ADMISSION))
                .when()
                .command(by("c2", new WithdrawFromOrganization(OTS, HUN, PartialDate.parse("2025"))))
                .then()
                .events(new PartyWithdrew(OTS, HUN, PartialDate.parse("2025")));
    }

    private EventSourcingConfigurer configured() {
        return EventSourcingConfigurer.create()
                .componentRegistry(registry -> registry.disableEnhancer(UpdateCheckerConfigurationEnhancer.class))
                .registerEventStorageEngine(configuration -> log.engine())
                .registerTagResolver(configuration -> new EventTags())
                .messaging(messaging -> messaging.registerMessageTypeResolver(configuration -> log.names()))
                .registerCommandHandlingModule(CommandHandlingModule.named("kurultai")
                        .commandHandlers()
                        .commandHandlingComponent(configuration -> new DecidingComponent(
                                REGISTRAR,
                                new SourcedAttempts(
                                        configuration.getComponent(EventStore.class), REGISTRAR, log.messages()),
                                Retries.ofDefaults())));
    }
}
