package org.kurultai.journal;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own expectations of a storage engine, met by a journal on PostgreSQL. */
class PostgresJournalStorageEngineTest extends StorageEngineTestSuite<Journal> {

    @TempDir
    private static Path directory;

    @Override
    protected Journal buildStorageEngine() {
        return Place.POSTGRES.open(directory);
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    void close() {
        testSubject.close();
    }
}
