package org.kurultai.journal;

import java.sql.SQLException;

/**
 * Where the journal ends.
 *
 * @param position that the next event will have
 * @param checksum of the last event
 */
record End(long position, Checksum checksum) {

    static final End OF_AN_EMPTY_ONE = new End(0, Checksum.START);

    private static final Query LAST = Query.of("SELECT position, checksum FROM events ORDER BY position DESC LIMIT 1");

    static End of(Session session) throws SQLException {
        var last = session.list(LAST, row -> new End(row.getLong(1) + 1, new Checksum(Columns.bytes(row, 2))));
        return last.isEmpty() ? OF_AN_EMPTY_ONE : last.getFirst();
    }

    End after(EventRow event) {
        return new End(position + 1, checksum.after(event));
    }
}
