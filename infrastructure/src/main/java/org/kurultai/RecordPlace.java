package org.kurultai;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kurultai.journal.Journal;
import org.kurultai.journal.Verification;

/** Where a record is kept. */
sealed interface RecordPlace {

    RecordStore open();

    RecordStore openToRead();

    Verification verify();

    void restore(Path backup);

    /** Nowhere, once it is closed. */
    record Memory() implements RecordPlace {

        @Override
        public RecordStore open() {
            return new JournalStore(Journal.inMemory());
        }

        @Override
        public RecordStore openToRead() {
            throw unnamed();
        }

        @Override
        public Verification verify() {
            throw unnamed();
        }

        @Override
        public void restore(Path backup) {
            throw unnamed();
        }

        private static IllegalStateException unnamed() {
            return new IllegalStateException("no record was named; name its file or its jdbcUrl first");
        }
    }

    /** A file. */
    record OneFile(Path file) implements RecordPlace {

        @Override
        public RecordStore open() {
            return new JournalStore(Journal.open(file));
        }

        @Override
        public RecordStore openToRead() {
            return new JournalStore(Journal.openToRead(file));
        }

        @Override
        public Verification verify() {
            return Journal.verify(file);
        }

        @Override
        public void restore(Path backup) {
            Journal.restore(backup, file);
        }
    }

    /** A PostgreSQL database. */
    record Database(String url) implements RecordPlace {

        @Override
        public RecordStore open() {
            return new JournalStore(Journal.open(url));
        }

        @Override
        public RecordStore openToRead() {
            return new JournalStore(Journal.openToRead(url));
        }

        @Override
        public Verification verify() {
            return Journal.verify(url);
        }

        @Override
        public void restore(Path backup) {
            Journal.restore(backup, url);
        }
    }

    /** A storage engine that is there already. */
    record Engine(EventStorageEngine engine) implements RecordPlace {

        @Override
        public RecordStore open() {
            return new EngineStore(engine);
        }

        @Override
        public RecordStore openToRead() {
            throw new UnsupportedOperationException(
                    "A storage engine is opened by whoever made it; let %s refuse what is not to be recorded."
                            .formatted(engine.getClass().getName()));
        }

        @Override
        public Verification verify() {
            return open().verify();
        }

        @Override
        public void restore(Path backup) {
            throw new UnsupportedOperationException(
                    "A backup cannot be restored into the storage engine %s; restore it into a file or into PostgreSQL."
                            .formatted(engine.getClass().getName()));
        }
    }
}
