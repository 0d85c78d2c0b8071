package org.kurultai.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Storage in a database, over JDBC. */
final class SqlStorage implements Storage {

    private final Database database;
    private final Appender appender;
    private final EventReader reader;

    SqlStorage(Database database) {
        this.database = database;
        this.appender = new Appender(database);
        this.reader = new EventReader(database);
    }

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public long firstSince(Instant instant) {
        return reader.firstSince(instant);
    }

    @Override
    public List<StoredEvent> page(Selection selection, Range range, int limit) {
        return reader.page(selection, range, limit);
    }

    @Override
    public <T> List<T> each(Range range, Function<StoredForm, T> reading) {
        return reader.each(range, reading);
    }

    @Override
    public long append(Batch batch) {
        return appender.append(batch);
    }

    @Override
    public Verification verify() {
        return database.snapshot(session -> Verification.of(session, name(), database.dialect()));
    }

    @Override
    public void backUp(Path file) {
        Backup.write(file, Events.of(database));
    }

    @Override
    public Duration lookOut() {
        return database.lookOut();
    }

    @Override
    public void listen(Runnable bell) {
        database.listen(bell);
    }

    @Override
    public void close() {
        database.close();
    }
}
