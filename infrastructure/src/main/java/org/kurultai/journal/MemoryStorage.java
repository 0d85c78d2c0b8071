package org.kurultai.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Storage in memory. Nothing is scanned, and nothing but the events and their index is kept. */
final class MemoryStorage implements Storage {

    private static final String NAME = "in memory";

    private final MemoryIndex index = new MemoryIndex();
    private boolean closed;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized long head() {
        requireOpen();
        return index.size();
    }

    @Override
    public synchronized long firstSince(Instant instant) {
        requireOpen();
        return Timestamps.noEarlierThan(instant).map(index::firstSince).orElse(index.size());
    }

    @Override
    public synchronized List<StoredEvent> page(Selection selection, Range range, int limit) {
        requireOpen();
        return index.find(selection, range, limit).mapToObj(index::at).toList();
    }

    @Override
    public <T> List<T> each(Range range, Function<StoredForm, T> reading) {
        return forms(range).stream().map(reading).toList();
    }

    private synchronized List<StoredForm> forms(Range range) {
        requireOpen();
        return LongStream.range(range.from(), range.to())
                .mapToObj(position -> StoredForm.of(NAME, position, index.row(position))).toList();
    }

    @Override
    public synchronized long append(Batch batch) {
        requireOpen();
        index.find(batch.conflicts(), Range.from(batch.marker()), 1).forEach(position -> {
            throw batch.conflictWith(position);
        });
        for (var event : batch.events()) {
            var recorded = index.positionOf(event.id());
            if (recorded != null) {
                throw new AlreadyRecordedException(NAME, event.id(), recorded);
            }
        }
        batch.events().forEach(index::add);
        return index.size();
    }

    @Override
    public synchronized Verification verify() {
        var end = End.OF_AN_EMPTY_ONE;
        for (var event : index.all()) {
            end = end.after(event);
        }
        return new Verification(NAME, end.position(), end.checksum().toString(), List.of());
    }

    @Override
    public void backUp(Path file) {
        Backup.write(file, all()::forEach);
    }

    private synchronized List<EventRow> all() {
        requireOpen();
        return index.all();
    }

    /** Nobody else can append. */
    @Override
    public Duration lookOut() {
        return Duration.ofDays(1);
    }

    @Override
    public void listen(Runnable bell) {}

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw JournalException.gone(NAME);
        }
    }
}
