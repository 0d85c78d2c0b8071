package org.kurultai.examples.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.kurultai.Kurultai;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.time.DateRange;

/**
 * How many commands a second go the whole way, each acknowledged once it is on the drive, with one thread and with several;
 * and how many single rows plain JDBC commits there in the same run, before and after.
 */
public final class DurableCommands {

    private static final int THREADS = 8;

    private final Place place;
    private final double seconds;
    private final AtomicLong numbers = new AtomicLong();

    private DurableCommands(Place place, double seconds) {
        this.place = place;
        this.seconds = seconds;
    }

    /** @param args for how many seconds each figure is measured, after as many to warm up; 10 if left out */
    public static void main(String[] args) throws Exception {
        try (var place = new Place()) {
            new DurableCommands(place, args.length == 0 ? 10 : Double.parseDouble(args[0])).measure();
        }
    }

    private void measure() throws Exception {
        var plain = new PlainRows(place);
        plain.perSecond(seconds);
        var before = plain.perSecond(seconds);
        try (var kurultai = place.open()) {
            commands(kurultai, 1);
            var alone = commands(kurultai, 1);
            commands(kurultai, THREADS);
            var together = commands(kurultai, THREADS);
            var rows = Math.max(before, plain.perSecond(seconds));
            new Figures("durable commands a second, " + (place.isFile() ? "SQLite" : "PostgreSQL"))
                    .with("single rows", rows)
                    .with("1 thread", alone)
                    .with(THREADS + " threads", together)
                    .with("1 thread / single rows", alone / rows)
                    .with(THREADS + " threads / single rows", together / rows)
                    .print();
        }
    }

    private double commands(Kurultai kurultai, int threads) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var end = end();
            var done = new ArrayList<Future<Integer>>();
            for (var thread = 0; thread < threads; thread++) {
                done.add(executor.submit(() -> commandsUntil(end, kurultai)));
            }
            var sum = 0;
            for (var each : done) {
                sum += each.get();
            }
            return sum / seconds;
        }
    }

    /** Each about another party, so that no two depend on each other. */
    private int commandsUntil(long end, Kurultai kurultai) {
        var done = 0;
        for (; System.nanoTime() < end; done++) {
            var number = numbers.incrementAndGet();
            var outcome = kurultai.record(new RecordPartyName(
                    new PartyId("P" + number), Name.english("The party of number " + number), DateRange.UNKNOWN));
            if (!(outcome instanceof Outcome.Accepted)) {
                throw new IllegalStateException("not recorded: " + outcome);
            }
        }
        return done;
    }

    private long end() {
        return System.nanoTime() + (long) (seconds * 1e9);
    }
}
