package org.kurultai;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessingConfigurer;
import org.kurultai.axon.AxonShell;
import org.kurultai.axon.EventLog;
import org.kurultai.axon.MessageNames;
import org.kurultai.axon.Retries;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Question;
import org.kurultai.journal.Journal;
import org.kurultai.journal.Verification;
import org.kurultai.json.Codec;
import org.kurultai.live.Following;
import org.kurultai.live.Subscriptions;

/** Opens a record in another way than the plain one. */
public final class KurultaiBuilder {

    private RecordPlace place = new RecordPlace.Memory();
    private InstantSource clock = InstantSource.system();
    private Supplier<CommandId> commandIds = () -> OrderedIds.at(clock.millis());
    private Retries retries = Retries.ofDefaults();
    private boolean toRead;
    private final List<Consumer<EventProcessingConfigurer>> processors = new ArrayList<>();

    KurultaiBuilder() {}

    /** The record in a file, which is made if it does not exist. Default: in memory. */
    public KurultaiBuilder file(Path file) {
        place = new RecordPlace.OneFile(file);
        return this;
    }

    /**
     * The record in a PostgreSQL database, which any number of processes may share. Needs the libraries that
     * {@link Journal#open(String)} names. Default: in memory.
     *
     * @param url such as {@code jdbc:postgresql://host/database?user=...&password=...}
     */
    public KurultaiBuilder jdbcUrl(String url) {
        place = new RecordPlace.Database(url);
        return this;
    }

    /**
     * The record in a storage engine of Axon 5 that lets an event have several tags and heeds consistency markers, such as
     * Axon Server's. It stays open when the record is closed, and what it promises of durability and speed is its own. Such
     * a record cannot be verified or backed up here. Default: in memory.
     */
    public KurultaiBuilder storageEngine(EventStorageEngine engine) {
        place = new RecordPlace.Engine(engine);
        return this;
    }

    /**
     * The record is only read: whatever would record something fails with a
     * {@link org.kurultai.journal.JournalException}. So neither a file nor its folder need be open to writing, and a user of
     * PostgreSQL need have no right but to SELECT. There must be such a record, in a file or a database; one of an older
     * version is brought up to date by whoever may. Default: it is read and written.
     */
    public KurultaiBuilder toRead() {
        toRead = true;
        return this;
    }

    /** The clock that tells when a command was given. Default: the system's. */
    public KurultaiBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /** Where identifiers come from for commands given without one. Default: UUIDs in order of time. */
    public KurultaiBuilder commandIds(Supplier<CommandId> source) {
        commandIds = source;
        return this;
    }

    /** How often a command that lost a race is decided again. Default: {@link Retries#ofDefaults()}. */
    public KurultaiBuilder retries(Retries most) {
        retries = most;
        return this;
    }

    /**
     * An event handler of your own, in an Axon event processor of that name. It is given every event of the record in
     * order, from the first on; the payload is the domain's event, the metadata holds its envelope.
     */
    public KurultaiBuilder eventProcessor(String name, EventHandler handler) {
        return eventProcessors(processing -> processing.pooledStreaming(streaming -> streaming.defaultProcessor(
                name,
                handlers -> handlers.declarative(configuration -> new SimpleEventHandlingComponent()
                        .subscribe(MessageNames.events(), handler)))));
    }

    /** Event processors of your own in Axon's words: streaming or subscribing, some events only, a token store. */
    public KurultaiBuilder eventProcessors(Consumer<EventProcessingConfigurer> wanted) {
        processors.add(wanted);
        return this;
    }

    /**
     * Compares all that is recorded with its checksums, without opening the record: it may be too damaged for that. Finds
     * every event that was altered, left out, put in or moved, and where.
     *
     * @throws org.kurultai.journal.JournalException if there is no record, or it cannot be read at all
     */
    public Verification verify() {
        return place.verify();
    }

    /**
     * Makes the record from a backup, be it from a file or from PostgreSQL.
     *
     * @throws org.kurultai.journal.JournalException if there is a record already, or the backup is damaged; nothing is
     *     restored then
     */
    public void restore(Path backup) {
        place.restore(backup);
    }

    /**
     * Opens the record.
     *
     * @throws org.kurultai.journal.JournalException if the file or the database cannot be used; it is then left as it was
     * @throws IllegalStateException if it is to be read only, and neither a file nor a database was named
     * @throws UnsupportedOperationException if it is to be read only, and is in a storage engine
     */
    public Kurultai open() {
        var resources = new Resources();
        try {
            var store = resources.add(toRead ? place.openToRead() : place.open());
            var log = new EventLog(store.engine(), new Codec());
            var following = new Following(log::from);
            var shell = new AxonShell(
                    log,
                    following,
                    Catalogue.registrar(),
                    Catalogue.questions(),
                    question -> answer(following, question),
                    retries);
            if (!processors.isEmpty()) {
                resources.add(shell.start(processing -> processors.forEach(wanted -> wanted.accept(processing))));
            }
            var subscriptions = resources.add(new Subscriptions(following, store.bell()));
            return new Kurultai(store, shell, following, subscriptions, clock, commandIds, resources);
        } catch (RuntimeException e) {
            resources.close();
            throw e;
        }
    }

    private static <V, R> R answer(Following following, Question<V, R> question) {
        return question.answer(following.view(question.projection()));
    }
}
