package org.kurultai.examples.bench.views;

import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * Asks the views every question about one thing after another, over a generated history of the given length (default
 * 1,000,000 events). Every question is about another thing, so that no view answers what it has read before; then all of
 * them are asked again.
 */
public final class ViewsBench {

    private ViewsBench() {}

    public static void main(String[] args) {
        var events = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        var start = System.nanoTime();
        var history = GeneratedHistory.decided(GeneratedHistory.SEED, events);
        System.out.printf("%,d events decided in memory in %.1f s%n", history.head(),
                (System.nanoTime() - start) / 1e9);
        for (var question : PointInquiry.values()) {
            Measure.points(question, question.over(history));
        }
        for (var question : ListInquiry.values()) {
            Measure.list(question, question.over(history));
        }
    }
}
