package org.kurultai.examples.jmh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kurultai.examples.bench.views.ListInquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What memory alone allows: to go once through the rows of a list where they lie in a plain array, in no order at all. The
 * longer the list, the fewer of its rows are in the processor's cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 1)
public class ShuffledRows {

    @Param({"100000", "1000000"})
    int events;

    @Param("THE_TIMELINE_OF_ONE_STATE")
    ListInquiry question;

    private List<Object> rows = List.of();

    @Setup
    public void shuffle() {
        var turns = Turns.of(question.over(Records.of(events)));
        rows = new ArrayList<>(turns.again());
        Collections.shuffle(rows, new Random(7));
        System.out.printf("%n%d rows%n", rows.size());
    }

    @Benchmark
    public void seen(Blackhole seen) {
        rows.forEach(row -> seen.consume(row.getClass()));
    }
}
