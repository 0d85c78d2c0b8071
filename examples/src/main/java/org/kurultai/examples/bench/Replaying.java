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
    private static final int SWEPT = 10_000;
    private static final int WARMING_UP = 500;
    private static final int EVENTS_TOLD_OF = 200_000_000;

    private final History history;
    private final int told;
    private final WhatIf whatIf;
    private final SplittableRandom random = new SplittableRandom(GeneratedHistory.SEED);

    private Replaying(History history) {
        this.history = history;
        this.told = (int) Math.min(DROPS, EVENTS_TOLD_OF / history.head());
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
        replaying.figures("once")
                .with("indexed, s", (System.nanoTime() - indexed) / 1e9)
                .with("filed, s", Stopwatch.once(() -> cells(replaying.whatIf.replay(replaying.drop()))))
                .with("heap: history, index, projections, MB", Stopwatch.used() / 1e6)
                .print();
        replaying.decided();
        replaying.swept();
        replaying.told();
        replaying.inFull();
    }

    /** Each is printed as soon as it is measured: on a large record the last ones take a while. */
    private Figures figures(String what) {
        return new Figures("what if, " + what).with("events", history.head());
    }

    private void decided() {
        drops(WARMING_UP).map(whatIf::replay).forEach(Replaying::cells);
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
        figures("one fact dropped, ms")
                .with("decided, median", at(0.5, decided))
                .with("p99", at(0.99, decided))
                .with("and cells compared, median", at(0.5, compared))
                .with("p99 ", at(0.99, compared))
                .print();
    }

    private void swept() {
        var scenarios = drops(SWEPT).toList();
        var one = Stopwatch.once(() -> scenarios.forEach(whatIf::replay));
        var all = Stopwatch.once(() -> whatIf.sweep(scenarios.stream()));
        figures("scenarios a second").with("one core", SWEPT / one).with("all cores", SWEPT / all).print();
    }

    private void told() {
        drops(told / 2).map(whatIf::replay).forEach(Divergence::differences);
        var rows = drops(told)
                .mapToDouble(scenario -> 1e3 * Stopwatch.once(() -> whatIf.replay(scenario).differences()))
                .toArray();
        figures("decided and rows told, ms").with("median", at(0.5, rows)).with("p99", at(0.99, rows)).print();
    }

    private void inFull() {
        var scenario = drop();
        var full = Stopwatch.once(() -> Folds.of(
                Catalogue.projections(), whatIf.replayInFull(scenario).history().events()));
        figures("everything again").with("in full, s", full).print();
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
