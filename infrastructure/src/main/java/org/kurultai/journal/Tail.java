package org.kurultai.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of a journal with the last events before it, as they are known without asking the database: an append that was
 * decided not long ago is compared with these alone. For one thread at a time.
 */
final class Tail {

    private static final int REMEMBERED = 512;

    private final List<EventRow> last = new ArrayList<>();
    private End end;

    /** Nothing but where the end is. */
    Tail(End end) {
        this.end = end;
    }

    End end() {
        return end;
    }

    /** The position from which on all events are known. */
    long start() {
        return end.position() - last.size();
    }

    /** The event at a position between the start and the end. */
    EventRow at(long position) {
        return last.get(Math.toIntExact(position - start()));
    }

    /** Goes on with what was recorded behind it. Now and then all but the last few events are forgotten. */
    void goOnWith(List<StoredRow> recorded) {
        for (var row : recorded) {
            last.add(row.event());
            end = row.next();
        }
        if (last.size() > 2 * REMEMBERED) {
            last.subList(0, last.size() - REMEMBERED).clear();
        }
    }
}
