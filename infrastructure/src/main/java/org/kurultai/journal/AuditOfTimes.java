package org.kurultai.journal;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the latest times that were found out for {@link Times} with those of the events. A wrong one hides no event but from
 * who asks by time; behind it, the comparison goes on from what it says as well as from what it should, so that it is told once.
 */
final class AuditOfTimes implements AutoCloseable {

    private static final String WRONG = "the time in event_times is not the latest of the events before;"
            + " empty that table, it is filled again when it is needed";

    private final RowCursor<Times.Mark> marks;
    private final Consumer<Damage> damages;
    private Times.@Nullable Mark next;
    private String latest = "";
    private String latestTold = "";

    private AuditOfTimes(RowCursor<Times.Mark> marks, Consumer<Damage> damages) throws SQLException {
        this.marks = marks;
        this.damages = damages;
        this.next = marks.next();
    }

    /**
     * To be called in a transaction.
     *
     * @param damages is told of each that is wrong
     */
    static AuditOfTimes of(Session session, Dialect dialect, Consumer<Damage> damages) throws SQLException {
        return new AuditOfTimes(session.cursor(Times.all(session, dialect), Times.Mark::read), damages);
    }

    /** To be told of each event, in order. */
    void check(StoredRow row) throws SQLException {
        checkUpTo(row.position());
        latest = later(latest, row.event().timestamp());
        latestTold = later(latestTold, row.event().timestamp());
    }

    /** @param head the position after the last event */
    void end(long head) throws SQLException {
        checkUpTo(head);
        for (; next != null; next = marks.next()) {
            damages.accept(new Damage(next.position(), WRONG));
        }
    }

    private void checkUpTo(long position) throws SQLException {
        for (; next != null && next.position() <= position; next = marks.next()) {
            if (!next.latest().equals(latest) && !next.latest().equals(latestTold)) {
                damages.accept(new Damage(next.position(), WRONG));
            }
            latestTold = next.latest();
        }
    }

    private static String later(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public void close() throws SQLException {
        marks.close();
    }
}
