package org.kurultai.journal;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Axon's own expectations of a storage engine, met by a journal in memory. */
class InMemoryJournalStorageEngineTest extends StorageEngineTestSuite<Journal> {

    @Override
    protected Journal buildStorageEngine() {
        return Journal.inMemory(Appending.CONVERTER);
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
