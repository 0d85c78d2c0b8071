package org.kurultai.examples.bench.views;

import java.util.Arrays;
import java.util.List;

/**
 * Prints how long answers take: of points the median and the 99th percentile, of lists the whole and each row; and how long
 * the same answers take when they are asked for again.
 */
final class Measure {

    private Measure() {}

    /** The first half of the things is asked about to warm up; the second is measured. */
    static <T> void points(PointInquiry question, Inquiry<T> asked) {
        var warm = asked.things().size() / 2;
        nanos(asked, asked.things().subList(0, warm));
        var measured = asked.things().subList(warm, asked.things().size());
        var first = nanos(asked, measured);
        var again = nanos(asked, measured);
        var rows = measured.stream().mapToLong(thing -> asked.again(thing).size()).sum();
        System.out.printf(
                "%-40s median %8.1f us, p99 %10.1f us; again %8.1f us, %8.1f us; %6.1f rows each, %,d asked%n",
                question, micros(first, 50), micros(first, 99), micros(again, 50), micros(again, 99),
                rows / (double) first.length, first.length);
    }

    private static <T> long[] nanos(Inquiry<T> asked, List<T> things) {
        var nanos = new long[things.size()];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = nanos(asked, things.get(i));
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static <T> long nanos(Inquiry<T> asked, T thing) {
        var start = System.nanoTime();
        asked.again(thing);
        return System.nanoTime() - start;
    }

    private static double micros(long[] ascending, int percentile) {
        return ascending[ascending.length * percentile / 100] / 1e3;
    }

    static <T> void list(ListInquiry question, Inquiry<T> asked) {
        var thing = asked.things().getFirst();
        var first = nanos(asked, thing);
        var again = nanos(asked, thing);
        var rows = asked.again(thing).size();
        System.out.printf("%-40s %,9.1f ms, again %,9.1f ms, for %,d rows, %.1f us and %.1f us a row%n", question,
                first / 1e6, again / 1e6, rows, first / 1e3 / Math.max(1, rows), again / 1e3 / Math.max(1, rows));
    }
}
