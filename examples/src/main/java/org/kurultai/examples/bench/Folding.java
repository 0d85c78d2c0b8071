package org.kurultai.examples.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Folds;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.view.Projections;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * How fast projections are folded over a whole history, on one core, and what heap they take: as they are when nothing was
 * asked yet, with the groups by which they list, and with every cell made, as if everything had been asked for. Beside a plain loop over the same events, and
 * that loop behind Axon's own processor over its engine in memory, which reads each event from its JSON.
 */
public final class Folding {

    private static final List<Projection<?, ?, ?>> THREE = List.of(
            Projections.MINISTER_TENURE, Projections.HOST_ROTATION, Projections.AGREEMENT_REGISTRY);
    private static final int TIMES = 5;

    private Folding() {}

    /** @param args how many events the histories have */
    public static void main(String[] args) {
        for (var size : args) {
            measure(GeneratedHistory.decided(GeneratedHistory.SEED, Integer.parseInt(size)));
        }
    }

    private static void measure(History history) {
        var events = history.events();
        var figures = new Figures("folding, million events a second").with("events", events.size());
        figures.with("plain loop", speed(events, () -> PlainLoop.over(events)));
        figures.with("tenure, rotation, registry", speed(events, () -> Folds.of(THREE, events)));
        figures.with("all projections", speed(events, () -> Folds.of(Catalogue.projections(), events)));
        figures.with("and their groups", speed(events, () -> grouped(events)));
        figures.with("and every cell", speed(events, () -> made(events)));
        figures.with("Axon's processor, plain loop", events.size() / stock(history) / 1e6);
        figures.with("heap, bytes an event", heap(events, () -> grouped(events)));
        figures.with("heap with every cell", heap(events, () -> made(events)));
        for (var projection : Catalogue.projections()) {
            figures.with(projection.name(), speed(events, () -> Fold.of(projection, events)));
        }
        figures.print();
    }

    /** The groups are made once somebody asks for one. */
    private static Folds grouped(List<Recorded> events) {
        var folds = Folds.of(Catalogue.projections(), events);
        Catalogue.projections().forEach(projection -> folds.cells(projection).groups(Object.class));
        return folds;
    }

    private static Folds made(List<Recorded> events) {
        var folds = grouped(events);
        Catalogue.projections().forEach(projection -> make(folds.cells(projection)));
        return folds;
    }

    private static <K> void make(Cells<K, ?> cells) {
        cells.keys().forEach(cells::cell);
    }

    private static double stock(History history) {
        var events = new StockEvents();
        var engine = new InMemoryEventStorageEngine();
        events.copy(history, engine);
        return Stopwatch.best(TIMES, () -> {
            var loop = new PlainLoop();
            var position = new AtomicLong();
            StockProcessor.catchUp(engine, history.head(), message -> {
                var was = history.at(position.getAndIncrement());
                loop.add(new Recorded(was.position(), was.id(), events.event(message), was.envelope()));
            });
        });
    }

    private static double heap(List<Recorded> events, Supplier<Folds> folding) {
        return (double) Stopwatch.heap(folding) / events.size();
    }

    private static double speed(List<Recorded> events, Runnable work) {
        return events.size() / Stopwatch.best(TIMES, work) / 1e6;
    }
}
