package org.kurultai.examples.bench.views;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Prints how long answers take: of points the median and the 99th percentile, of lists the whole and each row; and how long
 * the same answers take when they are asked for again.
 */
final class Measure {

    private Measure() {}

    /** The first half of the things is asked about to warm up; the second is measured. */
    static <T> void points(String what, List<T> things, Function<T, List<?>> question) {
        var warm = things.size() / 2;
        nanos(things.subList(0, warm), question);
        var measured = things.subList(warm, things.size());
        var first = nanos(measured, question);
        var again = nanos(measured, question);
        var rows = measured.stream().mapToLong(thing -> question.apply(thing).size()).sum();
        System.out.printf(
                "  %-36s median %8.1f us, p99 %10.1f us; again %8.1f us, %8.1f us; %6.1f rows each, %,d asked%n",
                what, micros(first, 50), micros(first, 99), micros(again, 50), micros(again, 99),
                rows / (double) first.length, first.length);
    }

    private static <T> long[] nanos(List<T> things, Function<T, List<?>> question) {
        var nanos = new long[things.size()];
        for (int i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            question.apply(things.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double micros(long[] ascending, int percentile) {
        return ascending[ascending.length * percentile / 100] / 1e3;
    }

    static void list(String what, Supplier<? extends List<?>> question) {
        var first = seconds(question);
        var again = seconds(question);
        var rows = question.get().size();
        System.out.printf("  %-36s %,9.1f ms, again %,9.1f ms, for %,d rows, %.1f us and %.1f us a row%n", what,
                first * 1e3,
                again * 1e3, rows, first * 1e6 / Math.max(1, rows), again * 1e6 / Math.max(1, rows));
    }

    private static double seconds(Supplier<? extends List<?>> question) {
        var start = System.nanoTime();
        question.get();
        return (System.nanoTime() - start) / 1e9;
    }
}
