package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A SQLite file, whether it is written or only read. */
interface SqliteDatabase extends Database {

    Path file();

    @Override
    default String name() {
        return file().toString();
    }

    @Override
    default Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    default Duration lookOut() {
        return Sqlite.LOOK_OUT;
    }

    /** SQLite tells nothing. */
    @Override
    default void listen(Runnable bell) {}

    @Override
    default JournalException failure(SQLException failure) {
        return SqliteFailure.of(name(), failure);
    }

    @Override
    default <T> T snapshot(Work<T> work) {
        return read(session -> Sqlite.inSnapshot(session, work));
    }
}
