package org.kurultai.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** What a journal stands on: keeps batches in the order in which they come, and finds their events again. */
interface Storage extends AutoCloseable {

    /** How people call it in messages: the path of its file, for instance. */
    String name();

    /** The position that the next event will have. */
    long head();

    /** The position of the first event with at least this timestamp; the head if there is none. */
    long firstSince(Instant instant);

    /** The first selected events of the range, at most so many, in order. */
    List<StoredEvent> page(Selection selection, Range range, int limit);

    /**
     * What is made of each event of the range, in order, all of which must have been recorded.
     *
     * @param reading makes it, before the next is read
     */
    <T> List<T> each(Range range, Function<StoredForm, T> reading);

    /**
     * Records the batch, as durably as may be.
     *
     * @return the position after it
     * @throws AppendEventsTransactionRejectedException if something has been recorded that the batch's condition
     *     excludes
     * @throws AlreadyRecordedException if an identifier is recorded already
     * @throws JournalException if the database fails
     */
    long append(Batch batch);

    Verification verify();

    /** @throws JournalException if there is something at its place already, or what is stored is damaged */
    void backUp(Path file);

    /** How often to look for appends of other processes, of which nothing may have told. */
    Duration lookOut();

    /** Calls the bell when another process has appended, as far as the database tells of it; until it is closed. */
    void listen(Runnable bell);

    /** May be called again. Whatever is asked afterwards is refused. */
    @Override
    void close();
}
