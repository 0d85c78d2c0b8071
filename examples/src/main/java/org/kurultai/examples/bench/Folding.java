package org.kurultai.examples.bench;

import java.util.List;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Folds;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.view.Projections;
import org.kurultai.examples.bench.history.GeneratedHistory;

/** How fast projections are folded over a whole history, beside a plain loop over the same events, on one core. */
public final class Folding {

    private static final List<Projection<?, ?, ?>> THREE = List.of(
            Projections.MINISTER_TENURE, Projections.HOST_ROTATION, Projections.AGREEMENT_REGISTRY);
    private static final int TIMES = 5;

    private Folding() {}

    /** @param args how many events the histories have */
    public static void main(String[] args) {
        for (var size : args) {
            measure(GeneratedHistory.decided(GeneratedHistory.SEED, Integer.parseInt(size)).events());
        }
    }

    private static void measure(List<Recorded> events) {
        var figures = new Figures("folding, million events a second").with("events", events.size());
        figures.with("plain loop", speed(events, () -> PlainLoop.over(events)));
        figures.with("tenure, rotation, registry", speed(events, () -> Folds.of(THREE, events)));
        figures.with("all projections", speed(events, () -> Folds.of(Catalogue.projections(), events)));
        figures.with("and their groups", speed(events, () -> grouped(events)));
        figures.with("heap, bytes an event", (double) Stopwatch.heap(() -> grouped(events)) / events.size());
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

    private static double speed(List<Recorded> events, Runnable work) {
        return events.size() / Stopwatch.best(TIMES, work) / 1e6;
    }
}
