package org.kurultai.examples.bench;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.function.Supplier;

/** Measures how long something takes, the best of several times: what else the machine does only ever makes it longer. */
final class Stopwatch {

    private Stopwatch() {}

    /** Seconds. */
    static double once(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds, the fewest of so many times. */
    static double best(int times, Runnable work) {
        var best = Double.MAX_VALUE;
        for (var time = 0; time < times; time++) {
            best = Math.min(best, once(work));
        }
        return best;
    }

    /** Seconds of all processors together, those of the garbage collector too. */
    static double processor(Runnable work) {
        var before = processorTime();
        work.run();
        return processorTime().minus(before).toNanos() / 1e9;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How many bytes of heap what is made takes, once all garbage is gone. */
    static <T> long heap(Supplier<T> making) {
        var before = used();
        var made = making.get();
        var after = used();
        Reference.reachabilityFence(made);
        return after - before;
    }

    /** Bytes of heap in use, once all garbage is gone. */
    static long used() {
        var runtime = Runtime.getRuntime();
        var used = Long.MAX_VALUE;
        for (var time = 0; time < 4; time++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
