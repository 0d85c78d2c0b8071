package org.kurultai;

import java.nio.file.Path;
import org.kurultai.journal.Journal;
import org.kurultai.journal.Verification;

/** Where a record is kept. */
sealed interface RecordPlace {

    Journal open();

    Verification verify();

    void restore(Path backup);

    /** Nowhere, once it is closed. */
    record Memory() implements RecordPlace {

        @Override
        public Journal open() {
            return Journal.inMemory();
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
        public Journal open() {
            return Journal.open(file);
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
        public Journal open() {
            return Journal.open(url);
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
}
