package org.kurultai.examples.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;

/**
 * How many commands a second are recorded on PostgreSQL, each acknowledged once it is on the drive, by the library and by
 * stock Axon on its JPA engine, in turns, beside single rows that plain JDBC commits; and how many bytes an event then takes,
 * with its tags and all indexes.
 */
public final class BesideStockAxon {

    private static final int THREADS = 8;
    private static final String OURS = "pg_total_relation_size('events') + pg_total_relation_size('tags')";
    private static final String STOCK = "pg_total_relation_size('%s')".formatted(StockJpa.TABLE);

    private final double seconds;
    private final AtomicLong numbers = new AtomicLong();

    private BesideStockAxon(double seconds) {
        this.seconds = seconds;
    }

    /** @param args for how many seconds each figure is measured, after as many to warm up; 10 if left out */
    public static void main(String[] args) throws Exception {
        var seconds = args.length == 0 ? 10 : Double.parseDouble(args[0]);
        try (var server = new Server();
                var ours = new Place(server.database("ours"));
                var stock = new Place(server.database("stock"))) {
            new BesideStockAxon(seconds).measure(ours, stock);
        }
    }

    private void measure(Place ours, Place stock) throws Exception {
        try (var kurultai = ours.open(); var jpa = new StockJpa(stock.url(), THREADS)) {
            var commands = new StockCommands(jpa);
            var plain = new PlainRows(ours);
            var figures = new Figures("commands a second on PostgreSQL");
            for (var threads : new int[] {1, THREADS}) {
                perSecond(threads, kurultai::record);
                perSecond(threads, commands::record);
                plain.perSecond(seconds);
                var mine = perSecond(threads, kurultai::record);
                var theirs = perSecond(threads, commands::record);
                var rows = plain.perSecond(seconds);
                figures.with("single rows, %d".formatted(threads), rows)
                        .with("%d thread(s)".formatted(threads), mine)
                        .with("Axon JPA, %d".formatted(threads), theirs)
                        .with("ratio, %d".formatted(threads), mine / theirs)
                        .with("ratio to single rows, %d".formatted(threads), mine / rows);
            }
            figures.with("bytes an event", bytes(ours, OURS, "events"))
                    .with("Axon JPA, bytes an event", bytes(stock, STOCK, StockJpa.TABLE))
                    .print();
        }
    }

    private double perSecond(int threads, Consumer<RecordPartyName> recording) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var end = System.nanoTime() + (long) (seconds * 1e9);
            var done = new ArrayList<Future<Integer>>();
            for (var thread = 0; thread < threads; thread++) {
                done.add(executor.submit(() -> until(end, recording)));
            }
            var sum = 0;
            for (var each : done) {
                sum += each.get();
            }
            return sum / seconds;
        }
    }

    /** Each about another party, so that no two depend on each other. */
    private int until(long end, Consumer<RecordPartyName> recording) {
        var done = 0;
        for (; System.nanoTime() < end; done++) {
            var number = numbers.incrementAndGet();
            recording.accept(new RecordPartyName(
                    new PartyId("P" + number), Name.english("The party of number " + number), DateRange.UNKNOWN));
        }
        return done;
    }

    private static double bytes(Place place, String size, String table) throws SQLException {
        try (var connection = place.plainly();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT (%s)::float8 / count(*) FROM %s".formatted(size, table))) {
            row.next();
            return row.getDouble(1);
        }
    }
}
