package org.kurultai.journal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads events from their rows, in order. What is missing, or not as it was written, is reported with its position. */
final class EventRows implements Session.RowReader<StoredEvent> {

    /** What is read of an event, after its position. */
    static final String COLUMNS = "e.id, e.type, e.version, e.timestamp, e.payload, e.metadata";

    private final String journal;
    private final boolean withoutGap;
    private long next;

    /**
     * @param withoutGap whether every position must have its row
     * @param from the first position that may come
     */
    EventRows(String journal, boolean withoutGap, long from) {
        this.journal = journal;
        this.withoutGap = withoutGap;
        this.next = Math.max(0, from);
    }

    /** The position after the last that was read. */
    long next() {
        return next;
    }

    @Override
    public StoredEvent read(ResultSet row) throws SQLException {
        var position = row.getLong(1);
        if (withoutGap && position != next) {
            throw missing(next);
        }
        if (row.getString(2) == null) {
            throw missing(position);
        }
        next = position + 1;
        try {
            var event = EventRow.read(row);
            return new StoredEvent(position, event.message(() -> instant(position, event.timestamp())));
        } catch (IOException | RuntimeException e) {
            throw unreadable(position, e);
        }
    }

    /** To be called when no row is left. */
    void requireReadUpTo(long end) {
        if (withoutGap && next < end) {
            throw missing(next);
        }
    }

    private Instant instant(long position, String timestamp) {
        try {
            return Instant.parse(timestamp);
        } catch (DateTimeException e) {
            throw unreadable(position, e);
        }
    }

    private JournalException missing(long position) {
        return JournalException.damaged(journal, "the event at position %d is missing".formatted(position));
    }

    private JournalException unreadable(long position, Exception cause) {
        return JournalException.damaged(journal,
                "the event at position %d cannot be read (%s)".formatted(position, cause.getMessage()), cause);
    }
}
