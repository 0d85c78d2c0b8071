package org.kurultai.examples.bench;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Envelope;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * How many commands a second are recorded durably, in bulk and one by one, in an empty record and in large ones; to make them
 * up is not counted. One by one twice: directly after so many in bulk, when the collector may still have to do with these, and
 * after that. In a file of its own, on a PostgreSQL of its own, or in the database that {@code -Dkurultai.url} names by its JDBC URL.
 */
public final class Recording {

    private static final String SERVER = "postgresql";
    private static final int ONE_BY_ONE = 5_000;

    private Recording() {}

    /** @param args at which sizes of the record, in events, it is measured, ascending; {@code postgresql} before them for a server */
    public static void main(String[] args) throws Exception {
        var sizes = List.of(args);
        if (sizes.getFirst().equals(SERVER)) {
            try (var server = new Server(); var place = new Place(server.database("record"))) {
                measure(place, sizes.subList(1, sizes.size()));
            }
        } else {
            try (var place = new Place()) {
                measure(place, sizes);
            }
        }
    }

    private static void measure(Place place, List<String> sizes) {
        try (var kurultai = place.open()) {
            var commands = GeneratedHistory.commands(GeneratedHistory.SEED).iterator();
            sizes.forEach(size -> measure(kurultai, commands, Long.parseLong(size)));
        }
    }

    private static void measure(Kurultai kurultai, Iterator<Envelope> commands, long size) {
        var head = kurultai.history().head();
        var bulk = (int) Math.max(0, size - head);
        var first = next(commands, bulk).toList();
        var second = next(commands, ONE_BY_ONE).toList();
        var third = next(commands, ONE_BY_ONE).toList();
        var seconds = Stopwatch.once(() -> kurultai.recordAll(first.stream(), (command, outcome) -> {}));
        var directlyAfter = Stopwatch.once(() -> second.forEach(kurultai::record));
        var then = Stopwatch.once(() -> third.forEach(kurultai::record));
        new Figures("recording, commands a second")
                .with("events", kurultai.history().head())
                .with("in bulk", bulk / seconds)
                .with("one by one, directly after", ONE_BY_ONE / directlyAfter)
                .with("one by one, then", ONE_BY_ONE / then)
                .print();
    }

    private static Stream<Envelope> next(Iterator<Envelope> commands, int many) {
        Iterable<Envelope> iterable = () -> commands;
        return StreamSupport.stream(iterable.spliterator(), false).limit(many);
    }
}
