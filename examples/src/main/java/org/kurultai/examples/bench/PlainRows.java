package org.kurultai.examples.bench;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** Single rows, each committed by itself over plain JDBC, beside a record: what the drive and the database allow. */
final class PlainRows {

    private static final String ROW = "x".repeat(300);

    private final Place place;
    private final AtomicLong numbers = new AtomicLong();

    PlainRows(Place place) {
        this.place = place;
    }

    /** How many rows one connection commits in a second. */
    double perSecond(double seconds) throws SQLException {
        try (var connection = place.plainly(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS plain_rows (number bigint PRIMARY KEY, text text)");
            try (var insertion = connection.prepareStatement("INSERT INTO plain_rows VALUES (?, ?)")) {
                var end = System.nanoTime() + (long) (seconds * 1e9);
                var done = 0;
                for (; System.nanoTime() < end; done++) {
                    insertion.setLong(1, numbers.incrementAndGet());
                    insertion.setString(2, ROW);
                    insertion.executeUpdate();
                }
                return done / seconds;
            } finally {
                statement.execute("DROP TABLE plain_rows");
            }
        }
    }
}
