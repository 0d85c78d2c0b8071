package org.kurultai;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kurultai.journal.Journal;
import org.kurultai.journal.Verification;
import org.kurultai.live.Bell;

/** A journal of the library's own. */
record JournalStore(Journal journal) implements RecordStore {

    @Override
    public EventStorageEngine engine() {
        return journal;
    }

    @Override
    public Bell bell() {
        return journal::onAppend;
    }

    @Override
    public Verification verify() {
        return journal.verify();
    }

    @Override
    public void backUp(Path file) {
        journal.backUp(file);
    }

    @Override
    public void close() {
        journal.close();
    }
}
