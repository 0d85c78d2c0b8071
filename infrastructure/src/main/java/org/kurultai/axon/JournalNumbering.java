package org.kurultai.axon;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;

/** A journal counts as the record does, and is read without a message for each event. */
final class JournalNumbering implements Numbering {

    private final Journal journal;
    private final EventMessages messages;

    JournalNumbering(Journal journal, EventMessages messages) {
        this.journal = journal;
        this.messages = messages;
    }

    @Override
    public OptionalLong head() {
        return Objects.requireNonNull(FutureUtils.joinAndUnwrap(journal.latestToken(null))).position();
    }

    @Override
    public void from(long position, Consumer<Recorded> next) {
        var decoding = new Decoding(next);
        journal.partsFrom(position, messages::recorded).forEach(decoding::with);
        decoding.finish();
    }

    @Override
    public ConsistencyMarker marker(long position) {
        return new GlobalIndexConsistencyMarker(position);
    }

    @Override
    public OptionalLong end(ConsistencyMarker appended) {
        return OptionalLong.of(GlobalIndexConsistencyMarker.position(appended));
    }
}
