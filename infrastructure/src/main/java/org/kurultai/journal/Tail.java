package org.kurultai.journal;

import java.util.List;

/**
 * The end of a journal with the last events before it, as they are known without asking the database: an append that was
 * decided not long ago is compared with these alone.
 *
 * @param last in order; the last of them stands before the end
 */
record Tail(End end, List<EventRow> last) {

    private static final int REMEMBERED = 512;

    /** Remembers the last few of the events. */
    Tail {
        last = List.copyOf(last.subList(Math.max(0, last.size() - REMEMBERED), last.size()));
    }

    /** Nothing but where the end is. */
    static Tail of(End end) {
        return new Tail(end, List.of());
    }

    /** The position from which on all events are known. */
    long start() {
        return end.position() - last.size();
    }
}
