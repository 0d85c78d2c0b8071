package org.kurultai.examples.bench;

import java.util.HashMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.History;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * How fast a projection that is new catches up with a record: one of the library's, opening a file and a database, and
 * Axon's own event processor over Axon's own engines with the same events, each of which is read from its JSON. The library
 * has then the whole history in memory besides.
 */
public final class CatchUp {

    private static final int TIMES = 3;

    private final StockEvents events = new StockEvents();

    private CatchUp() {}

    /** @param args how many commands the record is made of; 100,000 if left out */
    public static void main(String[] args) throws Exception {
        var commands = args.length == 0 ? 100_000 : Long.parseLong(args[0]);
        try (var server = new Server(); var file = new Place(""); var database = new Place(server.database("ours"))) {
            var history = record(file, commands);
            Kurultai.builder().jdbcUrl(database.url()).restore(file.record());
            new CatchUp().measure(history, file, database, server.database("stock"));
        }
    }

    private static History record(Place place, long commands) {
        try (var kurultai = place.open()) {
            kurultai.recordAll(
                    GeneratedHistory.commands(GeneratedHistory.SEED).limit(commands), (command, outcome) -> {});
            return kurultai.history();
        }
    }

    private void measure(History history, Place file, Place database, String stock) {
        var head = history.head();
        var sqlite = head / Stopwatch.best(TIMES, () -> ours(file));
        var postgres = head / Stopwatch.best(TIMES, () -> ours(database));
        var memory = new InMemoryEventStorageEngine();
        var inMemory = head / stock(history, memory);
        double jpa;
        try (var store = new StockJpa(stock, 1)) {
            jpa = head / stock(history, store.engine);
        }
        new Figures("catching up, events a second")
                .with("events", head)
                .with("SQLite", sqlite)
                .with("PostgreSQL", postgres)
                .with("Axon in memory", inMemory)
                .with("Axon JPA, PostgreSQL", jpa)
                .with("SQLite / Axon in memory", sqlite / inMemory)
                .with("PostgreSQL / Axon in memory", postgres / inMemory)
                .with("PostgreSQL / Axon JPA", postgres / jpa)
                .print();
    }

    private static void ours(Place place) {
        try (var kurultai = place.open()) {
            kurultai.view(new EventCounts());
        }
    }

    private double stock(History history, EventStorageEngine engine) {
        events.copy(history, engine);
        return Stopwatch.best(TIMES, () -> {
            var counts = new HashMap<Class<? extends Event>, Integer>();
            StockProcessor.catchUp(engine, history.head(), message -> counts.merge(
                    events.event(message).getClass(), 1, Integer::sum));
        });
    }
}
