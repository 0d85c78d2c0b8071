package org.kurultai.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.kurultai.examples.bench.history.GeneratedHistory;

/** How many bytes an event takes on the drive, with its tags, its checksum and all indexes. */
public final class BytesOnDisk {

    private static final String IN_DATABASE = "SELECT pg_total_relation_size('events') + pg_total_relation_size('tags')";

    private BytesOnDisk() {}

    /** @param args how many commands are recorded; 100,000 if left out */
    public static void main(String[] args) throws IOException, SQLException {
        var commands = args.length == 0 ? 100_000 : Long.parseLong(args[0]);
        try (var place = new Place()) {
            long events;
            try (var kurultai = place.open()) {
                kurultai.recordAll(
                        GeneratedHistory.commands(GeneratedHistory.SEED).limit(commands), (command, outcome) -> {});
                events = kurultai.history().head();
            }
            new Figures("bytes on disk an event, " + (place.isFile() ? "SQLite" : "PostgreSQL"))
                    .with("events", events)
                    .with("bytes", (double) (place.isFile() ? Files.size(place.record()) : inDatabase(place)) / events)
                    .print();
        }
    }

    private static long inDatabase(Place place) throws SQLException {
        try (var connection = place.plainly();
                var statement = connection.createStatement();
                var row = statement.executeQuery(IN_DATABASE)) {
            row.next();
            return row.getLong(1);
        }
    }
}
