package org.kurultai.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Durable storage of events with dynamic consistency boundaries.
 *
 * <p>What {@link AppendTransaction#commit} has acknowledged is on the disk and survives the death of the process; a
 * batch is there whole or not at all. Of appends that exclude each other exactly one wins, over all threads, journals
 * and processes on the same file; the others fail with
 * {@link org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException} and may decide again. An
 * event whose identifier is recorded already is refused. Whatever else goes wrong is a {@link JournalException}, thrown
 * at opening and by {@link #source} and {@link #stream}, carried by the futures and the streams of the others.
 *
 * <p>Payloads are kept as the {@link EventConverter} writes them to bytes, and handed out as those bytes: whoever reads
 * a message converts it. The converter should write text, such as JSON, so that people can read the file.
 *
 * <p>May be used by many threads. Reading does not wait for writing, except in memory.
 */
public final class Journal implements EventStorageEngine, AutoCloseable {

    private static final EventConverter UNCONVERTED = new DelegatingEventConverter(PassThroughConverter.INSTANCE);

    /** Of how many events a part is that is read at once: so many that it hardly matters what a question costs. */
    private static final int PART = 4096;

    private final Storage storage;
    private final EventConverter converter;
    private final Doorbell doorbell;

    private Journal(Storage storage, EventConverter converter) {
        this.storage = storage;
        this.converter = converter;
        this.doorbell = new Doorbell(storage);
    }

    private Journal(Database database, EventConverter converter) {
        this(new SqlStorage(database), converter);
    }

    /**
     * Opens the journal in a file, which is made if it is missing or empty. Other processes of the same machine may
     * have it open at the same time; a file on a network drive cannot be shared so.
     *
     * @param converter writes payloads to bytes
     * @throws JournalException if the file cannot be written, belongs to another program, was written by a newer
     *     version of this library, or is damaged; the file is then left as it was
     */
    public static Journal open(Path file, EventConverter converter) {
        return new Journal(SqliteFile.open(file), converter);
    }

    /** As {@link #open(Path, EventConverter)}, for events whose payload is bytes already. */
    public static Journal open(Path file) {
        return open(file, UNCONVERTED);
    }

    /**
     * Opens the journal in a PostgreSQL database, version 16 or newer, in the schema that is the current one there; its
     * tables are made if they are missing. Any number of processes may have it open. What is acknowledged is as durable
     * as the server's drives: its {@code fsync} must be on, as it is by default.
     *
     * <p>Needs {@code org.postgresql:postgresql} and {@code com.zaxxer:HikariCP} on the class path. Keeps up to eleven
     * connections.
     *
     * @param url such as {@code jdbc:postgresql://host/database?user=...&password=...&currentSchema=...}
     * @param converter writes payloads to bytes
     * @throws JournalException if the server cannot be reached, or the schema holds tables of another program, was
     *     written by a newer version of this library, or is damaged; it is then left as it was
     */
    public static Journal open(String url, EventConverter converter) {
        return new Journal(Postgres.open(postgres(url)), converter);
    }

    private static String postgres(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new JournalException(
                    "The URL %s is not one of PostgreSQL (jdbc:postgresql:...); a file is opened by its path."
                            .formatted(PostgresName.of(url)));
        }
        return url;
    }

    /** As {@link #open(String, EventConverter)}, for events whose payload is bytes already. */
    public static Journal open(String url) {
        return open(url, UNCONVERTED);
    }

    /**
     * Opens the journal in a file to be read only: an append fails. Neither the file nor its directory need be open to
     * writing. Where they are not, no lock can be taken: should somebody else append meanwhile, reading fails.
     *
     * @throws JournalException if there is no journal in the file, or it was written by another version of this library, or
     *     is damaged
     */
    public static Journal openToRead(Path file) {
        return new Journal(SqliteFileToRead.open(file), UNCONVERTED);
    }

    /**
     * Opens the journal in a PostgreSQL database to be read only: an append fails. The user needs the right to SELECT from
     * its tables.
     *
     * @throws JournalException as {@link #open(String)}, and if there is no journal in the database
     */
    public static Journal openToRead(String url) {
        return new Journal(Postgres.openToRead(postgres(url)), UNCONVERTED);
    }

    /**
     * As {@link #open(String, EventConverter)}, with connections from a pool of your own, which stays open when the
     * journal is closed. Streams keep one of them, and appends need the isolation level READ COMMITTED.
     */
    public static Journal open(DataSource dataSource, EventConverter converter) {
        return new Journal(Postgres.open(dataSource), converter);
    }

    /** As {@link #open(DataSource, EventConverter)}, for events whose payload is bytes already. */
    public static Journal open(DataSource dataSource) {
        return open(dataSource, UNCONVERTED);
    }

    /**
     * A new journal in memory, gone once it is closed. It keeps the same promises, but for those about a file.
     *
     * @param converter writes payloads to bytes
     */
    public static Journal inMemory(EventConverter converter) {
        return new Journal(new MemoryStorage(), converter);
    }

    /** As {@link #inMemory(EventConverter)}, for events whose payload is bytes already. */
    public static Journal inMemory() {
        return inMemory(UNCONVERTED);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(AppendCondition condition,
            @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        return attempt(() -> new Append(Batch.of(condition, events, converter), this::commit));
    }

    private ConsistencyMarker commit(Batch batch) {
        var head = storage.append(batch);
        doorbell.ring();
        return new GlobalIndexConsistencyMarker(head);
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        var cursor = new Cursor(storage, Selection.of(condition.criteria()), Positions.of(condition.start()));
        return new SourcedEvents(cursor, storage.head());
    }

    /**
     * What is made of the events from a position to the end as it is now, in order, from what is stored of each: without
     * Axon's messages, of which each costs more than its event does. They come in parts, each of which is read when it is
     * asked for, so that several threads can read at once; it throws a {@link JournalException} if it cannot be read.
     *
     * @param reading is given an event at a time, and what it makes of it is all that is kept
     */
    public <T> Stream<Supplier<List<T>>> partsFrom(long position, Function<StoredForm, T> reading) {
        var end = storage.head();
        return LongStream.iterate(position, start -> start < end, start -> start + PART)
                .mapToObj(start -> () -> storage.each(new Range(start, Math.min(start + PART, end)), reading));
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        var from = Positions.of(condition.position(), storage::head);
        var cursor = new Cursor(storage, Selection.of(condition.criteria()), from);
        return new ContinuousMessageStream<>(
                last -> cursor.readUpTo(storage.head()),
                StoredEvent::entry,
                (stream, callback) -> doorbell.listen(callback));
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return attempt(() -> new GlobalSequenceTrackingToken(storage.head()));
    }

    /**
     * Runs the listener whenever something may have been appended, by this journal or another on the same storage: soon
     * after, and on a thread of the journal's own, which the listener must not hold up.
     *
     * @return what ends that
     */
    public Runnable onAppend(Runnable listener) {
        return doorbell.listen(listener)::cancel;
    }

    /** A token from which everything with a timestamp of at least {@code at} is still to come. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return attempt(() -> new GlobalSequenceTrackingToken(storage.firstSince(at)));
    }

    /**
     * Compares all that is stored with its checksums: finds every event or tag that was altered, left out, put in or
     * moved, and where. Reads everything; others may append meanwhile.
     *
     * @throws JournalException if it cannot be read at all
     */
    public Verification verify() {
        return storage.verify();
    }

    /**
     * As {@link #verify()}, for a file that may be too damaged to be opened.
     *
     * @throws JournalException if the file is not a journal of this version
     */
    public static Verification verify(Path file) {
        return Verification.of(file);
    }

    /** As {@link #verify(Path)}, for a PostgreSQL database. */
    public static Verification verify(String url) {
        return Postgres.verify(url);
    }

    /**
     * Copies all that is recorded by now into a new file, which is itself a journal, wherever this one is kept. Others may
     * append meanwhile. Compares everything with its checksums on the way, so what is in a backup is sound. The file is
     * there whole or not at all.
     *
     * @throws JournalException if there is such a file already, it cannot be written, or something stored is damaged
     */
    public void backUp(Path file) {
        storage.backUp(file);
    }

    /**
     * Makes a journal in a new file from a backup, or from any journal in a file.
     *
     * @throws JournalException if there is such a file already, or the backup is damaged or none; nothing is left then
     */
    public static void restore(Path backup, Path file) {
        Backup.write(file, Backup.read(backup));
    }

    /** As {@link #restore(Path, Path)}, into a PostgreSQL database whose schema has no journal yet or an empty one. */
    public static void restore(Path backup, String url) {
        try (var database = Postgres.open(url)) {
            Backup.copyInto(database, Backup.read(backup));
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("storage", storage.name());
        descriptor.describeProperty("converter", converter);
    }

    /** Ends soon, whether streams are open or not; what was not committed is gone. */
    @Override
    public void close() {
        doorbell.close();
        storage.close();
    }

    private static <T> CompletableFuture<T> attempt(Supplier<? extends T> action) {
        try {
            return CompletableFuture.completedFuture(action.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
