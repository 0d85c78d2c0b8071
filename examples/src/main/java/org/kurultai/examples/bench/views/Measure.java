package org.kurultai.examples.bench.views;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Prints how long answers take: of points the median and the 99th percentile, of lists the whole and each row. */
final class Measure {

    private Measure() {}

    /** The first half of the things is asked about to warm up; the second is measured. */
    static <T> void points(String what, List<T> things, Function<T, List<?>> question) {
        var warm = things.size() / 2;
        things.subList(0, warm).forEach(question::apply);
        var measured = things.subList(warm, things.size());
        var nanos = new long[measured.size()];
        var rows = 0L;
        for (int i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            rows += question.apply(measured.get(i)).size();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("  %-36s median %8.1f us, p99 %10.1f us, %6.1f rows each, %,d asked%n", what,
                nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3, rows / (double) nanos.length,
                nanos.length);
    }

    static void list(String what, Supplier<? extends List<?>> question) {
        var start = System.nanoTime();
        var rows = question.get().size();
        var micros = (System.nanoTime() - start) / 1e3;
        System.out.printf("  %-36s %,9.1f ms for %,d rows, %.1f us a row%n", what, micros / 1e3, rows,
                micros / Math.max(1, rows));
    }
}
