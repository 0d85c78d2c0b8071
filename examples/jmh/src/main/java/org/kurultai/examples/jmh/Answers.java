package org.kurultai.examples.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kurultai.examples.bench.views.Inquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a view takes to answer, over a generated record that is kept in a file between the forks: one that has read
 * nothing yet, and, in what extends this, one that was asked the same before. Every call is about another thing, in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 1)
public abstract class Answers {

    Turns<?> turns;

    /** The question as it is put to a view. */
    abstract Inquiry<?> inquiry();

    @Setup
    public void ask() {
        turns = Turns.of(inquiry());
        System.out.printf("%n%.1f rows an answer%n", turns.rows());
    }

    @Benchmark
    public List<?> anew() {
        return turns.anew();
    }
}
