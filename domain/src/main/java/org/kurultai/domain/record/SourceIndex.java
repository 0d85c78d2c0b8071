package org.kurultai.domain.record;

import java.util.HashMap;
import java.util.Map;

/**
 * Which sources were ever withdrawn. Nearly none is, and every decision has to know that of all sources that it rests on: so
 * each event is kept with the entry of its source, and neither the event nor its evidence is looked at.
 *
 * <p>One thread writes at a time, and readers never wait: a reader of a shorter history may find that a source is withdrawn
 * later, and then looks in vain for the withdrawal.
 */
final class SourceIndex {

    private final Map<SourceId, Entry> entries = new HashMap<>();
    private Entry last = entries.computeIfAbsent(SourceId.NONE, Entry::new);

    /** Takes up an event, and gives the entry of the source that states it. */
    Entry add(Recorded recorded) {
        if (recorded.event() instanceof SourceWithdrawal withdrawal) {
            entry(withdrawal.source()).withdrawn = true;
        }
        return entry(recorded.envelope().evidence().source());
    }

    /** A source mostly states several things one after the other. */
    private Entry entry(SourceId source) {
        if (!last.source.equals(source)) {
            last = entries.computeIfAbsent(source, Entry::new);
        }
        return last;
    }

    /** A source. */
    static final class Entry {

        final SourceId source;
        private volatile boolean withdrawn;

        private Entry(SourceId source) {
            this.source = source;
        }

        /** Whether it was ever withdrawn. */
        boolean isWithdrawn() {
            return withdrawn;
        }
    }
}
