package org.kurultai.examples.jmh;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.History;
import org.kurultai.examples.bench.views.Inquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the live view of an open record takes to answer what it was asked before, once another source has attested a
 * fact that bears on the answer. Every call is about another thing, in turn, after an event of its own, or for a list about
 * the same after one more event.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 2, time = 2)
public abstract class AfterAnEvent {

    private Kurultai kurultai;
    private LiveTurns<?> turns;

    /** How long the record is. */
    abstract int events();

    /** The question as it is put to a view over the record. */
    abstract Inquiry<?> over(History history);

    @Setup
    public void open() throws IOException {
        kurultai = Kurultai.open(Records.copyOf(events()));
        turns = LiveTurns.of(over(kurultai.history()), kurultai);
    }

    @Setup(Level.Invocation)
    public void record() {
        turns.record();
    }

    @Benchmark
    public List<?> ask() {
        return turns.ask();
    }

    @TearDown
    public void close() {
        kurultai.close();
    }
}
