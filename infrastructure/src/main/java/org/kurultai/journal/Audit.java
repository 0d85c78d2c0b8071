package org.kurultai.journal;

import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Goes through all that is stored, in order, and compares it with its checksums. Each damage is told of once: behind it
 * the comparison goes on.
 */
final class Audit {

    private final Consumer<Damage> damages;
    private End computed = End.OF_AN_EMPTY_ONE;
    private Checksum stored = Checksum.START;
    private long events;

    /** @param damages is told of each */
    Audit(Consumer<Damage> damages) {
        this.damages = damages;
    }

    /** Where it came to. */
    End end() {
        return computed;
    }

    /** How many events there were. */
    long events() {
        return events;
    }

    /**
     * To be called in a transaction.
     *
     * @param sink is given each row
     */
    void of(Session session, Sink sink) throws SQLException {
        try (var rows = StoredRows.of(session, damages)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                check(row);
                sink.accept(row);
            }
        }
    }

    private void check(StoredRow row) {
        if (row.position() == computed.position()) {
            computed = compared(row);
        } else if (row.position() < computed.position()) {
            report(row.position(), "an event was put in before the first");
        } else {
            report(computed.position(), row.position() == computed.position() + 1
                    ? "the event is missing"
                    : "the events up to position %d are missing".formatted(row.position() - 1));
            computed = new End(row.position() + 1, row.checksum());
        }
        stored = row.checksum();
        events++;
    }

    /** An altered checksum is no reason to suspect the next event: it may follow what was stored, or what should be. */
    private End compared(StoredRow row) {
        var expected = computed.after(row.event());
        if (row.checksum().equals(expected.checksum())) {
            return expected;
        }
        if (row.checksum().equals(stored.after(row.event()))) {
            return new End(expected.position(), row.checksum());
        }
        report(row.position(), "the event, one of its tags or its checksum is not as it was recorded");
        return expected;
    }

    private void report(long position, String what) {
        damages.accept(new Damage(position, what));
    }

    /** What is done with each row. */
    interface Sink {
        void accept(StoredRow row) throws SQLException;
    }
}
