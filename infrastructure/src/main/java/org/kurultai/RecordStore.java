package org.kurultai;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kurultai.journal.Verification;
import org.kurultai.live.Bell;

/** What a record is kept in, once it is opened. */
interface RecordStore extends AutoCloseable {

    EventStorageEngine engine();

    /** Rings when something was appended. */
    Bell bell();

    Verification verify();

    void backUp(Path file);

    @Override
    void close();
}
