package org.kurultai.journal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads events from their rows, in order. What is missing, or not as it was written, is reported with its position. */
final class EventRows<T> implements Session.RowReader<T> {

    /** What is read of an event, after its position. */
    static final String COLUMNS = "e.id, e.type, e.version, e.timestamp, e.payload, e.metadata";

    private final String journal;
    private final Form<T> form;
    private final boolean withoutGap;
    private long next;

    /**
     * @param form what is made of an event
     * @param withoutGap whether every position must have its row
     * @param from the first position that may come
     */
    EventRows(String journal, Form<T> form, boolean withoutGap, long from) {
        this.journal = journal;
        this.form = form;
        this.withoutGap = withoutGap;
        this.next = Math.max(0, from);
    }

    /** The position after the last that was read. */
    long next() {
        return next;
    }

    @Override
    public T read(ResultSet row) throws SQLException {
        var position = row.getLong(1);
        if (withoutGap && position != next) {
            throw JournalException.missing(journal, next);
        }
        if (!withoutGap && row.getString(2) == null) {
            throw JournalException.missing(journal, position);
        }
        next = position + 1;
        try {
            return form.of(position, row);
        } catch (IOException | RuntimeException e) {
            throw JournalException.unreadable(journal, position, e);
        }
    }

    /** To be called when no row is left. */
    void requireReadUpTo(long end) {
        if (withoutGap && next < end) {
            throw JournalException.missing(journal, next);
        }
    }

    /** What is made of a row that was found. */
    interface Form<T> {
        T of(long position, ResultSet row) throws SQLException, IOException;
    }
}
