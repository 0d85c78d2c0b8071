package org.kurultai.examples.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Folds;
import org.kurultai.domain.record.History;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.WhatIf;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * What one dropped fact costs: what it reaches decided again, the cells of all projections compared, their rows compared;
 * the facts drawn evenly over the record, beside the same by the plain way, in which every command is decided again and every
 * projection folded again. And how many such scenarios a second a sweep replays, on one core and on all.
 */
public final class Replaying {

    private static final int DROPS = 1_000;
    private static final int WARMING_UP = 500;
    private static final int ROWS_TOLD = 1_000;

    private final History history;
    private final WhatIf whatIf;
    private final SplittableRandom random = new SplittableRandom(GeneratedHistory.SEED);

    private Replaying(History history) {
        this.history = history;
        this.whatIf = Catalogue.whatIf(history);
    }

    /** @param args how many events the histories have */
    public static void main(String[] args) {
        for (var size : args) {
            measure(GeneratedHistory.decided(GeneratedHistory.SEED, Integer.parseInt(size)));
        }
    }

    private static void measure(History history) {
        var indexed = System.nanoTime();
        var replaying = new Replaying(history);
        var figures = new Figures("what if, one fact dropped, ms").with("events", history.head());
        figures.with("indexed once, s", (System.nanoTime() - indexed) / 1e9);
        figures.with("filed once, s", Stopwatch.once(() -> cells(replaying.whatIf.replay(replaying.drop()))));
        figures.with("heap: history, index, projections, MB", Stopwatch.used() / 1e6);
        replaying.drops(WARMING_UP).map(replaying.whatIf::replay).forEach(Replaying::cells);
        replaying.drops(WARMING_UP).map(replaying.whatIf::replay).forEach(Divergence::differences);
        replaying.decided(figures);
        replaying.swept(figures);
        replaying.inFull(figures);
        figures.print();
    }

    private void decided(Figures figures) {
        var decided = new double[DROPS];
        var compared = new double[DROPS];
        for (var i = 0; i < DROPS; i++) {
            var scenario = drop();
            var start = System.nanoTime();
            var divergence = whatIf.replay(scenario);
            decided[i] = (System.nanoTime() - start) / 1e6;
            cells(divergence);
            compared[i] = (System.nanoTime() - start) / 1e6;
        }
        var told = drops(ROWS_TOLD)
                .mapToDouble(scenario -> 1e3 * Stopwatch.once(() -> whatIf.replay(scenario).differences()))
                .toArray();
        figures.with("decided, median", at(0.5, decided)).with("p99", at(0.99, decided));
        figures.with("and cells compared, median", at(0.5, compared)).with("p99 ", at(0.99, compared));
        figures.with("and rows told, median", at(0.5, told)).with("p99  ", at(0.99, told));
    }

    private void swept(Figures figures) {
        var scenarios = drops(DROPS).toList();
        var one = Stopwatch.once(() -> scenarios.forEach(whatIf::replay));
        var all = Stopwatch.once(() -> whatIf.sweep(scenarios.stream()));
        figures.with("scenarios a second, one core", DROPS / one).with("all cores", DROPS / all);
    }

    private void inFull(Figures figures) {
        var scenario = drop();
        var full = Stopwatch.once(() -> Folds.of(
                Catalogue.projections(), whatIf.replayInFull(scenario).history().events()));
        figures.with("in full, s", full);
    }

    private static void cells(Divergence divergence) {
        Catalogue.projections().forEach(divergence::changedCells);
    }

    private Stream<Scenario> drops(int many) {
        return IntStream.range(0, many).mapToObj(i -> drop());
    }

    private Scenario drop() {
        return Scenario.named("dropped").drop(history.at(random.nextInt((int) history.head())).id());
    }

    private static double at(double share, double[] values) {
        var ascending = values.clone();
        Arrays.sort(ascending);
        return ascending[(int) (share * (ascending.length - 1))];
    }
}
