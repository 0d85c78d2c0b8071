package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Threads that do the same thing at the same time, each time under an identifier of its own. */
public final class Together {

    private Together() {}

    /** What each gave back each time. */
    public static <T> List<T> run(int threads, int each, Function<String, T> action) throws Exception {
        var start = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var done : executor.invokeAll(IntStream.range(0, threads)
                    .<Callable<List<T>>>mapToObj(thread -> () -> {
                        start.await();
                        return IntStream.range(0, each).mapToObj(i -> action.apply(thread + "-" + i)).toList();
                    })
                    .toList())) {
                results.addAll(done.get());
            }
            return results;
        }
    }
}
