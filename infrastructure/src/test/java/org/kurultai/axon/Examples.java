package org.kurultai.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.json.Codec;
import org.kurultai.live.Following;

/** What the tests of the shell say: a party is named; and shells to say it to. */
final class Examples {

    static final Instant THEN = Instant.parse("2026-01-21T14:00:00Z");
    static final Evidence TREND = new Evidence(new SourceId("trend"), Span.parse("10-42"), 0.9, DateBasis.STATED);
    static final Registrar REGISTRAR = Catalogue.registrar();

    private Examples() {}

    static Envelope by(String id, Command command) {
        return new Envelope(new CommandId(id), THEN, TREND, command);
    }

    static Envelope naming(String id, String party, String name) {
        return by(id, new RecordPartyName(new PartyId(party), Name.english(name), DateRange.UNKNOWN));
    }

    static PartyNamed named(String party, String name) {
        return new PartyNamed(new PartyId(party), Name.english(name), DateRange.UNKNOWN);
    }

    static Tag party(String party) {
        return PartyEvent.tag(new PartyId(party));
    }

    static AxonShell shell(EventStorageEngine engine) {
        return shell(engine, REGISTRAR, Retries.ofDefaults());
    }

    static AxonShell shell(EventStorageEngine engine, Registrar registrar, Retries retries) {
        var log = log(engine);
        return new AxonShell(log, new Following(log::from), registrar, Set.of(), question -> "", retries);
    }

    /** Records as in an application's own event store: every attempt reads from there what it is decided on. */
    static Consumer<Envelope> sourcing(EventStorageEngine engine, Registrar registrar) {
        var log = log(engine);
        var store = new StorageEngineBackedEventStore(log.engine(), new AfterCommitEventBus(), new EventTags());
        var attempts = new SourcedAttempts(store, registrar, log.messages());
        var race = new Race(Retries.ofDefaults());
        return envelope -> race.untilWon(() -> attempts.attempt(envelope, Runnable::run));
    }

    static EventLog log(EventStorageEngine engine) {
        return new EventLog(engine, new Codec());
    }

    static List<Recorded> recorded(EventStorageEngine engine) {
        var recorded = new ArrayList<Recorded>();
        log(engine).from(0, recorded::add);
        return recorded;
    }

    /** A registrar that decides namings in its own way. */
    static Registrar registrar(Decider<RecordPartyName> naming) {
        return new Registrar(List.of(naming), List.of());
    }

    /** Names a party by how often it was named before, and tells of every attempt: a lost update would double a name. */
    record Numbering(Consumer<RecordPartyName> attempted) implements Decider<RecordPartyName> {

        @Override
        public Class<RecordPartyName> command() {
            return RecordPartyName.class;
        }

        @Override
        public Set<Tag> scope(RecordPartyName command, Facts known) {
            return Set.of(PartyEvent.tag(command.party()));
        }

        @Override
        public Decision decide(RecordPartyName command, Facts known) {
            attempted.accept(command);
            return Decision.accepted(
                    named(command.party().value(), "name " + (known.recorded().size() + 1)));
        }
    }
}
